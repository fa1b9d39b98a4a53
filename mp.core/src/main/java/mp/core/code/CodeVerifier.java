package mp.core.code;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Makes sure that a function is sound before anything is derived from it: the prelude lies within
 * the bytes, instructions are known and whole, what they name exists, and {@link StackVerifier} is
 * content.
 */
final class CodeVerifier {
    /** What the fields of an instruction can tell apart after translation. */
    static final int MOST = 0xffff;

    private static final int UNUSED = -1;

    private final Draft draft;
    private final byte[] code;
    private final RawCode.Prelude prelude;
    private final int closed;
    private final int names;
    private final int constants;
    private final int[] childrenClosed;
    private final BitSet starts = new BitSet();
    private final BitSet targets = new BitSet();
    private int locals;

    /**
     * Describes what to check.
     *
     * @param closed leading locals that are cells which whoever makes the function hands over
     */
    CodeVerifier(Draft draft, int closed, int names, int constants) {
        this.draft = draft;
        this.code = draft.code();
        this.prelude = draft.prelude();
        this.closed = closed;
        this.names = names;
        this.constants = constants;
        this.childrenClosed = new int[draft.children().size()];
        Arrays.fill(childrenClosed, UNUSED);
    }

    void verify() {
        checkPrelude();
        Instruction last = checkInstructions();
        checkTargets();
        if (last.op == null || !last.op.ends()) {
            throw fault(last.at, "the code does not end");
        }
        new StackVerifier(draft, locals, targets, this).verify();
    }

    /** How many cells a child is handed when it is made. */
    int childClosed(int child) {
        return Math.max(0, childrenClosed[child]);
    }

    /** Notes that a child is made. */
    void makes(Instruction i, int defaults, int cells) {
        int child = (int) i.operand;
        int known = childrenClosed[child];
        check(known == UNUSED || known == cells, i.at, "a child with other cells");
        childrenClosed[child] = cells;
        Draft made = draft.children().get(child);
        check(defaults == made.defaults(), i.at, "a child with other defaults");
        check(made.machine() == null || cells == 0, i.at, "machine code with cells");
    }

    boolean isCell(long local) {
        return draft.isCell(local, closed);
    }

    private void checkPrelude() {
        check(prelude.nState() > 0 && prelude.nState() <= MOST, 0, "size of the frame");
        check(prelude.nExcStack() >= 0, 0, "number of handlers");
        int given = prelude.nPosArgs() - closed;
        check(given >= 0, 0, "more cells than arguments");
        check(prelude.nDefPosArgs() <= given, 0, "more defaults than arguments");
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
            local(cell, 0);
            check(cell >= closed, 0, "a cell within a cell");
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
            case CHILD, CHILD_CELLS -> checkIndex(i.operand, childrenClosed.length, i.at, "child");
            case LOCAL -> checkLocal(i);
            case COUNT -> check(i.operand >= 0 && i.operand <= MOST, i.at, "a count");
            case INLINE -> {
                if (i.op == Op.LOAD_FAST_MULTI || i.op == Op.STORE_FAST_MULTI) {
                    checkLocal(i);
                }
            }
            default -> {}
        }
        switch (i.op) {
            case BUILD_SLICE -> check(i.operand == 2 || i.operand == 3, i.at, "a slice");
            case YIELD_VALUE, YIELD_FROM ->
                    check((prelude.scopeFlags() & 1) != 0, i.at, "a yield in a function");
            default -> {}
        }
    }

    private void checkLocal(Instruction i) {
        local(i.operand, i.at);
        switch (i.op) {
            case LOAD_DEREF, STORE_DEREF, DELETE_DEREF ->
                    check(isCell(i.operand), i.at, "a local is no cell");
            case LOAD_FAST_N, LOAD_FAST_MULTI -> {}
            default -> check(!isCell(i.operand), i.at, "a local is a cell");
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
                case JUMP, FORWARD, UNWIND -> {
                    boolean good = i.operand >= 0 && starts.get((int) i.operand);
                    check(good, i.at, "the jump leads into an instruction");
                    targets.set((int) i.operand);
                }
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
        return MpyInput.fault(draft.offset() + at, what);
    }
}
