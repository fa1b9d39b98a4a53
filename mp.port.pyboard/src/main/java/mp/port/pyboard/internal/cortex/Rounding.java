package mp.port.pyboard.internal.cortex;

/** Rounding of digits by the four modes: 0 to nearest, 1 up, 2 down, 3 to zero. */
final class Rounding {
    /** Set in what {@link #shift} gives where digits were lost; beyond all others. */
    static final long INEXACT = 1L << 62;

    private Rounding() {}

    /** Shifts digits to the right by up to 62, and rounds them. */
    static long shift(long digits, int by, boolean negative, int mode) {
        int shift = Math.min(by, 62);
        long rest = digits & (1L << shift) - 1;
        long result = digits >>> shift;
        if (rest == 0) {
            return result;
        }
        long half = 1L << shift - 1;
        boolean more =
                mode == 0 ? rest > half || rest == half && (result & 1) != 0 : away(negative, mode);
        return (more ? result + 1 : result) | INEXACT;
    }

    /**
     * Whether a mode moves numbers of a sign that lie between two away from zero, or an overflow.
     */
    static boolean away(boolean negative, int mode) {
        return mode == 0 || mode == (negative ? 2 : 1);
    }
}
