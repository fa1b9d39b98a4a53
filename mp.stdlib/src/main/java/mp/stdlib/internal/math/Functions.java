package mp.stdlib.internal.math;

/** Functions of C's {@code math.h} that Java lacks or defines otherwise. */
final class Functions {
    private static final double LN_2 = 0.6931471805599453;

    private Functions() {}

    /** Unlike Java's, 1 for the base 1, and for -1 raised to an infinity. */
    static double pow(double x, double y) {
        return x == 1 || x == -1 && Double.isInfinite(y) ? 1 : Math.pow(x, y);
    }

    /**
     * The exponent of {@code frexp}: scaled by its negation the size of a number is in [0.5, 1).
     */
    static int exponent(double x) {
        if (x == 0 || !Double.isFinite(x)) {
            return 0;
        }
        int e = Math.getExponent(x);
        return e >= Double.MIN_EXPONENT ? e + 1 : Math.getExponent(x * 0x1p60) - 59;
    }

    static double truncate(double x) {
        return x < 0 ? Math.ceil(x) : Math.floor(x);
    }

    /** Exact for powers of two: only what is between them goes through the logarithm. */
    static double log2(double x) {
        if (!(x > 0) || Double.isInfinite(x)) {
            return Math.log(x);
        }
        int e = exponent(x) - 1;
        double m = Math.scalb(x, -e);
        if (m > 1.5) {
            m /= 2;
            e++;
        }
        return e + Math.log(m) / LN_2;
    }

    static double asinh(double x) {
        double v = Math.abs(x);
        double r;
        if (v > 0x1p28) {
            r = Math.log(v) + LN_2;
        } else {
            r = Math.log1p(v + v * v / (1 + Math.sqrt(v * v + 1)));
        }
        return Math.copySign(Double.isInfinite(v) ? v : r, x);
    }

    static double acosh(double x) {
        if (x > 0x1p28) {
            return Math.log(x) + LN_2;
        }
        double t = x - 1;
        return Math.log1p(t + Math.sqrt(2 * t + t * t));
    }

    static double atanh(double x) {
        double v = Math.abs(x);
        return Math.copySign(0.5 * Math.log1p(2 * v / (1 - v)), x);
    }
}
