package mp.stdlib.internal.math;

/**
 * The error function and its complement. Near 0 by a power series without cancellation; farther out
 * by the trapezoidal rule on the integral of {@code exp(-t * t) / (t * t + x * x)}, which with this
 * step is exact to the last bits once its first pole is accounted for.
 */
final class ErrorFunction {
    private static final double TWO_BY_ROOT_PI = 1.1283791670955126;

    private static final double STEP = 0.5;

    /** Steps after which {@code exp(-t * t)} is too small to count. */
    private static final int STEPS = 13;

    /** Up to here the series is as good as exact. */
    private static final double NEAR = 0.5;

    private ErrorFunction() {}

    static double erf(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        double v = Math.abs(x);
        return Math.copySign(v < NEAR ? series(v) : 1 - complement(v), x);
    }

    static double erfc(double x) {
        return x < NEAR ? 1 - erf(x) : complement(x);
    }

    private static double series(double v) {
        double square = v * v;
        double term = v;
        double sum = v;
        for (int n = 1; term > sum * 0x1p-56; n++) {
            term *= 2 * square / (2 * n + 1);
            sum += term;
        }
        return TWO_BY_ROOT_PI * Math.exp(-square) * sum;
    }

    private static double complement(double v) {
        if (v > 27.3) {
            return 0;
        }
        double square = v * v;
        double sum = 0.5 / square;
        for (int n = STEPS; n > 0; n--) {
            double t = n * STEP;
            sum += Math.exp(-t * t) / (t * t + square);
        }
        double integral = 2 * STEP / Math.PI * v * bell(v) * sum;
        double pole = Math.PI / STEP;
        return v < pole ? integral - 2 / Math.expm1(2 * pole * v) : integral;
    }

    /** {@code exp(-v * v)}, the square taken in two parts so that its rounding does no harm. */
    private static double bell(double v) {
        double high = (float) v;
        return Math.exp(-high * high) * Math.exp(-(v - high) * (v + high));
    }
}
