package mp.vm.internal.number;

import mp.core.code.BinaryOp;
import mp.core.code.UnaryOp;
import mp.core.declare.Hot;
import mp.core.memory.Header;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.model.ObjectModel;
import mp.core.options.Option;
import mp.core.runtime.PyException;
import mp.vm.internal.object.Operators;
import mp.vm.internal.run.VmRuntime;

import java.math.BigInteger;

/**
 * Ints, floats and complex numbers behind words: what they convert to, and which of the three
 * arithmetics an operation belongs to.
 *
 * <p>Invariant: an int whose value fits a small int is one; the payload of every other int is a
 * {@link BigInteger} that does not fit. So two ints of which only one is small are never equal.
 */
public final class Numbers {
    private Numbers() {}

    // Making

    /**
     * The int of a value that is no small int; kept.
     *
     * @throws PyException OverflowError where the profile has no ints of that size
     */
    public static long big(VmRuntime rt, BigInteger v) {
        switch (rt.options.get(Option.LONGINT_IMPL)) {
            case 0 -> throw tooBig(rt);
            case 1 -> {
                if (v.bitLength() > 63) {
                    throw rt.raise(Kind.OVERFLOW_ERROR, "result overflows long long storage");
                }
            }
            default -> {}
        }
        return rt.newRawPayload(Kind.INT, 1, v, BigMath.bytes(v.bitLength()));
    }

    /** The error of a profile that has no ints but small ones. */
    static PyException tooBig(VmRuntime rt) {
        return rt.raise(Kind.OVERFLOW_ERROR, "small int overflow");
    }

    /** An int; not kept where it is small. */
    @Hot
    static long of(VmRuntime rt, long v) {
        ObjectModel m = rt.model;
        return m.fitsInt(v) ? m.smallInt(v) : big(rt, BigInteger.valueOf(v));
    }

    /** An int; not kept where it is small. */
    static long of(VmRuntime rt, BigInteger v) {
        return v.bitLength() < 64 ? of(rt, v.longValue()) : big(rt, v);
    }

    /** A complex number; not kept. */
    static long complex(VmRuntime rt, double re, double im) {
        long w = rt.allocate(Kind.COMPLEX, 2, Header.RAW);
        long[] cells = rt.memory.cells;
        int at = Memory.index(w);
        cells[at + 1] = Double.doubleToLongBits(rt.model.floats.round(re));
        cells[at + 2] = Double.doubleToLongBits(rt.model.floats.round(im));
        return w;
    }

    /** The int that a float is cut to, kept; an error where it is infinite or no number. */
    public static long fromFloat(VmRuntime rt, double v) {
        return rt.keep(FloatMath.toInt(rt, v));
    }

    // Reading

    /** The real part of a word that is complex. */
    public static double real(VmRuntime rt, long w) {
        return Double.longBitsToDouble(rt.memory.get(w, 1));
    }

    /** The imaginary part of a word that is complex. */
    public static double imag(VmRuntime rt, long w) {
        return Double.longBitsToDouble(rt.memory.get(w, 2));
    }

    /** The value of an int or bool that fits; as {@link mp.core.runtime.Runtime#toLong}. */
    public static long toLong(VmRuntime rt, long w) {
        long i = asInt(rt, w);
        if (i == 0) {
            throw cannotConvert(rt, w, "int");
        }
        ObjectModel m = rt.model;
        if (m.isInt(i)) {
            return m.intValue(i);
        }
        BigInteger v = value(rt, i);
        if (v.bitLength() >= m.wordBytes * 8) {
            throw overflow(rt);
        }
        return v.longValue();
    }

    /** As {@link #toLong}, for 32 bits. */
    public static int toInt(VmRuntime rt, long w) {
        long v = toLong(rt, w);
        if (v != (int) v) {
            throw overflow(rt);
        }
        return (int) v;
    }

