package mp.stdlib.internal.math;

import java.math.BigInteger;

/**
 * The gamma function and the logarithm of its size. Whole arguments are exact factorials; others
 * are moved up to where Stirling's series is exact to the last bits.
 */
final class GammaFunction {
    /** Coefficients of Stirling's series: Bernoulli numbers by their places. */
    private static final double[] STIRLING = {
        1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156
    };

    private static final double HALF_LN_2_PI = 0.9189385332046727;

    private static final double ROOT_2_PI = 2.5066282746310002;

    /** From here on the series is precise. */
    private static final double FAR = 15;

    /** The largest argument whose gamma is finite is a little above. */
    private static final int MOST = 171;

    private GammaFunction() {}

    static double gamma(double x) {
        if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
            return x;
        }
        if (x == 0) {
            return 1 / x;
        }
        if (x == Math.rint(x)) {
            return x < 0
                    ? Double.NaN
                    : x > MOST ? Double.POSITIVE_INFINITY : factorial((int) x - 1);
        }
        if (x < 0.5) {
            double sine = sinPi(x);
            return x < -184 ? Math.copySign(0, sine) : Math.PI / (sine * gamma(1 - x));
        }
        if (x > MOST + 1) {
            return Double.POSITIVE_INFINITY;
        }
        double below = 1;
        int steps = 0;
        for (; x + steps < FAR; steps++) {
            below *= x + steps;
        }
        double v = x + steps;
        // What rounding took from v would count many times over in the power.
        double lost = x - (v - steps);
        double half = Math.pow(v, 0.5 * (v - 0.5));
        double r = half * Math.exp(-v) * half * ROOT_2_PI * Math.exp(series(v));
        return r * (1 + lost * Math.log(v)) / below;
    }

    static double logGamma(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        if (Double.isInfinite(x)) {
            return Double.POSITIVE_INFINITY;
        }
        if (x == Math.rint(x) && x <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        if (x == 1 || x == 2) {
            return 0;
        }
        if (x < 0.5) {
            return Math.log(Math.PI / Math.abs(sinPi(x))) - logGamma(1 - x);
        }
        if (x < FAR) {
            return Math.log(gamma(x));
        }
        return (x - 0.5) * Math.log(x) - x + HALF_LN_2_PI + series(x);
    }

    private static double factorial(int n) {
        BigInteger product = BigInteger.ONE;
        for (int i = 2; i <= n; i++) {
            product = product.multiply(BigInteger.valueOf(i));
        }
        return product.doubleValue();
    }

    private static double series(double v) {
        double by = 1 / (v * v);
        double sum = 0;
        for (int i = STIRLING.length - 1; i >= 0; i--) {
            sum = sum * by + STIRLING[i];
        }
        return sum / v;
    }

    /** The sine of pi times a number that is not whole, reduced before pi makes it inexact. */
    private static double sinPi(double x) {
        double r = x - 2 * Math.rint(x / 2);
        if (Math.abs(r) > 0.5) {
            r = Math.copySign(1, r) - r;
        }
        return Math.sin(Math.PI * r);
    }
}
