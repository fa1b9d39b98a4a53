package mp.vm.internal.number;

import mp.core.declare.ServesOption;
import mp.vm.internal.run.VmRuntime;

import java.math.BigInteger;

/**
 * Operations on ints beyond a machine word. The room for a result is charged before it is computed,
 * and what may take long is cut into pieces of a few milliseconds with a poll between them: one
 * call of {@link BigInteger} is never given operands that would keep it busy for longer.
 */
@ServesOption("MICROPY_LONGINT_IMPL")
public final class BigMath {
    /** Operands up to so many bits are multiplied in one piece. */
    private static final int PIECE_BITS = 1 << 17;

    /** A division of so many word steps is done in one piece. */
    private static final long PIECE_STEPS = 1 << 20;

    /**
     * Below so many bits nothing is charged in advance: the object's own charge comes soon enough.
     */
    private static final int SMALL_BITS = 1 << 13;

    /** A {@link BigInteger} cannot have more. */
    private static final long MOST_BITS = Integer.MAX_VALUE - 64;

    private BigMath() {}

    /** What an int of so many bits is charged with: digits of 16 bits, as MicroPython has them. */
    public static long bytes(long bits) {
        return (bits >> 4) * 2 + 2;
    }

    /** Raises MemoryError where an int of so many bits does not fit the heap. */
    static void reserve(VmRuntime rt, long bits) {
        if (bits > MOST_BITS) {
            throw rt.memoryError(bytes(bits));
        }
        if (bits > SMALL_BITS) {
            rt.reserve(bytes(bits));
        }
    }

    /** Makes sure of the room for a sum, difference or bitwise combination. */
    static void reserveSum(VmRuntime rt, BigInteger x, BigInteger y) {
        reserve(rt, Math.max(x.bitLength(), y.bitLength()) + 1L);
    }

    static BigInteger shiftLeft(VmRuntime rt, BigInteger x, long n) {
        if (x.signum() == 0) {
            return x;
        }
        // Beyond 2^40 bits no heap suffices, and the sum must not overflow.
        reserve(rt, x.bitLength() + Math.min(n, 1L << 40));
        return x.shiftLeft((int) n);
    }

    static BigInteger multiply(VmRuntime rt, BigInteger x, BigInteger y) {
        reserve(rt, (long) x.bitLength() + y.bitLength());
        return product(rt, x, y);
    }

    /** Karatsuba's method down to pieces; operands of unequal length are cut alike first. */
    private static BigInteger product(VmRuntime rt, BigInteger x, BigInteger y) {
        int n = Math.max(x.bitLength(), y.bitLength());
        int k = Math.min(x.bitLength(), y.bitLength());
        if (n <= PIECE_BITS || k <= 64) {
            return x.multiply(y);
        }
        rt.poll();
        if (x.signum() < 0 || y.signum() < 0) {
            BigInteger r = product(rt, x.abs(), y.abs());
            return x.signum() == y.signum() ? r : r.negate();
        }
        int half = (n + 1) / 2;
        BigInteger xLow = low(x, half);
        BigInteger xHigh = x.shiftRight(half);
        if (k <= half) {
            boolean cutX = x.bitLength() == n;
            BigInteger whole = cutX ? y : x;
            BigInteger high = product(rt, cutX ? xHigh : y.shiftRight(half), whole);
            return high.shiftLeft(half).add(product(rt, cutX ? xLow : low(y, half), whole));
        }
        BigInteger yLow = low(y, half);
        BigInteger yHigh = y.shiftRight(half);
        BigInteger lows = product(rt, xLow, yLow);
        BigInteger highs = product(rt, xHigh, yHigh);
        BigInteger mixed = product(rt, xLow.add(xHigh), yLow.add(yHigh));
        return highs.shiftLeft(half)
                .add(mixed.subtract(lows).subtract(highs))
                .shiftLeft(half)
                .add(lows);
    }

    private static BigInteger low(BigInteger x, int bits) {
        return x.subtract(x.shiftRight(bits).shiftLeft(bits));
    }

    /** Quotient and remainder, rounded towards minus infinity; the divisor is not 0. */
    static BigInteger[] divMod(VmRuntime rt, BigInteger x, BigInteger y) {
        reserve(rt, x.bitLength());
        BigInteger[] r = quotient(rt, x.abs(), y.abs());
        boolean opposite = x.signum() * y.signum() < 0;
        BigInteger q = opposite ? r[0].negate() : r[0];
        BigInteger m = x.signum() < 0 ? r[1].negate() : r[1];
        if (opposite && m.signum() != 0) {
            q = q.subtract(BigInteger.ONE);
            m = m.add(y);
        }
        r[0] = q;
        r[1] = m;
        return r;
    }

