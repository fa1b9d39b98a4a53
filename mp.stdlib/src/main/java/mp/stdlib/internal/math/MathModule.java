package mp.stdlib.internal.math;

import mp.core.code.BinaryOp;
import mp.core.declare.PyConstant;
import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.memory.Kind;
import mp.core.runtime.PyException;
import mp.core.runtime.Runtime;

import java.math.BigDecimal;

/**
 * The functions of real numbers. A result that is no number, or infinite, where no argument was, is
 * a domain error.
 */
@PyModule(value = "math", option = "MICROPY_PY_MATH")
public final class MathModule {
    private static final String SPECIAL = "MICROPY_PY_MATH_SPECIAL_FUNCTIONS";

    @PyConstant static final double e = Math.E;

    @PyConstant static final double pi = Math.PI;

    @PyConstant(option = "MICROPY_PY_MATH_CONSTANTS")
    static final double tau = 2 * Math.PI;

    @PyConstant(option = "MICROPY_PY_MATH_CONSTANTS")
    static final double inf = Double.POSITIVE_INFINITY;

    @PyConstant(option = "MICROPY_PY_MATH_CONSTANTS")
    static final double nan = Double.NaN;

    private MathModule() {}

    private static PyException domainError(Runtime rt) {
        return rt.valueError("math domain error");
    }

    private static long result(Runtime rt, double x, double r) {
        double rounded = rt.model.floats.round(r);
        if (Double.isNaN(rounded) && !Double.isNaN(x)
                || Double.isInfinite(rounded) && !Double.isInfinite(x)) {
            throw domainError(rt);
        }
        return rt.newFloat(rounded);
    }

    private static long result(Runtime rt, double x, double y, double r) {
        double rounded = rt.model.floats.round(r);
        if (Double.isNaN(rounded) && !Double.isNaN(x) && !Double.isNaN(y)
                || Double.isInfinite(rounded) && !Double.isInfinite(x) && !Double.isInfinite(y)) {
            throw domainError(rt);
        }
        return rt.newFloat(rounded);
    }

    // Powers and logarithms

    @PyFunction
    static long sqrt(Runtime rt, long x) {
        double v = rt.toDouble(x);
        return result(rt, v, Math.sqrt(v));
    }

    @PyFunction
    static long pow(Runtime rt, long x, long y) {
        double base = rt.toDouble(x);
        double exponent = rt.toDouble(y);
        return result(rt, base, exponent, Functions.pow(base, exponent));
    }

    @PyFunction
    static long exp(Runtime rt, long x) {
        double v = rt.toDouble(x);
        return result(rt, v, Math.exp(v));
    }

    @PyFunction(option = SPECIAL)
    static long expm1(Runtime rt, long x) {
        double v = rt.toDouble(x);
        return result(rt, v, Math.expm1(v));
    }

    @PyFunction(optional = 1)
    static long log(Runtime rt, long x, long base) {
        double v = positive(rt, x);
        if (base == 0) {
            return rt.newFloat(Math.log(v));
        }
        double b = positive(rt, base);
        if (b == 1) {
            throw rt.raise(Kind.ZERO_DIVISION_ERROR, "divide by zero");
        }
        return rt.newFloat(Math.log(v) / rt.model.floats.round(Math.log(b)));
    }

    private static double positive(Runtime rt, long x) {
        double v = rt.toDouble(x);
        if (v <= 0) {
            throw domainError(rt);
        }
        return v;
    }

    @PyFunction(option = SPECIAL)
    static long log2(Runtime rt, long x) {
        double v = rt.toDouble(x);
        return result(rt, v, Functions.log2(v));
    }

    @PyFunction(option = SPECIAL)
    static long log10(Runtime rt, long x) {
        double v = rt.toDouble(x);
        return result(rt, v, Math.log10(v));
    }

    // Angles and hyperbolas

    @PyFunction
    static long cos(Runtime rt, long x) {
        double v = rt.toDouble(x);
        return result(rt, v, Math.cos(v));
    }

    @PyFunction
    static long sin(Runtime rt, long x) {
        double v = rt.toDouble(x);
        return result(rt, v, Math.sin(v));
    }

    @PyFunction
    static long tan(Runtime rt, long x) {
        double v = rt.toDouble(x);
        return result(rt, v, Math.tan(v));
    }

    @PyFunction
    static long acos(Runtime rt, long x) {
        double v = rt.toDouble(x);
        return result(rt, v, Math.acos(v));
    }

    @PyFunction
    static long asin(Runtime rt, long x) {
        double v = rt.toDouble(x);
        return result(rt, v, Math.asin(v));
    }

    @PyFunction
    static long atan(Runtime rt, long x) {
        double v = rt.toDouble(x);
        return result(rt, v, Math.atan(v));
    }

    @PyFunction
    static long atan2(Runtime rt, long y, long x) {
        double a = rt.toDouble(y);
        double b = rt.toDouble(x);
        return result(rt, a, b, Math.atan2(a, b));
    }

    @PyFunction(option = SPECIAL)
    static long cosh(Runtime rt, long x) {
        double v = rt.toDouble(x);
        return result(rt, v, Math.cosh(v));
    }

    @PyFunction(option = SPECIAL)
    static long sinh(Runtime rt, long x) {
        double v = rt.toDouble(x);
        return result(rt, v, Math.sinh(v));
    }

    @PyFunction(option = SPECIAL)
    static long tanh(Runtime rt, long x) {
        double v = rt.toDouble(x);
        return result(rt, v, Math.tanh(v));
    }

    @PyFunction(option = SPECIAL)
    static long acosh(Runtime rt, long x) {
        double v = rt.toDouble(x);
        return result(rt, v, Functions.acosh(v));
    }

