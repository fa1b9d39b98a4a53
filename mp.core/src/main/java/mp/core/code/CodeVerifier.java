package mp.core.code;

import java.util.BitSet;
import java.util.List;

/**
 * Makes sure that a function is sound before anything is derived from it: the prelude lies within
 * the bytes, instructions are known and whole, what they name exists, and {@link StackVerifier} is
 * content.
 */
final class CodeVerifier {
    private final byte[] code;
    private final int offset;
    private final int names;
    private final int constants;
    private final List<RawCode> children;
    private final BitSet starts = new BitSet();
    private RawCode.Prelude prelude;
    private int locals;

    /**
     * Describes what to check.
     *
     * @param offset where the function stands in the file, for messages
     */
    CodeVerifier(byte[] code, int offset, int names, int constants, List<RawCode> children) {
        this.code = code;
        this.offset = offset;
        this.names = names;
        this.constants = constants;
        this.children = children;
    }

    void verify() {
        try {
            prelude = new PreludeReader(code).read();
        } catch (IndexOutOfBoundsException e) {
            throw fault(0, "the function ends within its prelude");
        }
        checkPrelude();
        Instruction last = checkInstructions();
        checkTargets();
        if (last.op == null || !last.op.ends()) {
            throw fault(last.at, "the code does not end");
        }
        new StackVerifier(code, prelude, locals, this).verify();
    }

    private void checkPrelude() {
        check(prelude.nState() > 0 && prelude.nExcStack() >= 0, 0, "sizes of the frame");
        check(prelude.nDefPosArgs() <= prelude.nPosArgs(), 0, "more defaults than arguments");
        checkIndex(prelude.name(), names, 0, "name");
        for (int arg : prelude.argNames()) {
            checkIndex(arg, names, 0, "name");
        }
        int end = prelude.codeOffset() - prelude.cells().length;
        int at = prelude.lineTable();
        while (at < end) {
            at += code[at] < 0 ? 2 : 1;
        }
        check(at == end, prelude.lineTable(), "the line table has no end");
        locals = prelude.argNames().length + Integer.bitCount(prelude.scopeFlags() & 6);
        for (int cell : prelude.cells()) {
            local(cell & 0xff, 0);
        }
        check(locals <= prelude.nState(), 0, "more locals than slots");
    }

    private Instruction checkInstructions() {
        Instruction i = new Instruction(code, prelude.codeOffset());
        try {
            while (i.step()) {
                starts.set(i.at);
                check(i.op != null, i.at, "opcode " + i.opcode);
                checkOperand(i);
            }
        } catch (IndexOutOfBoundsException e) {
            throw fault(i.at, "the instruction is not whole");
        }
        check(!starts.isEmpty(), 0, "no code");
        return i;
    }

    private void checkOperand(Instruction i) {
        switch (i.op.operand) {
            case QSTR -> checkIndex(i.operand, names, i.at, "name");
            case CONST -> checkIndex(i.operand, constants, i.at, "constant");
            case CHILD, CHILD_CELLS -> checkIndex(i.operand, children.size(), i.at, "child");
            case LOCAL -> local(i.operand, i.at);
            case COUNT -> check(i.operand >= 0 && i.operand < 1 << 24, i.at, "a count");
            case INLINE -> {
                if (i.op == Op.LOAD_FAST_MULTI || i.op == Op.STORE_FAST_MULTI) {
                    local(i.operand, i.at);
                }
            }
            default -> {}
        }
    }

    private void local(long n, int at) {
        checkIndex(n, prelude.nState(), at, "local");
        locals = Math.max(locals, (int) n + 1);
    }

    private void checkTargets() {
        Instruction i = new Instruction(code, prelude.codeOffset());
        while (i.step()) {
            switch (i.op.operand) {
                case JUMP, FORWARD, UNWIND ->
                        check(
                                i.operand >= 0 && starts.get((int) i.operand),
                                i.at,
                                "the jump leads into an instruction");
                default -> {}
            }
        }
    }

    private void checkIndex(long index, int size, int at, String what) {
        if (index < 0 || index >= size) {
            throw fault(at, "there is no " + what + " " + index);
        }
    }

    void check(boolean good, int at, String what) {
        if (!good) {
            throw fault(at, what);
        }
    }

    private MpyFormatException fault(int at, String what) {
        return MpyInput.fault(offset + at, what);
    }
}
