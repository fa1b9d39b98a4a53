package mp.vm.internal.number;

import mp.core.code.BinaryOp;
import mp.core.code.UnaryOp;
import mp.core.declare.Hot;
import mp.core.memory.Kind;
import mp.core.model.ObjectModel;
import mp.core.options.Option;
import mp.core.runtime.PyException;
import mp.vm.internal.run.VmRuntime;

import java.math.BigInteger;

/**
 * Arithmetic of ints. Small operands are computed in a {@code long}; where that would overflow, the
 * operation is done again with big ones.
 *
 * <p>Results are not necessarily kept; 0 means that there is no such operation.
 */
final class IntMath {
    private IntMath() {}

    @Hot
    static long binary(VmRuntime rt, int op, long x, long y) {
        ObjectModel m = rt.model;
        return switch (op) {
            case BinaryOp.LESS -> m.bool(x < y);
            case BinaryOp.MORE -> m.bool(x > y);
            case BinaryOp.EQUAL -> m.bool(x == y);
            case BinaryOp.LESS_EQUAL -> m.bool(x <= y);
            case BinaryOp.MORE_EQUAL -> m.bool(x >= y);
            case BinaryOp.ADD, BinaryOp.INPLACE_ADD -> add(rt, x, y);
            case BinaryOp.SUBTRACT, BinaryOp.INPLACE_SUBTRACT -> subtract(rt, x, y);
            case BinaryOp.MULTIPLY, BinaryOp.INPLACE_MULTIPLY -> multiply(rt, x, y);
            case BinaryOp.OR, BinaryOp.INPLACE_OR -> m.smallInt(x | y);
            case BinaryOp.XOR, BinaryOp.INPLACE_XOR -> m.smallInt(x ^ y);
            case BinaryOp.AND, BinaryOp.INPLACE_AND -> m.smallInt(x & y);
            case BinaryOp.LSHIFT, BinaryOp.INPLACE_LSHIFT -> shiftLeft(rt, x, y);
            case BinaryOp.RSHIFT, BinaryOp.INPLACE_RSHIFT -> {
                if (y < 0) {
                    throw negativeShift(rt);
                }
                yield m.smallInt(x >> Math.min(y, 63));
            }
            case BinaryOp.FLOOR_DIVIDE, BinaryOp.INPLACE_FLOOR_DIVIDE ->
                    Numbers.of(rt, Math.floorDiv(x, divisor(rt, y)));
            case BinaryOp.MODULO, BinaryOp.INPLACE_MODULO ->
                    m.smallInt(Math.floorMod(x, divisor(rt, y)));
            case BinaryOp.TRUE_DIVIDE, BinaryOp.INPLACE_TRUE_DIVIDE -> divide(rt, x, y);
            case BinaryOp.POWER, BinaryOp.INPLACE_POWER -> power(rt, x, y);
            case BinaryOp.DIVMOD -> {
                divisor(rt, y);
                long q = rt.newInt(Math.floorDiv(x, y));
                yield rt.newTuple(q, m.smallInt(Math.floorMod(x, y)));
            }
            default -> 0;
        };
    }

    private static long add(VmRuntime rt, long x, long y) {
        long r = x + y;
        if (((x ^ r) & (y ^ r)) < 0) {
            return bigBinary(rt, BinaryOp.ADD, x, y);
        }
        return Numbers.of(rt, r);
    }

    private static long subtract(VmRuntime rt, long x, long y) {
        long r = x - y;
        if (((x ^ y) & (x ^ r)) < 0) {
            return bigBinary(rt, BinaryOp.SUBTRACT, x, y);
        }
        return Numbers.of(rt, r);
    }

    private static long multiply(VmRuntime rt, long x, long y) {
        long r = x * y;
        if (Math.multiplyHigh(x, y) != r >> 63) {
            return bigBinary(rt, BinaryOp.MULTIPLY, x, y);
        }
        return Numbers.of(rt, r);
    }

    private static long shiftLeft(VmRuntime rt, long x, long y) {
        if (y < 0) {
            throw negativeShift(rt);
        }
        if (y < 63 && (x << y) >> y == x) {
            return Numbers.of(rt, x << y);
        }
        return bigBinary(rt, BinaryOp.LSHIFT, x, y);
    }

    private static long divide(VmRuntime rt, long x, long y) {
        ObjectModel m = rt.model;
        if (m.floats.precision == 0) {
            return 0;
        }
        divisor(rt, y);
        return rt.freshFloat(FloatMath.ofLong(m, x) / FloatMath.ofLong(m, y));
    }

    private static long power(VmRuntime rt, long x, long y) {
        if (y < 0) {
            needFloats(rt);
            return FloatMath.binary(rt, BinaryOp.POWER, FloatMath.ofLong(rt.model, x), y);
        }
        long result = 1;
        long square = x;
        for (long n = y; n > 0; n >>= 1) {
            if ((n & 1) != 0) {
                long r = result * square;
                if (Math.multiplyHigh(result, square) != r >> 63) {
                    return bigBinary(rt, BinaryOp.POWER, x, y);
                }
                result = r;
            }
            if (n > 1) {
                long r = square * square;
                if (Math.multiplyHigh(square, square) != r >> 63) {
                    return bigBinary(rt, BinaryOp.POWER, x, y);
                }
                square = r;
            }
        }
        return Numbers.of(rt, result);
    }

    /** A power with a negative exponent is a float. */
    private static void needFloats(VmRuntime rt) {
        if (rt.model.floats.precision == 0) {
            throw rt.valueError("negative power with no float support");
        }
    }

