package mp.extra.internal;

import mp.core.memory.Kind;
import mp.core.runtime.Runtime;

import java.math.BigDecimal;

/** A sum of floats without rounding: a decimal number of some thousand digits at most. */
final class ExactSum {
    /** Bytes that the longest sum of doubles takes. */
    private static final long MOST = 1024;

    private final Runtime rt;
    private BigDecimal sum = BigDecimal.ZERO;
    private double infinite;
    private boolean any;

    ExactSum(Runtime rt) {
        this.rt = rt;
        rt.reserve(MOST);
    }

    void add(double x) {
        if (Double.isFinite(x)) {
            sum = sum.add(new BigDecimal(x));
            return;
        }
        infinite += x;
        if (Double.isNaN(infinite) && !Double.isNaN(x) && any) {
            throw rt.valueError("-inf + inf in fsum");
        }
        any = true;
    }

    double value() {
        if (any) {
            return infinite;
        }
        double v = rt.model.floats.round(sum.doubleValue());
        if (Double.isInfinite(v)) {
            throw rt.raise(Kind.OVERFLOW_ERROR, "intermediate overflow in fsum");
        }
        return v;
    }
}