    /** The value of an int or bool of any size. */
    public static BigInteger toBigInteger(VmRuntime rt, long w) {
        long i = asInt(rt, w);
        if (i == 0) {
            throw cannotConvert(rt, w, "int");
        }
        return value(rt, i);
    }

    /** The value of an int, a bool, a float or what has {@code __float__}. */
    public static double toDouble(VmRuntime rt, long w) {
        int kind = rt.kind(w);
        if (kind == Kind.INSTANCE) {
            long f = Operators.tryUnary(rt, UnaryOp.FLOAT_MAYBE, w);
            if (f != 0 && rt.isFloat(f)) {
                return rt.floatValue(f);
            }
        } else if (isReal(kind) && rt.model.floats.precision != 0) {
            return real(rt, w, kind);
        }
        throw cannotConvert(rt, w, "float");
    }

    /**
     * The int behind a word: itself, that of a bool, or what {@code __int__} gives; 0 where there
     * is none. Kept if it is an object made by {@code __int__}.
     */
    static long asInt(VmRuntime rt, long w) {
        int kind = rt.kind(w);
        if (kind == Kind.INT) {
            return w;
        }
        if (kind == Kind.BOOL) {
            return rt.model.smallInt(w == rt.trueWord ? 1 : 0);
        }
        long i = Operators.tryUnary(rt, UnaryOp.INT_MAYBE, w);
        return i != 0 && rt.isInt(i) ? rt.keep(i) : 0;
    }

    /** The value of a word that is an int. */
    static BigInteger value(VmRuntime rt, long w) {
        ObjectModel m = rt.model;
        return m.isInt(w) ? BigInteger.valueOf(m.intValue(w)) : (BigInteger) rt.memory.payload(w);
    }

    /** The value of a word that is an int or a bool. */
    static BigInteger value(VmRuntime rt, long w, int kind) {
        return kind == Kind.BOOL
                ? w == rt.trueWord ? BigInteger.ONE : BigInteger.ZERO
                : value(rt, w);
    }

    /** The value of a word that is an int, a bool or a float. */
    @Hot
    static double real(VmRuntime rt, long w, int kind) {
        if (kind == Kind.FLOAT) {
            return rt.floatValue(w);
        }
        if (kind == Kind.BOOL) {
            return w == rt.trueWord ? 1 : 0;
        }
        ObjectModel m = rt.model;
        return m.isInt(w)
                ? FloatMath.ofLong(m, m.intValue(w))
                : FloatMath.ofBig(m, (BigInteger) rt.memory.payload(w));
    }

    static boolean isWhole(int kind) {
        return kind == Kind.INT || kind == Kind.BOOL;
    }

    static boolean isReal(int kind) {
        return kind == Kind.INT || kind == Kind.FLOAT || kind == Kind.BOOL;
    }

    /** Whether a word equals itself: everything but floats and complex numbers that are none. */
    public static boolean equalsItself(VmRuntime rt, long w) {
        if (rt.isFloat(w)) {
            return !Double.isNaN(rt.floatValue(w));
        }
        return !rt.is(w, Kind.COMPLEX) || !Double.isNaN(real(rt, w)) && !Double.isNaN(imag(rt, w));
    }

    // Operations

    /**
     * A binary operation on two small ints; in-place operations are taken as the plain ones.
     *
     * @return the result, not necessarily kept; 0 where there is no such operation
     */
    @Hot
    public static long intBinary(VmRuntime rt, int op, long x, long y) {
        return IntMath.binary(rt, op, x, y);
    }

