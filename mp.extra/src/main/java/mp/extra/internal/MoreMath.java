package mp.extra.internal;

import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.memory.Kind;
import mp.core.runtime.PyException;
import mp.core.runtime.Runtime;

/** What CPython's {@code math} has and MicroPython's has not. */
@PyModule(value = "math", extension = true)
public final class MoreMath extends IntegerMath {
    private MoreMath() {}

    private static long result(Runtime rt, boolean finite, double r) {
        double rounded = rt.model.floats.round(r);
        if (finite && Double.isInfinite(rounded)) {
            throw rt.raise(Kind.OVERFLOW_ERROR, "math range error");
        }
        return rt.newFloat(rounded);
    }

    private static PyException domainError(Runtime rt) {
        return rt.valueError("math domain error");
    }

    @PyFunction(option = OPTION)
    static long cbrt(Runtime rt, long x) {
        return rt.newFloat(Math.cbrt(rt.toDouble(x)));
    }

    @PyFunction(option = OPTION)
    static long exp2(Runtime rt, long x) {
        double v = rt.toDouble(x);
        return result(rt, Double.isFinite(v), Math.pow(2, v));
    }

    @PyFunction(option = OPTION)
    static long log1p(Runtime rt, long x) {
        double v = rt.toDouble(x);
        if (v <= -1) {
            throw domainError(rt);
        }
        return rt.newFloat(Math.log1p(v));
    }

    @PyFunction(option = OPTION)
    static long remainder(Runtime rt, long x, long y) {
        double a = rt.toDouble(x);
        double b = rt.toDouble(y);
        double r = Math.IEEEremainder(a, b);
        if (Double.isNaN(r) && !Double.isNaN(a) && !Double.isNaN(b)) {
            throw domainError(rt);
        }
        return rt.newFloat(r);
    }

    /** The next number of the model's floats towards another one. */
    @PyFunction(option = OPTION)
    static long nextafter(Runtime rt, long x, long y) {
        double from = rt.toDouble(x);
        double to = rt.toDouble(y);
        return rt.newFloat(next(rt, from, to));
    }

    private static double next(Runtime rt, double from, double to) {
        return isSingle(rt) ? Math.nextAfter((float) from, to) : Math.nextAfter(from, to);
    }

    private static boolean isSingle(Runtime rt) {
        return rt.model.floats.round(1 + Math.ulp(1.0)) == 1;
    }

    /** The value of the last bit of a number. */
    @PyFunction(option = OPTION)
    static long ulp(Runtime rt, long x) {
        double v = Math.abs(rt.toDouble(x));
        if (!Double.isFinite(v)) {
            return rt.newFloat(v);
        }
        double above = next(rt, v, Double.POSITIVE_INFINITY);
        return rt.newFloat(Double.isInfinite(above) ? v - next(rt, v, 0) : above - v);
    }

    /** The length of a vector. */
    @PyFunction(max = -1, option = OPTION)
    static long hypot(Runtime rt, int base, int n) {
        Length length = new Length();
        for (int i = 0; i < n; i++) {
            length.add(rt.toDouble(rt.arg(base + i)));
        }
        return result(rt, length.isFinite(), length.value());
    }

    /** The distance of two points. */
    @PyFunction(option = OPTION)
    static long dist(Runtime rt, long p, long q) {
        int mark = rt.mark();
        long a = tuple(rt, p);
        long b = tuple(rt, q);
        int n = rt.count(a);
        if (n != rt.count(b)) {
            throw rt.valueError("both points must have the same number of dimensions");
        }
        Length length = new Length();
        for (int i = 0; i < n; i++) {
            length.add(rt.toDouble(rt.item(a, i)) - rt.toDouble(rt.item(b, i)));
        }
        rt.release(mark);
        return result(rt, length.isFinite(), length.value());
    }

    private static long tuple(Runtime rt, long w) {
        return rt.isTuple(w) ? w : rt.call(rt.typeWord(Kind.TUPLE), w);
    }

    /** The exact sum of floats, rounded once. */
    @PyFunction(option = OPTION)
    static long fsum(Runtime rt, long items) {
        ExactSum sum = new ExactSum(rt);
        long iterator = rt.iter(items);
        int mark = rt.mark();
        for (long w = rt.next(iterator); w != 0; w = rt.next(iterator)) {
            sum.add(rt.toDouble(w));
            rt.release(mark);
            rt.poll();
        }
        return rt.newFloat(sum.value());
    }
}
