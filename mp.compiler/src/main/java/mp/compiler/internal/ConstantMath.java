package mp.compiler.internal;

import mp.core.code.BinaryOp;
import mp.core.code.Constant;

import java.math.BigInteger;

/**
 * Arithmetic on constant ints and floats; the result is null where there is none or it would raise.
 */
final class ConstantMath {
    /** Bits of the largest int that is computed at compile time. */
    private static final long MOST_BITS = 1_000_000;

    /** Numbers of more bits are infinite as floats, whatever is rounded. */
    private static final int BEYOND_DOUBLE = 2 * Double.MAX_EXPONENT;

    private final boolean floats;

    /** Arithmetic that gives floats only where they may be folded. */
    ConstantMath(boolean floats) {
        this.floats = floats;
    }

    Constant unary(int token, Constant c) {
        if (c instanceof Constant.Int i) {
            return switch (token) {
                case Token.TILDE -> new Constant.Int(i.value().not());
                case Token.MINUS -> new Constant.Int(i.value().negate());
                default -> c;
            };
        }
        double v = ((Constant.Flt) c).value();
        return switch (token) {
            case Token.TILDE -> null;
            case Token.MINUS -> new Constant.Flt(-v);
            default -> c;
        };
    }

    Constant binary(int op, Constant a, Constant b) {
        if (b == null) {
            return null;
        }
        if (a instanceof Constant.Int i && b instanceof Constant.Int j) {
            return ints(op, i.value(), j.value());
        }
        return floats(op, toDouble(a), toDouble(b));
    }

    private Constant ints(int op, BigInteger a, BigInteger b) {
        return switch (op) {
            case BinaryOp.OR -> of(a.or(b));
            case BinaryOp.XOR -> of(a.xor(b));
            case BinaryOp.AND -> of(a.and(b));
            case BinaryOp.ADD -> of(a.add(b));
            case BinaryOp.SUBTRACT -> of(a.subtract(b));
            case BinaryOp.MULTIPLY ->
                    (long) a.bitLength() + b.bitLength() > MOST_BITS ? null : of(a.multiply(b));
            case BinaryOp.FLOOR_DIVIDE ->
                    b.signum() == 0 || a.bitLength() > MOST_BITS ? null : of(floorDivide(a, b));
            case BinaryOp.MODULO ->
                    b.signum() == 0 || a.bitLength() > MOST_BITS
                            ? null
                            : of(a.subtract(floorDivide(a, b).multiply(b)));
            case BinaryOp.TRUE_DIVIDE ->
                    b.signum() == 0 ? null : floats(op, toDouble(a), toDouble(b));
            case BinaryOp.LSHIFT, BinaryOp.RSHIFT -> shift(op == BinaryOp.LSHIFT, a, b);
            case BinaryOp.POWER -> power(a, b);
            default -> null;
        };
    }

    private static Constant of(BigInteger v) {
        return new Constant.Int(v);
    }

    private static BigInteger floorDivide(BigInteger a, BigInteger b) {
        BigInteger[] qr = a.divideAndRemainder(b);
        boolean below = qr[1].signum() != 0 && qr[1].signum() != b.signum();
        return below ? qr[0].subtract(BigInteger.ONE) : qr[0];
    }

    private static Constant shift(boolean left, BigInteger a, BigInteger b) {
        if (b.signum() < 0 || b.bitLength() > 63) {
            return null;
        }
        long n = b.longValue();
        if (!left) {
            return of(a.shiftRight((int) Math.min(n, Integer.MAX_VALUE)));
        }
        if (a.signum() == 0) {
            return of(a);
        }
        return n + a.bitLength() > MOST_BITS ? null : of(a.shiftLeft((int) n));
    }

    private Constant power(BigInteger a, BigInteger b) {
        if (b.signum() < 0) {
            return floats(BinaryOp.POWER, toDouble(a), toDouble(b));
        }
        if (a.bitLength() <= 1 && a.abs().bitLength() <= 1) {
            boolean minus = a.signum() < 0 && b.testBit(0);
            return b.signum() == 0 ? of(BigInteger.ONE) : of(minus ? a : a.abs());
        }
        if (b.bitLength() > 31 || a.bitLength() * b.longValue() > MOST_BITS) {
            return null;
        }
        return of(a.pow(b.intValue()));
    }

    private static double toDouble(Constant c) {
        return c instanceof Constant.Int i ? toDouble(i.value()) : ((Constant.Flt) c).value();
    }

    /** Big ints are summed up digit by digit, each sum rounded, as MicroPython does. */
    private static double toDouble(BigInteger v) {
        if (v.bitLength() <= 63) {
            return v.longValue();
        }
        if (v.bitLength() > BEYOND_DOUBLE) {
            return v.signum() * Double.POSITIVE_INFINITY;
        }
        BigInteger left = v.abs();
        double sum = 0;
        for (int i = (left.bitLength() + 31) / 32 - 1; i >= 0; i--) {
            sum = sum * 0x1p32 + (left.shiftRight(32 * i).longValue() & 0xffffffffL);
        }
        return v.signum() < 0 ? -sum : sum;
    }

    private Constant floats(int op, double a, double b) {
        if (!floats) {
            return null;
        }
        return switch (op) {
            case BinaryOp.ADD -> new Constant.Flt(a + b);
            case BinaryOp.SUBTRACT -> new Constant.Flt(a - b);
            case BinaryOp.MULTIPLY -> new Constant.Flt(a * b);
            case BinaryOp.TRUE_DIVIDE -> b == 0 ? null : new Constant.Flt(a / b);
            case BinaryOp.FLOOR_DIVIDE -> b == 0 ? null : new Constant.Flt(floorDivide(a, b));
            case BinaryOp.MODULO -> b == 0 ? null : new Constant.Flt(modulo(a, b));
            case BinaryOp.POWER -> power(a, b);
            default -> null;
        };
    }

    private static double modulo(double a, double b) {
        double m = a % b;
        if (m == 0) {
            return Math.copySign(0, b);
        }
        return m < 0 != b < 0 ? m + b : m;
    }

    private static double floorDivide(double a, double b) {
        double m = a % b;
        double quotient = (a - m) / b;
        if (m != 0 && m < 0 != b < 0) {
            quotient -= 1;
        }
        if (quotient == 0) {
            return Math.copySign(0, a / b);
        }
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1 : floor;
    }

    /** Null where the result would be complex. */
    private static Constant power(double a, double b) {
        boolean pole = a == 0 && b < 0 && !Double.isInfinite(b);
        boolean complex = a < 0 && b != Math.floor(b) && !Double.isNaN(b);
        if (pole || complex) {
            return null;
        }
        return new Constant.Flt(a == 1 || b == 0 ? 1 : Math.pow(a, b));
    }
}