    @PyFunction(option = SPECIAL)
    static long asinh(Runtime rt, long x) {
        double v = rt.toDouble(x);
        return result(rt, v, Functions.asinh(v));
    }

    @PyFunction(option = SPECIAL)
    static long atanh(Runtime rt, long x) {
        double v = rt.toDouble(x);
        return result(rt, v, Functions.atanh(v));
    }

    @PyFunction
    static long radians(Runtime rt, long x) {
        return rt.newFloat(rt.toDouble(x) * (Math.PI / 180));
    }

    @PyFunction
    static long degrees(Runtime rt, long x) {
        return rt.newFloat(rt.toDouble(x) * (180 / Math.PI));
    }

    // Error and gamma functions

    @PyFunction(option = SPECIAL)
    static long erf(Runtime rt, long x) {
        double v = rt.toDouble(x);
        return result(rt, v, ErrorFunction.erf(v));
    }

    @PyFunction(option = SPECIAL)
    static long erfc(Runtime rt, long x) {
        double v = rt.toDouble(x);
        return result(rt, v, ErrorFunction.erfc(v));
    }

    @PyFunction(option = SPECIAL)
    static long gamma(Runtime rt, long x) {
        double v = rt.toDouble(x);
        return result(rt, v, GammaFunction.gamma(v));
    }

    @PyFunction(option = SPECIAL)
    static long lgamma(Runtime rt, long x) {
        double v = rt.toDouble(x);
        return result(rt, v, GammaFunction.logGamma(v));
    }

    // Parts of floats

    @PyFunction
    static long ceil(Runtime rt, long x) {
        return toInt(rt, Math.ceil(rt.toDouble(x)));
    }

    @PyFunction
    static long floor(Runtime rt, long x) {
        return toInt(rt, Math.floor(rt.toDouble(x)));
    }

    @PyFunction
    static long trunc(Runtime rt, long x) {
        return toInt(rt, Functions.truncate(rt.toDouble(x)));
    }

    private static long toInt(Runtime rt, double v) {
        if (Double.isNaN(v)) {
            throw rt.valueError("can't convert NaN to int");
        }
        if (Double.isInfinite(v)) {
            throw rt.raise(Kind.OVERFLOW_ERROR, "can't convert inf to int");
        }
        return Math.abs(v) < 0x1p62
                ? rt.newInt((long) v)
                : rt.newInt(new BigDecimal(v).toBigInteger());
    }

    @PyFunction
    static long fabs(Runtime rt, long x) {
        return rt.newFloat(Math.abs(rt.toDouble(x)));
    }

    @PyFunction
    static long copysign(Runtime rt, long x, long y) {
        return rt.newFloat(Math.copySign(rt.toDouble(x), rt.toDouble(y)));
    }

    @PyFunction
    static long fmod(Runtime rt, long x, long y) {
        double a = rt.toDouble(x);
        double b = rt.toDouble(y);
        return result(rt, a, b, a % b);
    }

    @PyFunction
    static long frexp(Runtime rt, long x) {
        double v = rt.toDouble(x);
        int exponent = Functions.exponent(v);
        long significand = rt.newFloat(Math.scalb(v, -exponent));
        return rt.newTuple(significand, rt.newInt(exponent));
    }

    @PyFunction
    static long ldexp(Runtime rt, long x, long exponent) {
        double v = rt.toDouble(x);
        return rt.newFloat(Math.scalb(v, (int) rt.toLong(exponent)));
    }

    @PyFunction
    static long modf(Runtime rt, long x) {
        double v = rt.toDouble(x);
        double whole = Functions.truncate(v);
        double rest = Double.isInfinite(v) ? 0 : v - whole;
        long fraction = rt.newFloat(Math.copySign(rest, v));
        return rt.newTuple(fraction, rt.newFloat(whole));
    }

    @PyFunction
    static boolean isfinite(Runtime rt, long x) {
        return Double.isFinite(rt.toDouble(x));
    }

    @PyFunction
    static boolean isinf(Runtime rt, long x) {
        return Double.isInfinite(rt.toDouble(x));
    }

    @PyFunction
    static boolean isnan(Runtime rt, long x) {
        return Double.isNaN(rt.toDouble(x));
    }

    @PyFunction(
            option = "MICROPY_PY_MATH_ISCLOSE",
            keywords = {"*", "rel_tol", "abs_tol"})
    static boolean isclose(Runtime rt, long a, long b, long relTol, long absTol) {
        double x = rt.toDouble(a);
        double y = rt.toDouble(b);
        double relative = relTol == 0 ? 1e-9 : rt.toDouble(relTol);
        double absolute = absTol == 0 ? 0 : rt.toDouble(absTol);
        if (relative < 0 || absolute < 0) {
            throw domainError(rt);
        }
        if (x == y) {
            return true;
        }
        double distance = Math.abs(x - y);
        return !Double.isInfinite(distance)
                && (distance <= absolute
                        || distance <= Math.abs(relative * x)
                        || distance <= Math.abs(relative * y));
    }

    @PyFunction(option = "MICROPY_PY_MATH_FACTORIAL")
    static long factorial(Runtime rt, long x) {
        long n = rt.toLong(x);
        if (n < 0) {
            throw rt.valueError("negative factorial");
        }
        return n < 2 ? rt.newInt(1) : product(rt, 1, n);
    }

    /** The product of the numbers from {@code a} to {@code b}, halves of like size multiplied. */
    private static long product(Runtime rt, long a, long b) {
        if (a == b) {
            return rt.newInt(a);
        }
        rt.poll();
        int mark = rt.mark();
        long middle = a + (b - a >> 1);
        long low = product(rt, a, middle);
        long high = product(rt, middle + 1, b);
        return rt.replace(mark, rt.binary(BinaryOp.MULTIPLY, low, high));
    }
}
