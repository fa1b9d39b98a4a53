package mp.core.text;

/**
 * A positive number with a significand of 64 bits, as the x87 computes: results are rounded to the
 * nearest, ties to even. The exponent is unbounded, so callers keep it far from any limit. The
 * significand's top bit is always set.
 */
final class Extended {
    private long significand;
    private int exponent;

    private Extended(long significand, int exponent) {
        this.significand = significand;
        this.exponent = exponent;
    }

    /** A positive integer of up to 64 bits. */
    static Extended of(long unsigned) {
        int zeros = Long.numberOfLeadingZeros(unsigned);
        return new Extended(unsigned << zeros, -zeros);
    }

    /** A positive finite double. */
    static Extended of(double value) {
        long bits = Double.doubleToRawLongBits(value);
        int field = (int) (bits >>> 52);
        long fraction = bits & (1L << 52) - 1;
        Extended x = of(field == 0 ? fraction : fraction | 1L << 52);
        x.exponent += Math.max(field, 1) - 1075;
        return x;
    }

    /** Multiplies by a power of ten, square by square. */
    Extended timesTenTo(int power) {
        Extended ten = of(10);
        for (int n = Math.abs(power); n != 0; n >>= 1) {
            if ((n & 1) != 0) {
                if (power < 0) {
                    divide(ten);
                } else {
                    multiply(ten);
                }
            }
            if (n > 1) {
                ten.multiply(ten);
            }
        }
        return this;
    }

    private void multiply(Extended by) {
        long high = Math.unsignedMultiplyHigh(significand, by.significand);
        long low = significand * by.significand;
        exponent += by.exponent + 64;
        if (high >= 0) {
            high = high << 1 | low >>> 63;
            low <<= 1;
            exponent--;
        }
        significand = high;
        boolean half = low < 0;
        round(half && (low << 1 != 0 || (high & 1) != 0));
    }

    private void divide(Extended by) {
        long rest = significand;
        long quotient = 0;
        exponent -= by.exponent + 63;
        if (Long.compareUnsigned(rest, by.significand) < 0) {
            exponent--;
        } else {
            rest -= by.significand;
            quotient = 1;
        }
        while (quotient >= 0) {
            boolean carry = rest < 0;
            rest <<= 1;
            quotient <<= 1;
            if (carry || Long.compareUnsigned(rest, by.significand) >= 0) {
                rest -= by.significand;
                quotient |= 1;
            }
        }
        significand = quotient;
        boolean carry = rest < 0;
        int toHalf = carry ? 1 : Long.compareUnsigned(rest << 1, by.significand);
        round(toHalf > 0 || toHalf == 0 && (quotient & 1) != 0);
    }

    private void round(boolean up) {
        if (up && ++significand == 0) {
            significand = Long.MIN_VALUE;
            exponent++;
        }
    }

    /** This plus a half, without its fraction; the sum has 64 bits too. */
    long roundedByHalf() {
        if (exponent >= 0) {
            return significand + (significand & 1);
        }
        if (exponent < -65) {
            return 0;
        }
        long sum = exponent == -65 ? significand : significand + (1L << -exponent - 1);
        int shift = -exponent;
        if (exponent == -65 || Long.compareUnsigned(sum, significand) < 0) {
            boolean up = (sum & 1) != 0 && (sum & 2) != 0;
            sum = (sum >>> 1 | Long.MIN_VALUE) + (up ? 1 : 0);
            if (sum == 0) {
                sum = Long.MIN_VALUE;
                shift--;
            }
            shift--;
        }
        return shift > 63 ? 0 : sum >>> shift;
    }

    /** The nearest double. */
    double toDouble() {
        int field = exponent + 63 + 1023;
        int drop = field > 0 ? 11 : 12 - field;
        if (drop > 64) {
            return 0;
        }
        long kept = drop == 64 ? 0 : significand >>> drop;
        long half = 1L << drop - 1;
        long lost = drop == 64 ? significand : significand & (half << 1) - 1;
        int toHalf = Long.compareUnsigned(lost, half);
        if (toHalf > 0 || toHalf == 0 && (kept & 1) != 0) {
            kept++;
        }
        long bits = kept + ((long) Math.max(field - 1, 0) << 52);
        if (field <= 0) {
            bits = kept;
        }
        return field >= 2047 || bits >= 0x7ff0000000000000L
                ? Double.POSITIVE_INFINITY
                : Double.longBitsToDouble(bits);
    }
}
