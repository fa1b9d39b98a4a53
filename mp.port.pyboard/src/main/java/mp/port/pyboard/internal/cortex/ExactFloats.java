package mp.port.pyboard.internal.cortex;

import static mp.port.pyboard.internal.cortex.Fpu.single;

/**
 * Arithmetic of singles with all modes and flags of the status register. A result is computed as a
 * double and the sign of what the double lacks, which together say how any mode rounds it: a double
 * has more than twice a single's digits, and its exponents reach beyond those of products.
 */
final class ExactFloats {
    private static final int NAN = 0x7FC00000;
    private static final int QUIET = 0x00400000;
    private static final int SIGN = 0x80000000;
    private static final int INFINITY = 0x7F800000;
    private static final int DOWN = 2;

    private final Fpu fpu;

    ExactFloats(Fpu fpu) {
        this.fpu = fpu;
    }

    static boolean isSignalling(int a) {
        return isNan(a) && (a & QUIET) == 0;
    }

    private static boolean isNan(int a) {
        return (a & 0x7FFFFFFF) > INFINITY;
    }

    private static boolean isInfinite(int a) {
        return (a & 0x7FFFFFFF) == INFINITY;
    }

    private static boolean isZero(int a) {
        return (a & 0x7FFFFFFF) == 0;
    }

    /** An operand, which the unit may take for zero if it is denormal. */
    int input(int a) {
        if (fpu.has(Fpu.FLUSH) && (a & INFINITY) == 0 && !isZero(a)) {
            fpu.raise(Fpu.DENORMAL);
            return a & SIGN;
        }
        return a;
    }

    private int invalid() {
        fpu.raise(Fpu.INVALID);
        return NAN;
    }

    /** What comes of operands of which some are NaN: the first signalling one, or the first. */
    private int nan(int a, int b, int c) {
        int chosen = isNan(a) ? a : isNan(b) ? b : c;
        if (isSignalling(a) || isSignalling(b) || isSignalling(c)) {
            fpu.raise(Fpu.INVALID);
            chosen = isSignalling(a) ? a : isSignalling(b) ? b : c;
        }
        return fpu.has(Fpu.DEFAULT_NAN) ? NAN : chosen | QUIET;
    }

    /** Adds a and b; b was a certain operand, perhaps of another sign. */
    int add(int first, int second, int original) {
        int a = input(first);
        int b = input(second);
        if (isNan(a) || isNan(b)) {
            return nan(a, original, 0);
        }
        if (isInfinite(a) || isInfinite(b)) {
            boolean opposite = isInfinite(a) && isInfinite(b) && a != b;
            return opposite ? invalid() : isInfinite(a) ? a : b;
        }
        return sum(single(a), single(b), (a & b & SIGN) != 0);
    }

    /** The sum of two finite numbers; where it is nothing, it is negative if both are. */
    private int sum(double x, double y, boolean negative) {
        double sum = x + y;
        double part = sum - x;
        double lack = x - (sum - part) + (y - part);
        if (sum == 0) {
            return negative || signsDiffer(x, y) && fpu.rounding() == DOWN ? SIGN : 0;
        }
        return round(sum, lack, fpu.rounding());
    }

    private static boolean signsDiffer(double x, double y) {
        return (Double.doubleToRawLongBits(x) ^ Double.doubleToRawLongBits(y)) < 0;
    }

    int multiply(int first, int second) {
        int a = input(first);
        int b = input(second);
        if (isNan(a) || isNan(b)) {
            return nan(a, b, 0);
        }
        int sign = (a ^ b) & SIGN;
        if (isInfinite(a) || isInfinite(b)) {
            return isZero(a) || isZero(b) ? invalid() : sign | INFINITY;
        }
        double product = (double) single(a) * single(b);
        return product == 0 ? sign : round(product, 0, fpu.rounding());
    }

    int divide(int first, int second) {
        int a = input(first);
        int b = input(second);
        if (isNan(a) || isNan(b)) {
            return nan(a, b, 0);
        }
        int sign = (a ^ b) & SIGN;
        if (isInfinite(a)) {
            return isInfinite(b) ? invalid() : sign | INFINITY;
        }
        if (isZero(b)) {
            if (isZero(a)) {
                return invalid();
            }
            fpu.raise(Fpu.DIVISION_BY_ZERO);
            return sign | INFINITY;
        }
        if (isZero(a) || isInfinite(b)) {
            return sign;
        }
        double divisor = single(b);
        double quotient = single(a) / divisor;
        double rest = Math.fma(-quotient, divisor, single(a));
        return round(quotient, rest * Math.signum(divisor), fpu.rounding());
    }

    int sqrt(int operand) {
        int a = input(operand);
        if (isNan(a)) {
            return nan(a, 0, 0);
        }
        if (isZero(a) || a == INFINITY) {
            return a;
        }
        if (a < 0) {
            return invalid();
        }
        double root = Math.sqrt(single(a));
        return round(root, Math.fma(-root, root, single(a)), fpu.rounding());
    }

