package mp.vm.internal.number;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.runtime.BufferView;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Floats: in the word or boxed, as the model has them. */
@PyType(value = "float", kind = Kind.FLOAT, subclass = true, option = "MICROPY_FLOAT_IMPL")
public final class FloatType {
    /** Bytes of the decimal digits that the smallest double has, twice. */
    private static final long LONGEST = 1024;

    private FloatType() {}

    @Slot(Slot.Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 0, 1);
        if (n == 0) {
            return rt.newFloat(0);
        }
        long from = rt.arg(base);
        if (rt.isFloat(from)) {
            return from;
        }
        BufferView view = new BufferView();
        if (rt.tryBuffer(from, view, false)) {
            return FloatParser.real(rt, view);
        }
        return rt.newFloat(rt.toDouble(from));
    }

    @Slot(Slot.Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        FloatPrinter.print(rt, out, rt.floatValue(self));
        return true;
    }

    @Slot(Slot.Of.UNARY)
    static long unary(VmRuntime rt, int op, long self) {
        return FloatMath.unary(rt, op, self);
    }

    @Slot(Slot.Of.BINARY)
    static long binary(VmRuntime rt, int op, long self, long other) {
        return Numbers.binary(rt, op, self, other, Kind.FLOAT, rt.kind(other));
    }

    // What CPython has besides

    /** Whether it is a whole number. */
    @PyFunction(value = "is_integer", option = IntType.MORE)
    static boolean isInteger(VmRuntime rt, long self) {
        double v = rt.floatValue(self);
        return Double.isFinite(v) && Math.rint(v) == v;
    }

    /** Two ints in lowest terms, the second one positive, whose quotient it is exactly. */
    @PyFunction(value = "as_integer_ratio", option = IntType.MORE)
    static long ratio(VmRuntime rt, long self) {
        double v = rt.floatValue(self);
        if (!Double.isFinite(v)) {
            int kind = Double.isNaN(v) ? Kind.VALUE_ERROR : Kind.OVERFLOW_ERROR;
            String what = Double.isNaN(v) ? "NaN" : "Infinity";
            throw rt.raise(kind, "cannot convert " + what + " to integer ratio");
        }
        rt.reserve(LONGEST);
        BigDecimal exact = new BigDecimal(v);
        BigInteger below = BigInteger.TEN.pow(Math.max(0, exact.scale()));
        BigInteger above = exact.multiply(new BigDecimal(below)).toBigIntegerExact();
        BigInteger common = above.gcd(below);
        long numerator = rt.newInt(above.divide(common));
        return rt.newTuple(numerator, rt.newInt(below.divide(common)));
    }

    /** It. */
    @PyFunction(option = IntType.MORE)
    static long conjugate(VmRuntime rt, long self) {
        return rt.newFloat(rt.floatValue(self));
    }
}
