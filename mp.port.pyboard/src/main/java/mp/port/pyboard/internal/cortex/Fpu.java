package mp.port.pyboard.internal.cortex;

/**
 * The registers and arithmetic of the floating-point unit. Singles are their bits. Java rounds as
 * the unit does by default; where a result is no normal number, where another mode is chosen, or
 * where the flag that says "inexact" could still be set, {@link ExactFloats} computes it anew with
 * all flags.
 */
final class Fpu {
    static final int INVALID = 1;
    static final int DIVISION_BY_ZERO = 1 << 1;
    static final int OVERFLOW = 1 << 2;
    static final int UNDERFLOW = 1 << 3;
    static final int INEXACT = 1 << 4;
    static final int DENORMAL = 1 << 7;

    static final int ROUNDING = 3 << 22;
    static final int FLUSH = 1 << 24;
    static final int DEFAULT_NAN = 1 << 25;
    static final int ALTERNATIVE_HALF = 1 << 26;

    private static final int EXISTING = 0xF7C0009F;

    final int[] s = new int[32];
    private final ExactFloats exact = new ExactFloats(this);
    private int fpscr;

    int fpscr() {
        return fpscr;
    }

    void fpscr(int value) {
        fpscr = value & EXISTING;
    }

    /** Notes what has happened. */
    void raise(int flags) {
        fpscr |= flags;
    }

    boolean has(int bit) {
        return (fpscr & bit) != 0;
    }

    /** The rounding mode: 0 to nearest, 1 up, 2 down, 3 to zero. */
    int rounding() {
        return fpscr >>> 22 & 3;
    }

    /**
     * Whether a result of Java is the unit's too, and leaves the flags as they are. The least
     * normal exponent may be that of a number that was denormal before it was rounded.
     */
    private boolean done(int result) {
        int exponent = result >>> 23 & 0xFF;
        return exponent > 1
                && exponent != 0xFF
                && (fpscr & (INEXACT | ROUNDING | FLUSH)) == INEXACT;
    }

    int add(int a, int b) {
        int x = bits(single(a) + single(b));
        return done(x) ? x : exact.add(a, b, b);
    }

    int subtract(int a, int b) {
        int x = bits(single(a) - single(b));
        return done(x) ? x : exact.add(a, b ^ 0x80000000, b);
    }

    int multiply(int a, int b) {
        int x = bits(single(a) * single(b));
        return done(x) ? x : exact.multiply(a, b);
    }

    int divide(int a, int b) {
        int x = bits(single(a) / single(b));
        return done(x) ? x : exact.divide(a, b);
    }

    int sqrt(int a) {
        int x = bits((float) Math.sqrt(single(a)));
        return done(x) ? x : exact.sqrt(a);
    }

    /** addend + a * b, rounded once. */
    int fused(int addend, int a, int b) {
        int x = bits(Math.fma(single(a), single(b), single(addend)));
        return done(x) ? x : exact.fused(addend, a, b);
    }

    /**
     * Compares and sets N, Z, C and V of the status; a quiet NaN is invalid if it is asked to be.
     */
    void compare(int a, int b, boolean signalling) {
        float x = single(exact.input(a));
        float y = single(exact.input(b));
        int nzcv;
        if (Float.isNaN(x) || Float.isNaN(y)) {
            if (signalling || ExactFloats.isSignalling(a) || ExactFloats.isSignalling(b)) {
                raise(INVALID);
            }
            nzcv = 3;
        } else {
            nzcv = x == y ? 6 : x < y ? 8 : 2;
        }
        fpscr = fpscr & 0x0FFFFFFF | nzcv << 28;
    }

    int fromInt(long value) {
        return exact.round((double) value, 0, rounding());
    }

    /** A number of which some bits are the fraction; rounded to nearest. */
    int fromFixed(long value, int fraction) {
        return exact.round(Math.scalb((double) value, -fraction), 0, 0);
    }

    /**
     * Converts to an integer that saturates.
     *
     * @param toZero whether to round to zero, and not by the mode
     * @param fraction how many of its bits are the fraction
     */
    long toInt(int a, boolean toZero, int fraction, int bits, boolean signed) {
        long low = signed ? -1L << bits - 1 : 0;
        long high = low + (1L << bits) - 1;
        return exact.toInt(a, toZero ? 3 : rounding(), fraction, low, high);
    }

    int fromHalf(int half) {
        return exact.fromHalf(half);
    }

    int toHalf(int a) {
        return exact.toHalf(a);
    }

    static float single(int bits) {
        return Float.intBitsToFloat(bits);
    }

    static int bits(float single) {
        return Float.floatToRawIntBits(single);
    }
}
