package mp.core.code;

/**
 * Steps through bytecode, one instruction at a time. Whoever steps has made sure that the code is
 * well formed, or catches IndexOutOfBoundsException.
 */
public final class Instruction {
    /** What it is; null where the opcode is none. */
    public Op op;

    /** The opcode. */
    public int opcode;

    /** Where it begins. */
    public int at;

    /** Where the next one begins. */
    public int next;

    /** The operand; of a jump, where it leads; in a row of several opcodes, which one. */
    public long operand;

    /** The byte behind the operand, 0 where there is none. */
    public int extra;

    private final byte[] code;

    /** Begins before an offset; {@link #step} goes to it. */
    public Instruction(byte[] code, int from) {
        this.code = code;
        this.next = from;
    }

    /** Goes to the next instruction; false behind the last. */
    public boolean step() {
        at = next;
        if (at >= code.length) {
            return false;
        }
        opcode = byteAt();
        op = Op.of(opcode);
        operand = 0;
        extra = 0;
        if (op == null) {
            return true;
        }
        switch (op.operand) {
            case NONE -> {}
            case INLINE -> operand = opcode - op.code;
            case QSTR, COUNT, LOCAL, CONST, CHILD -> operand = number(0);
            case SMALL_INT -> operand = number((code[next] & 0x40) == 0 ? 0 : -1);
            case CHILD_CELLS -> {
                operand = number(0);
                extra = byteAt();
            }
            case FORWARD -> jump(0, 0);
            case JUMP -> jump(0x40, 0x4000);
            case UNWIND -> {
                jump(0x40, 0x4000);
                extra = byteAt();
            }
        }
        return true;
    }

    private int byteAt() {
        return code[next++] & 0xff;
    }

    private long number(long start) {
        long value = start;
        int b;
        do {
            b = byteAt();
            value = value << 7 | b & 0x7f;
        } while ((b & 0x80) != 0);
        return value;
    }

    private void jump(int shortBias, int longBias) {
        int b = byteAt();
        int distance = (b & 0x80) == 0 ? b - shortBias : (b & 0x7f | byteAt() << 7) - longBias;
        operand = next + distance;
    }
}