    private static long bigBinary(VmRuntime rt, int op, long x, long y) {
        if (!rt.options.on(Option.LONGINT_IMPL)) {
            throw Numbers.tooBig(rt);
        }
        return bigBinary(rt, op, BigInteger.valueOf(x), BigInteger.valueOf(y));
    }

    /** A binary operation on ints of any size. */
    static long bigBinary(VmRuntime rt, int op, BigInteger x, BigInteger y) {
        ObjectModel m = rt.model;
        return switch (BinaryOp.plain(op)) {
            case BinaryOp.LESS -> m.bool(x.compareTo(y) < 0);
            case BinaryOp.MORE -> m.bool(x.compareTo(y) > 0);
            case BinaryOp.EQUAL -> m.bool(x.equals(y));
            case BinaryOp.LESS_EQUAL -> m.bool(x.compareTo(y) <= 0);
            case BinaryOp.MORE_EQUAL -> m.bool(x.compareTo(y) >= 0);
            case BinaryOp.TRUE_DIVIDE -> {
                if (m.floats.precision == 0) {
                    yield 0;
                }
                divisor(rt, y);
                yield rt.freshFloat(FloatMath.ofBig(m, x) / FloatMath.ofBig(m, y));
            }
            case BinaryOp.DIVMOD -> {
                BigInteger[] r = BigMath.divMod(rt, x, divisor(rt, y));
                long q = rt.newInt(r[0]);
                yield rt.newTuple(q, rt.newInt(r[1]));
            }
            case BinaryOp.POWER -> {
                if (y.signum() < 0) {
                    needFloats(rt);
                    double base = FloatMath.ofBig(m, x);
                    yield FloatMath.binary(rt, BinaryOp.POWER, base, FloatMath.ofBig(m, y));
                }
                yield Numbers.of(rt, BigMath.power(rt, x, y));
            }
            default -> {
                BigInteger r = bigArithmetic(rt, BinaryOp.plain(op), x, y);
                yield r == null ? 0 : Numbers.of(rt, r);
            }
        };
    }

    private static BigInteger bigArithmetic(VmRuntime rt, int op, BigInteger x, BigInteger y) {
        return switch (op) {
            case BinaryOp.ADD -> {
                BigMath.reserveSum(rt, x, y);
                yield x.add(y);
            }
            case BinaryOp.SUBTRACT -> {
                BigMath.reserveSum(rt, x, y);
                yield x.subtract(y);
            }
            case BinaryOp.MULTIPLY -> BigMath.multiply(rt, x, y);
            case BinaryOp.FLOOR_DIVIDE -> BigMath.divMod(rt, x, divisor(rt, y))[0];
            case BinaryOp.MODULO -> BigMath.divMod(rt, x, divisor(rt, y))[1];
            case BinaryOp.AND -> {
                BigMath.reserveSum(rt, x, y);
                yield x.and(y);
            }
            case BinaryOp.OR -> {
                BigMath.reserveSum(rt, x, y);
                yield x.or(y);
            }
            case BinaryOp.XOR -> {
                BigMath.reserveSum(rt, x, y);
                yield x.xor(y);
            }
            case BinaryOp.LSHIFT -> BigMath.shiftLeft(rt, x, shift(rt, y));
            case BinaryOp.RSHIFT -> {
                long n = shift(rt, y);
                BigMath.reserveSum(rt, x, BigInteger.ZERO);
                yield x.shiftRight((int) Math.min(n, Integer.MAX_VALUE));
            }
            default -> null;
        };
    }

    static long unary(VmRuntime rt, int op, long w) {
        ObjectModel m = rt.model;
        if (m.isInt(w)) {
            long v = m.intValue(w);
            return switch (op) {
                case UnaryOp.BOOL -> m.bool(v != 0);
                case UnaryOp.HASH, UnaryOp.POSITIVE, UnaryOp.INT_MAYBE -> w;
                case UnaryOp.NEGATIVE -> Numbers.of(rt, -v);
                case UnaryOp.ABS -> v >= 0 ? w : Numbers.of(rt, -v);
                case UnaryOp.INVERT -> m.smallInt(~v);
                default -> 0;
            };
        }
        BigInteger v = Numbers.value(rt, w);
        return switch (op) {
            case UnaryOp.BOOL -> rt.trueWord;
            case UnaryOp.HASH -> m.smallInt(v.longValue());
            case UnaryOp.POSITIVE, UnaryOp.INT_MAYBE -> w;
            case UnaryOp.NEGATIVE -> {
                BigMath.reserveSum(rt, v, BigInteger.ZERO);
                yield Numbers.of(rt, v.negate());
            }
            case UnaryOp.ABS -> {
                if (v.signum() > 0) {
                    yield w;
                }
                BigMath.reserveSum(rt, v, BigInteger.ZERO);
                yield Numbers.of(rt, v.negate());
            }
            case UnaryOp.INVERT -> {
                BigMath.reserveSum(rt, v, BigInteger.ZERO);
                yield Numbers.of(rt, v.not());
            }
            default -> 0;
        };
    }

    private static long divisor(VmRuntime rt, long y) {
        if (y == 0) {
            throw Numbers.divideByZero(rt);
        }
        return y;
    }

    private static BigInteger divisor(VmRuntime rt, BigInteger y) {
        if (y.signum() == 0) {
            throw Numbers.divideByZero(rt);
        }
        return y;
    }

    private static long shift(VmRuntime rt, BigInteger y) {
        if (y.bitLength() >= rt.model.wordBytes * 8) {
            throw Numbers.overflow(rt);
        }
        if (y.signum() < 0) {
            throw negativeShift(rt);
        }
        return y.longValue();
    }

    private static PyException negativeShift(VmRuntime rt) {
        return rt.raise(Kind.VALUE_ERROR, "negative shift count");
    }
}