    /**
     * A binary operation whose left operand is of kind BOOL, INT, FLOAT or COMPLEX; in-place
     * operations are taken as the plain ones.
     *
     * @return the result, not necessarily kept; 0 where there is no such operation
     */
    @Hot
    public static long binary(VmRuntime rt, int op, long a, long b, int kindA, int kindB) {
        if (kindA == Kind.FLOAT && isReal(kindB) || kindB == Kind.FLOAT && isReal(kindA)) {
            return FloatMath.binary(rt, op, real(rt, a, kindA), real(rt, b, kindB));
        }
        if (!isWhole(kindA) || !isWhole(kindB)) {
            return mixed(rt, op, a, b, kindA, kindB);
        }
        ObjectModel m = rt.model;
        if (kindA == Kind.BOOL) {
            a = m.smallInt(a == rt.trueWord ? 1 : 0);
        }
        if (kindB == Kind.BOOL) {
            b = m.smallInt(b == rt.trueWord ? 1 : 0);
        }
        if (m.areInts(a, b)) {
            return IntMath.binary(rt, op, m.intValue(a), m.intValue(b));
        }
        return IntMath.bigBinary(rt, op, value(rt, a), value(rt, b));
    }

    /** One operand is complex, or the right one is no number at all. */
    private static long mixed(VmRuntime rt, int op, long a, long b, int kindA, int kindB) {
        if (kindA == Kind.COMPLEX) {
            long c = ComplexType.tryConvert(rt, b);
            return c == 0 ? 0 : ComplexMath.binary(rt, op, a, c, Kind.COMPLEX, Kind.COMPLEX);
        }
        if (kindB == Kind.COMPLEX) {
            return ComplexMath.binary(rt, op, a, b, kindA, kindB);
        }
        if (kindA == Kind.FLOAT) {
            long f = kindB == Kind.INSTANCE ? Operators.tryUnary(rt, UnaryOp.FLOAT_MAYBE, b) : 0;
            return f != 0 && rt.isFloat(f)
                    ? FloatMath.binary(rt, op, rt.floatValue(a), rt.floatValue(f))
                    : 0;
        }
        boolean repeats =
                kindB == Kind.STR
                        || kindB == Kind.BYTES
                        || kindB == Kind.TUPLE
                        || kindB == Kind.LIST;
        return repeats && BinaryOp.plain(op) == BinaryOp.MULTIPLY
                ? rt.vm.type(kindB).binary(rt, BinaryOp.MULTIPLY, b, asInt(rt, a))
                : 0;
    }

    /** {@code pow(x, exponent, modulus)}; kept. */
    public static long powerModulo(VmRuntime rt, long x, long exponent, long modulus) {
        if (rt.options.get(Option.LONGINT_IMPL) != 2) {
            return rt.binary(BinaryOp.MODULO, rt.binary(BinaryOp.POWER, x, exponent), modulus);
        }
        if (!rt.isInt(x) || !rt.isInt(exponent) || !rt.isInt(modulus)) {
            throw rt.typeError("pow() with 3 arguments requires integers");
        }
        BigInteger m = value(rt, modulus);
        if (m.signum() == 0) {
            throw rt.valueError("divide by zero");
        }
        return rt.newInt(BigMath.powerModulo(rt, value(rt, x), value(rt, exponent), m));
    }

    /**
     * A unary operation on a word whose kind is BOOL, INT, FLOAT or COMPLEX.
     *
     * @return the result, not necessarily kept; 0 where there is no such operation
     */
    public static long unary(VmRuntime rt, int op, long w, int kind) {
        return switch (kind) {
            case Kind.BOOL -> IntMath.unary(rt, op, rt.model.smallInt(w == rt.trueWord ? 1 : 0));
            case Kind.INT -> IntMath.unary(rt, op, w);
            case Kind.FLOAT -> FloatMath.unary(rt, op, w);
            case Kind.COMPLEX -> ComplexMath.unary(rt, op, w);
            default -> 0;
        };
    }

    // Errors

    static PyException overflow(VmRuntime rt) {
        return rt.raise(Kind.OVERFLOW_ERROR, "overflow converting long int to machine word");
    }

    static PyException divideByZero(VmRuntime rt) {
        return rt.raise(Kind.ZERO_DIVISION_ERROR, "divide by zero");
    }

    static PyException cannotConvert(VmRuntime rt, long w, String to) {
        return rt.typeError("can't convert " + rt.typeName(w) + " to " + to);
    }
}
