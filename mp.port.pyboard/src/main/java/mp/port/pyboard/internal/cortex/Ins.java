package mp.port.pyboard.internal.cortex;

/**
 * A decoded instruction, packed into a long that is never 0:
 *
 * <pre>
 *  63..61   60     59       58     57..48  47..44  43..40  39..36  35..32  31..0
 *  cycles  carry  unlessIt  wide     op      ra      rm      rn      rd     imm
 * </pre>
 *
 * Everything that depends on the instruction's own address is already a number in imm.
 */
final class Ins {
    /** Two halfwords. */
    static final long WIDE = 1L << 58;

    /** A 16-bit instruction that sets flags (the lowest bit of its op), but not in an IT block. */
    static final long UNLESS_IT = 1L << 59;

    /** An immediate whose highest bit a logical operation carries out, if it sets flags. */
    static final long CARRY = 1L << 60;

    /** The bit of op that says to set flags, where an op has such a form. */
    static final long FLAGS = 1L << 48;

    private static final long CYCLE = 1L << 61;

    private Ins() {}

    static long of(int op, int rd, int rn, int rm, int ra, int imm) {
        return CYCLE
                | (long) op << 48
                | (long) ra << 44
                | (long) rm << 40
                | (long) rn << 36
                | (long) rd << 32
                | imm & 0xFFFFFFFFL;
    }

    static long of(int op, int rd, int rn, int imm) {
        return of(op, rd, rn, 0, 0, imm);
    }

    /** An instruction that accesses memory, or branches. */
    static long slow(int op, int rd, int rn, int rm, int ra, int imm) {
        return of(op, rd, rn, rm, ra, imm) + CYCLE;
    }

    static long slow(int op, int rd, int rn, int imm) {
        return slow(op, rd, rn, 0, 0, imm);
    }

    static long undefined() {
        return of(Op.UNDEFINED, 0, 0, 0);
    }

    static int cycles(long ins) {
        return (int) (ins >>> 61);
    }

    static int bytes(long ins) {
        return 2 + ((int) (ins >>> 57) & 2);
    }

    static int op(long ins) {
        return (int) (ins >>> 48) & 0x3FF;
    }

    static int rd(long ins) {
        return (int) (ins >>> 32) & 15;
    }

    static int rn(long ins) {
        return (int) (ins >>> 36) & 15;
    }

    static int rm(long ins) {
        return (int) (ins >>> 40) & 15;
    }

    static int ra(long ins) {
        return (int) (ins >>> 44) & 15;
    }

    static int imm(long ins) {
        return (int) ins;
    }

    static boolean setsFlags(long ins) {
        return (ins & FLAGS) != 0;
    }

    /** The instruction as it is in an IT block. */
    static long inIt(long ins) {
        return (ins & UNLESS_IT) == 0 ? ins : ins & ~FLAGS;
    }
}
