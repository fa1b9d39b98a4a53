package mp.core.code;

import mp.core.declare.ServesOption;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Shows bytecode to people, in the words of MicroPython's {@code -v -v}. Where that shows
 * addresses, functions and objects are numbered.
 */
@ServesOption({"MICROPY_ENABLE_COMPILER", "MICROPY_DEBUG_PRINTERS"})
public final class Disassembler {
    private static final int BYTES_A_LINE = 16;

    private final RawCode code;
    private final CompiledModule module;
    private final List<RawCode> all;
    private final List<String> lines = new ArrayList<>();

    private Disassembler(RawCode code, CompiledModule module, List<RawCode> all) {
        this.code = code;
        this.module = module;
        this.all = all;
    }

    /** All functions of a module that are bytecode, in the order in which the compiler met them. */
    public static List<String> lines(CompiledModule module) {
        List<RawCode> all = functions(module);
        List<String> lines = new ArrayList<>();
        for (RawCode code : all) {
            if (!code.isMachineCode()) {
                lines.addAll(new Disassembler(code, module, all).show());
            }
        }
        return lines;
    }

    /** One function. */
    public static List<String> lines(RawCode code, CompiledModule module) {
        return new Disassembler(code, module, functions(module)).show();
    }

    private static List<RawCode> functions(CompiledModule module) {
        List<RawCode> all = new ArrayList<>();
        all.add(module.root());
        for (int i = 0; i < all.size(); i++) {
            all.addAll(all.get(i).children());
        }
        return all;
    }

    private List<String> show() {
        RawCode.Prelude p = code.prelude();
        int size = code.bytecode().length;
        lines.add(
                "File %s, code block '%s' (descriptor: %s, bytecode @%s %d bytes)"
                        .formatted(name(0), name(p.name()), number(code), number(code), size));
        lines.add(
                "Raw bytecode (code_info_size=%d, bytecode_size=%d):"
                        .formatted(p.codeOffset(), size - p.codeOffset()));
        showBytes();
        StringBuilder names = new StringBuilder("arg names:");
        for (int arg : p.argNames()) {
            names.append(' ').append(name(arg));
        }
        lines.add(names.toString());
        lines.add("(N_STATE " + p.nState() + ")");
        lines.add("(N_EXC_STACK " + p.nExcStack() + ")");
        for (int cell : p.cells()) {
            lines.add("(INIT_CELL " + cell + ")");
        }
        LineTable.forEach(
                code.bytecode(),
                p,
                (offset, line) -> lines.add("  bc=" + offset + " line=" + line));
        Instruction i = new Instruction(code.bytecode(), p.codeOffset());
        while (i.step()) {
            lines.add(line(i));
        }
        return lines;
    }

    private void showBytes() {
        byte[] bytes = code.bytecode();
        HexFormat hex = HexFormat.of();
        for (int from = 0; from < bytes.length; from += BYTES_A_LINE) {
            StringBuilder line = new StringBuilder();
            for (int i = from; i < Math.min(bytes.length, from + BYTES_A_LINE); i++) {
                line.append(' ').append(hex.toHexDigits(bytes[i]));
            }
            lines.add(line.toString());
        }
    }

    private String line(Instruction i) {
        int start = code.prelude().codeOffset();
        int at = i.at - start;
        String operation =
                i.op == null
                        ? "byte code 0x" + Integer.toHexString(i.opcode) + " not implemented"
                        : operation(i, start);
        return (at < 10 ? "0" : "") + at + " " + operation;
    }

    private String operation(Instruction i, int start) {
        String name = i.op.name();
        return switch (i.op.operand) {
            case NONE -> name;
            case INLINE -> inline(i);
            case QSTR -> name + " " + quoted(i.op, name(i.operand));
            case SMALL_INT, LOCAL -> name + " " + i.operand;
            case COUNT -> name + " " + count(i);
            case CONST -> name + " " + constant(i.operand);
            case CHILD -> name + " " + child(i.operand);
            case CHILD_CELLS -> name + " " + child(i.operand) + " " + i.extra;
            case FORWARD, JUMP -> name + " " + (i.operand - start);
            case UNWIND -> name + " " + (i.operand - start) + " " + i.extra;
        };
    }

    private static String quoted(Op op, String name) {
        return switch (op) {
            case LOAD_CONST_STRING, IMPORT_NAME, IMPORT_FROM -> "'" + name + "'";
            default -> name;
        };
    }

    private static String count(Instruction i) {
        return switch (i.op) {
            case CALL_FUNCTION, CALL_FUNCTION_VAR_KW, CALL_METHOD, CALL_METHOD_VAR_KW ->
                    "n=" + (i.operand & 0xff) + " nkw=" + (i.operand >> 8 & 0xff);
            default -> Long.toString(i.operand);
        };
    }

    private static String inline(Instruction i) {
        int n = (int) i.operand;
        return switch (i.op) {
            case LOAD_CONST_SMALL_INT_MULTI -> "LOAD_CONST_SMALL_INT " + (n + Op.LEAST_INLINE_INT);
            case LOAD_FAST_MULTI -> "LOAD_FAST " + n;
            case STORE_FAST_MULTI -> "STORE_FAST " + n;
            case UNARY_OP_MULTI -> "UNARY_OP " + n + " " + orNothing(UnaryOp.method(n));
            default -> "BINARY_OP " + n + " " + orNothing(BinaryOp.method(n));
        };
    }

    private static String orNothing(String text) {
        return text == null ? "" : text;
    }

    private String constant(long index) {
        if (index < 0 || index >= module.constants().size()) {
            return Long.toString(index);
        }
        return index + "=" + ConstantText.repr(module.constants().get((int) index));
    }

    private String child(long index) {
        return index < 0 || index >= code.children().size()
                ? Long.toString(index)
                : number(code.children().get((int) index));
    }

    private String number(RawCode function) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == function) {
                return Integer.toString(i);
            }
        }
        return "?";
    }

    private String name(long index) {
        return index < 0 || index >= module.qstrs().size()
                ? "name " + index
                : new String(module.qstrs().get((int) index), StandardCharsets.UTF_8);
    }
}
