package mp.vm.internal.run;

import mp.core.code.Instruction;

/** Reads bytecode one instruction at a time; the code was verified when it was loaded. */
final class Cursor {
    private final Instruction instruction;
    private final int end;

    /** Where the instruction begins. */
    int at;

    /** The next instruction. */
    int next;

    /** Its opcode. */
    int op;

    /** Its number: index, count, constant; for a jump the place it goes to. */
    int arg;

    /** The value of LOAD_CONST_SMALL_INT. */
    long value;

    /** The byte behind the operand of MAKE_CLOSURE and UNWIND_JUMP. */
    int extra;

    Cursor(byte[] code, int start) {
        this.instruction = new Instruction(code, start);
        this.end = code.length;
        this.next = start;
    }

    boolean more() {
        return next < end;
    }

    /** Reads the instruction at {@link #next}. */
    void read() {
        instruction.step();
        at = instruction.at;
        next = instruction.next;
        op = instruction.opcode;
        value = instruction.operand;
        arg = (int) value;
        extra = instruction.extra;
    }
}
