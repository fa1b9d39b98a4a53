package mp.vm.internal.number;

import mp.core.declare.ServesOption;
import mp.core.options.Option;
import mp.vm.internal.run.VmRuntime;

/**
 * Hashes of floats, before they are cut to a small int. In both ways a float that equals an int of
 * the machine hashes like it.
 */
@ServesOption("MICROPY_FLOAT_IMPL")
final class FloatHash {
    private static final int DOUBLE_FRACTION = 52;
    private static final int SINGLE_FRACTION = 23;

    private FloatHash() {}

    static long of(VmRuntime rt, double v) {
        if (!rt.options.on(Option.FLOAT_HIGH_QUALITY_HASH)) {
            return whole(v);
        }
        int wordBytes = rt.model.wordBytes;
        return rt.model.floats.precision == 64 ? ofDouble(v, wordBytes) : ofSingle(v, wordBytes);
    }

    static long ofDouble(double v, int wordBytes) {
        return mixed(Double.doubleToRawLongBits(v), DOUBLE_FRACTION, 1023, wordBytes);
    }

    static long ofSingle(double v, int wordBytes) {
        long bits = Float.floatToRawIntBits((float) v) & 0xffff_ffffL;
        return mixed(bits, SINGLE_FRACTION, 127, wordBytes);
    }

    /** The integral part; the smallest long for what has none. */
    static long whole(double v) {
        return v >= -0x1p63 && v < 0x1p63 ? (long) v : Long.MIN_VALUE;
    }

    /** The integral part, if it is not too large, with the bits of the fraction. */
    private static long mixed(long bits, int fractionBits, int bias, int wordBytes) {
        long mask = (1L << fractionBits) - 1;
        int exponent = (int) (bits >>> fractionBits) & 2 * bias + 1;
        int power = exponent - bias;
        boolean negative = bits >>> fractionBits > exponent;
        long mantissa = bits & mask | mask + 1;
        long hash = mantissa;
        if (power < 0) {
            hash = bits;
        } else if (power <= fractionBits) {
            int below = fractionBits - power;
            hash = mantissa >> below ^ mantissa & (1L << below) - 1;
        } else if (power < 8 * wordBytes - 1) {
            hash = mantissa << power - fractionBits;
        }
        return negative ? -hash : hash;
    }
}