    /**
     * Divides two numbers that are not negative, high half of the quotient before the low one.
     * Where the divisor is long, only its high half is divided by, and what that leaves out is put
     * right with one multiplication (Burnikel and Ziegler's step).
     */
    private static BigInteger[] quotient(VmRuntime rt, BigInteger x, BigInteger y) {
        int over = x.bitLength() - y.bitLength();
        if (over <= 0 || (long) (over / 32 + 1) * (y.bitLength() / 32 + 1) <= PIECE_STEPS) {
            return x.divideAndRemainder(y);
        }
        rt.poll();
        int cut = y.bitLength() - over - 1;
        if (cut > PIECE_BITS / 4) {
            return estimate(rt, x, y, cut);
        }
        int half = over / 2;
        BigInteger[] high = quotient(rt, x.shiftRight(half), y);
        BigInteger[] rest = quotient(rt, high[1].shiftLeft(half).add(low(x, half)), y);
        rest[0] = high[0].shiftLeft(half).add(rest[0]);
        return rest;
    }

    /** The quotient is short against the divisor: the lowest {@code cut} bits hardly matter. */
    private static BigInteger[] estimate(VmRuntime rt, BigInteger x, BigInteger y, int cut) {
        BigInteger[] r = quotient(rt, x.shiftRight(cut), y.shiftRight(cut));
        BigInteger q = r[0];
        BigInteger rest =
                r[1].shiftLeft(cut).add(low(x, cut)).subtract(product(rt, q, low(y, cut)));
        while (rest.signum() < 0) {
            rest = rest.add(y);
            q = q.subtract(BigInteger.ONE);
        }
        r[0] = q;
        r[1] = rest;
        return r;
    }

    /** A power; the exponent is not negative. */
    static BigInteger power(VmRuntime rt, BigInteger x, BigInteger exponent) {
        if (exponent.signum() == 0 || x.equals(BigInteger.ONE)) {
            return BigInteger.ONE;
        }
        if (x.signum() == 0) {
            return x;
        }
        if (x.bitLength() == 0) {
            return exponent.testBit(0) ? x : BigInteger.ONE;
        }
        // The power has at least this many bits; beyond 2^40 no heap suffices anyway.
        long n = exponent.bitLength() < 40 ? exponent.longValue() : 1L << 40;
        reserve(rt, (long) Math.min((x.abs().bitLength() - 1.0) * n, 0x1p45));
        int twos = x.getLowestSetBit();
        BigInteger odd = oddPower(rt, x.shiftRight(twos), n);
        return shiftLeft(rt, odd, twos * n);
    }

    private static BigInteger oddPower(VmRuntime rt, BigInteger x, long n) {
        BigInteger result = BigInteger.ONE;
        BigInteger square = x;
        for (long k = n; ; ) {
            if ((k & 1) != 0) {
                result = multiply(rt, result, square);
            }
            k >>= 1;
            if (k == 0) {
                return result;
            }
            square = multiply(rt, square, square);
        }
    }

    /** {@code pow(x, n, m)}; {@code m} is not 0. */
    static BigInteger powerModulo(VmRuntime rt, BigInteger x, BigInteger n, BigInteger m) {
        if (n.signum() < 0 || m.equals(BigInteger.ONE)) {
            return BigInteger.ZERO;
        }
        long words = m.bitLength() / 32 + 1;
        if (words * words * 16 <= PIECE_STEPS) {
            BigInteger r = shortModulus(rt, x, n, m.abs(), (int) (PIECE_STEPS / (words * words)));
            return m.signum() < 0 && r.signum() != 0 ? r.add(m) : r;
        }
        BigInteger result = divMod(rt, BigInteger.ONE, m)[1];
        BigInteger base = divMod(rt, x, m)[1];
        for (int i = n.bitLength() - 1; i >= 0; i--) {
            rt.poll();
            result = divMod(rt, multiply(rt, result, result), m)[1];
            if (n.testBit(i)) {
                result = divMod(rt, multiply(rt, result, base), m)[1];
            }
        }
        return result;
    }

    /** Takes {@code bits} bits of the exponent at a time, those of the highest value first. */
    private static BigInteger shortModulus(
            VmRuntime rt, BigInteger x, BigInteger n, BigInteger m, int bits) {
        if (n.bitLength() <= bits) {
            return x.modPow(n, m);
        }
        BigInteger shift = BigInteger.ONE.shiftLeft(bits);
        BigInteger result = BigInteger.ONE;
        for (int at = (n.bitLength() - 1) / bits * bits; at >= 0; at -= bits) {
            rt.poll();
            BigInteger part = low(n.shiftRight(at), bits);
            result = result.modPow(shift, m).multiply(x.modPow(part, m)).mod(m);
        }
        return result;
    }
}
