package mp.vm.internal.run;

import mp.core.code.OpCodes;

/** Reads bytecode one instruction at a time; the code was verified when it was loaded. */
final class Cursor {
    private final byte[] code;

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
        this.code = code;
        this.next = start;
    }

    boolean more() {
        return next < code.length;
    }

    /** Reads the instruction at {@link #next}. */
    void read() {
        at = next;
        op = code[next++] & 0xff;
        switch (op >> 4) {
            case 1, 2, 3 -> {
                if (op == OpCodes.LOAD_CONST_SMALL_INT) {
                    value = signed();
                } else {
                    arg = unsigned();
                }
                if (op == OpCodes.MAKE_CLOSURE || op == OpCodes.MAKE_CLOSURE_DEFARGS) {
                    extra = code[next++] & 0xff;
                }
            }
            case 4 -> {
                boolean signed = op <= OpCodes.POP_JUMP_IF_FALSE;
                int b = code[next++] & 0xff;
                int offset = b & 0x7f;
                boolean wide = (b & 0x80) != 0;
                if (wide) {
                    offset |= (code[next++] & 0xff) << 7;
                }
                arg = next + offset - (signed ? wide ? 0x4000 : 0x40 : 0);
                if (op == OpCodes.UNWIND_JUMP) {
                    extra = code[next++] & 0xff;
                }
            }
            default -> {}
        }
    }

    private int unsigned() {
        int v = 0;
        int b;
        do {
            b = code[next++] & 0xff;
            v = v << 7 | b & 0x7f;
        } while ((b & 0x80) != 0);
        return v;
    }

    private long signed() {
        long v = (code[next] & 0x40) != 0 ? -1 : 0;
        int b;
        do {
            b = code[next++] & 0xff;
            v = v << 7 | b & 0x7f;
        } while ((b & 0x80) != 0);
        return v;
    }
}
