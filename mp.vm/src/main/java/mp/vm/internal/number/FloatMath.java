package mp.vm.internal.number;

import mp.core.code.BinaryOp;
import mp.core.code.UnaryOp;
import mp.core.declare.Hot;
import mp.core.declare.ServesOption;
import mp.core.memory.Kind;
import mp.core.model.ObjectModel;
import mp.vm.internal.run.VmRuntime;

import java.math.BigInteger;

/**
 * Arithmetic of floats. It is done in doubles and rounded to the model's precision when the result
 * is made into a word; an int becomes a float of that precision first.
 *
 * <p>Results are not necessarily kept; 0 means that there is no such operation.
 */
@ServesOption("MICROPY_FLOAT_IMPL")
final class FloatMath {
    /** Bits of a digit of MicroPython's big ints. */
    private static final int DIGIT_BITS = 16;

    private FloatMath() {}

    @Hot
    static long binary(VmRuntime rt, int op, double x, double y) {
        ObjectModel m = rt.model;
        return switch (op) {
            case BinaryOp.LESS -> m.bool(x < y);
            case BinaryOp.MORE -> m.bool(x > y);
            case BinaryOp.EQUAL -> m.bool(x == y);
            case BinaryOp.LESS_EQUAL -> m.bool(x <= y);
            case BinaryOp.MORE_EQUAL -> m.bool(x >= y);
            case BinaryOp.ADD, BinaryOp.INPLACE_ADD -> rt.freshFloat(x + y);
            case BinaryOp.SUBTRACT, BinaryOp.INPLACE_SUBTRACT -> rt.freshFloat(x - y);
            case BinaryOp.MULTIPLY, BinaryOp.INPLACE_MULTIPLY -> rt.freshFloat(x * y);
            case BinaryOp.TRUE_DIVIDE, BinaryOp.INPLACE_TRUE_DIVIDE ->
                    rt.freshFloat(x / divisor(rt, y));
            case BinaryOp.FLOOR_DIVIDE, BinaryOp.INPLACE_FLOOR_DIVIDE ->
                    rt.freshFloat(floorDivide(x, divisor(rt, y)));
            case BinaryOp.MODULO, BinaryOp.INPLACE_MODULO ->
                    rt.freshFloat(modulo(x, divisor(rt, y)));
            case BinaryOp.POWER, BinaryOp.INPLACE_POWER -> power(rt, x, y);
            case BinaryOp.DIVMOD -> {
                long q = rt.newFloat(floorDivide(x, divisor(rt, y)));
                yield rt.newTuple(q, rt.newFloat(modulo(x, y)));
            }
            default -> 0;
        };
    }

    static long unary(VmRuntime rt, int op, long w) {
        double v = rt.floatValue(w);
        return switch (op) {
            case UnaryOp.BOOL -> rt.model.bool(v != 0);
            case UnaryOp.HASH -> rt.model.smallInt(FloatHash.of(rt, v));
            case UnaryOp.POSITIVE -> w;
            case UnaryOp.NEGATIVE -> rt.freshFloat(-v);
            case UnaryOp.ABS -> sign(v) < 0 ? rt.freshFloat(-v) : w;
            default -> 0;
        };
    }

    private static double divisor(VmRuntime rt, double y) {
        if (y == 0) {
            throw Numbers.divideByZero(rt);
        }
        return y;
    }

    /** The remainder with the sign of the divisor. */
    static double modulo(double x, double y) {
        double r = x % y;
        if (r == 0) {
            return Math.copySign(0.0, y);
        }
        return r < 0 != y < 0 ? r + y : r;
    }

    /** The quotient that makes {@code x == q * y + modulo(x, y)} hold as well as it can. */
    static double floorDivide(double x, double y) {
        double r = x % y;
        double q = (x - r) / y;
        if (r != 0 && r < 0 != y < 0) {
            q -= 1.0;
        }
        if (q == 0) {
            return Math.copySign(0.0, x / y);
        }
        double down = Math.floor(q);
        return q - down > 0.5 ? down + 1.0 : down;
    }

    private static long power(VmRuntime rt, double x, double y) {
        if (x == 0 && y < 0 && !Double.isInfinite(y)) {
            throw Numbers.divideByZero(rt);
        }
        if (x < 0 && y != Math.floor(y) && !Double.isNaN(y)) {
            return ComplexMath.power(rt, x, 0, y, 0);
        }
        return rt.freshFloat(pow(x, y));
    }

    /** C's {@code pow}, which differs from Java's where 1 is raised to what is no number. */
    static double pow(double x, double y) {
        if (x == 1 || x == -1 && Double.isInfinite(y)) {
            return 1;
        }
        return Math.pow(x, y);
    }

    /** An int as a float of the model's precision. */
    static double ofLong(ObjectModel m, long v) {
        return m.floats.precision == 64 ? v : (float) v;
    }

    /**
     * An int as a float of the model's precision: digit by digit from the top, each step rounded,
     * as MicroPython does it, so that both give the same last bit.
     */
    static double ofBig(ObjectModel m, BigInteger v) {
        if (v.bitLength() < 64) {
            return ofLong(m, v.longValue());
        }
        BigInteger size = v.abs();
        int digits = (size.bitLength() + DIGIT_BITS - 1) / DIGIT_BITS;
        if (digits > 2048 / DIGIT_BITS) {
            return v.signum() * Double.POSITIVE_INFINITY;
        }
        double r = 0;
        for (int i = digits - 1; i >= 0; i--) {
            long digit = size.shiftRight(i * DIGIT_BITS).longValue() & (1 << DIGIT_BITS) - 1;
            double exact = r * (1 << DIGIT_BITS) + digit;
            r = m.floats.precision == 64 ? exact : (float) exact;
        }
        return v.signum() * r;
    }

    /** The int that a float is cut to. */
    static long toInt(VmRuntime rt, double v) {
        if (v > -0x1p62 && v < 0x1p62) {
            return Numbers.of(rt, (long) v);
        }
        if (Double.isNaN(v)) {
            throw rt.valueError("can't convert NaN to int");
        }
        if (Double.isInfinite(v)) {
            throw rt.raise(Kind.OVERFLOW_ERROR, "can't convert inf to int");
        }
        int shift = Math.getExponent(v) - 52;
        long bits = Double.doubleToRawLongBits(v) & (1L << 52) - 1 | 1L << 52;
        BigInteger size = BigInteger.valueOf(bits).shiftLeft(shift);
        return Numbers.of(rt, v < 0 ? size.negate() : size);
    }

    private static double sign(double v) {
        return Math.copySign(1.0, v);
    }
}
