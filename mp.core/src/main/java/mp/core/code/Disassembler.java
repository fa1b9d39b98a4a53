package mp.core.code;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Shows bytecode to people. */
public final class Disassembler {
    private Disassembler() {}

    /** A function: its prelude, then a line for every instruction. */
    public static List<String> lines(RawCode code, CompiledModule module) {
        List<String> lines = new ArrayList<>();
        RawCode.Prelude p = code.prelude();
        StringBuilder head = new StringBuilder(name(module, p.name()));
        for (int arg : p.argNames()) {
            head.append(' ').append(name(module, arg));
        }
        lines.add(head.toString());
        lines.add(
                "state "
                        + p.nState()
                        + ", handlers "
                        + p.nExcStack()
                        + ", flags "
                        + p.scopeFlags());
        lines.add(
                "arguments %d, keyword-only %d, defaults %d, cells %d"
                        .formatted(
                                p.nPosArgs(), p.nKwOnlyArgs(), p.nDefPosArgs(), p.cells().length));
        Instruction i = new Instruction(code.bytecode(), p.codeOffset());
        while (i.step()) {
            lines.add(line(i, code, module));
        }
        return lines;
    }

    private static String line(Instruction i, RawCode code, CompiledModule module) {
        StringBuilder line = new StringBuilder();
        int start = code.prelude().codeOffset();
        line.append(i.at - start).append(" [").append(code.lineAt(i.at)).append("] ");
        if (i.op == null) {
            return line.append("opcode ").append(i.opcode).toString();
        }
        line.append(i.op.name());
        switch (i.op.operand) {
            case NONE -> {}
            case INLINE -> line.append(' ').append(inline(i));
            case QSTR -> line.append(' ').append(name(module, i.operand));
            case SMALL_INT, COUNT, LOCAL, CONST, CHILD -> line.append(' ').append(i.operand);
            case FORWARD, JUMP -> line.append(" to ").append(i.operand - start);
            case UNWIND ->
                    line.append(" to ").append(i.operand - start).append(", ").append(i.extra);
            case CHILD_CELLS -> line.append(' ').append(i.operand).append(", ").append(i.extra);
        }
        return line.toString();
    }

    private static String inline(Instruction i) {
        int n = (int) i.operand;
        return switch (i.op) {
            case LOAD_CONST_SMALL_INT_MULTI -> Integer.toString(n + Op.LEAST_INLINE_INT);
            case UNARY_OP_MULTI -> n + " " + UnaryOp.method(n);
            case BINARY_OP_MULTI -> n + " " + BinaryOp.method(n);
            default -> Integer.toString(n);
        };
    }

    private static String name(CompiledModule module, long index) {
        return index < 0 || index >= module.qstrs().size()
                ? "name " + index
                : new String(module.qstrs().get((int) index), StandardCharsets.UTF_8);
    }
}