    int fused(int third, int first, int second) {
        int addend = input(third);
        int a = input(first);
        int b = input(second);
        boolean undefined = isInfinite(a) && isZero(b) || isZero(a) && isInfinite(b);
        if (undefined && isNan(addend) && !isSignalling(addend)) {
            return invalid();
        }
        if (isNan(addend) || isNan(a) || isNan(b)) {
            return nan(addend, a, b);
        }
        if (undefined) {
            return invalid();
        }
        int sign = (a ^ b) & SIGN;
        if (isInfinite(a) || isInfinite(b)) {
            boolean opposite = isInfinite(addend) && (addend & SIGN) != sign;
            return opposite ? invalid() : sign | INFINITY;
        }
        if (isInfinite(addend)) {
            return addend;
        }
        boolean negative = (sign & addend) != 0;
        return sum((double) single(a) * single(b), single(addend), negative);
    }

    /** Rounds a number that is a double and some lack of no more than half its last digit. */
    int round(double value, double lack, int mode) {
        if (value == 0) {
            return 0;
        }
        long odd = odd(value, lack);
        int sign = (int) (odd >>> 32) & SIGN;
        int exponent = (int) (odd >>> 52 & 0x7FF) - 1023;
        boolean tiny = exponent < -126;
        if (tiny && fpu.has(Fpu.FLUSH)) {
            fpu.raise(Fpu.UNDERFLOW);
            return sign;
        }
        int biased = tiny ? 0 : exponent + 126;
        long digits = Rounding.shift(significand(odd), tiny ? -97 - exponent : 29, sign != 0, mode);
        if ((digits & Rounding.INEXACT) != 0) {
            fpu.raise(tiny ? Fpu.INEXACT | Fpu.UNDERFLOW : Fpu.INEXACT);
        }
        int bits = (biased << 23) + (int) digits;
        if (biased >= 254 || bits >= INFINITY) {
            fpu.raise(Fpu.OVERFLOW | Fpu.INEXACT);
            return sign | (Rounding.away(sign != 0, mode) ? INFINITY : INFINITY - 1);
        }
        return sign | bits;
    }

    private static long significand(long bits) {
        return bits & 0xFFFFFFFFFFFFFL | 1L << 52;
    }

    /** The bits of the number cut off, with the last one set if there was more. */
    private static long odd(double value, double lack) {
        long bits = Double.doubleToRawLongBits(value);
        if (lack == 0) {
            return bits;
        }
        return (lack > 0 == value > 0 ? bits : bits - 1) | 1;
    }

    long toInt(int operand, int mode, int fraction, long low, long high) {
        int a = input(operand);
        if (isNan(a)) {
            fpu.raise(Fpu.INVALID);
            return 0;
        }
        double exact = Math.scalb((double) single(a), fraction);
        double whole =
                switch (mode) {
                    case 0 -> Math.rint(exact);
                    case 1 -> Math.ceil(exact);
                    case 2 -> Math.floor(exact);
                    default -> exact < 0 ? Math.ceil(exact) : Math.floor(exact);
                };
        if (whole < low || whole > high) {
            fpu.raise(Fpu.INVALID);
            return whole < low ? low : high;
        }
        if (whole != exact) {
            fpu.raise(Fpu.INEXACT);
        }
        return (long) whole;
    }

    int fromHalf(int half) {
        int sign = half << 16 & SIGN;
        int exponent = half >>> 10 & 31;
        int digits = half & 0x3FF;
        if (exponent == 31 && !fpu.has(Fpu.ALTERNATIVE_HALF)) {
            int wide = sign | INFINITY | digits << 13;
            return digits == 0 ? wide : nan(wide, 0, 0);
        }
        float value =
                exponent == 0
                        ? digits * 0x1p-24f
                        : (digits | 0x400) * Math.scalb(1f, exponent - 25);
        return sign | Fpu.bits(value);
    }

    int toHalf(int operand) {
        int a = input(operand);
        int sign = a >>> 16 & 0x8000;
        boolean alternative = fpu.has(Fpu.ALTERNATIVE_HALF);
        if (isNan(a)) {
            if (alternative) {
                fpu.raise(Fpu.INVALID);
                return sign;
            }
            int quiet = nan(a, 0, 0);
            return quiet >>> 16 & 0x8000 | 0x7E00 | quiet >>> 13 & 0x1FF;
        }
        if (isInfinite(a)) {
            return alternative ? overflow(sign) : sign | 0x7C00;
        }
        return isZero(a) ? sign : roundToHalf(a, sign, alternative);
    }

    private int overflow(int sign) {
        fpu.raise(Fpu.INVALID);
        return sign | 0x7FFF;
    }

    private int roundToHalf(int a, int sign, boolean alternative) {
        long exact = Double.doubleToRawLongBits(single(a));
        int exponent = (int) (exact >>> 52 & 0x7FF) - 1023;
        boolean tiny = exponent < -14;
        int shift = Math.min(tiny ? 28 - exponent : 42, 62);
        long digits = Rounding.shift(significand(exact), shift, sign != 0, fpu.rounding());
        int bits = ((tiny ? 0 : exponent + 14) << 10) + (int) digits;
        if (alternative && bits > 0x7FFF) {
            return overflow(sign);
        }
        if ((digits & Rounding.INEXACT) != 0) {
            fpu.raise(tiny ? Fpu.INEXACT | Fpu.UNDERFLOW : Fpu.INEXACT);
        }
        if (!alternative && bits >= 0x7C00) {
            fpu.raise(Fpu.OVERFLOW | Fpu.INEXACT);
            return sign | (Rounding.away(sign != 0, fpu.rounding()) ? 0x7C00 : 0x7BFF);
        }
        return sign | bits;
    }
}
