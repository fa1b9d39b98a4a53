package mp.core.text;

import mp.core.declare.ServesOption;

/** Singles, whole or without their last two bits (30). */
@ServesOption("MICROPY_FLOAT_IMPL")
enum SinglePrecision implements Precision {
    WHOLE(-1),
    SHORT(-4);

    private static final int EXACT_POWER_OF_FIVE = 10;

    private final int mask;

    SinglePrecision(int mask) {
        this.mask = mask;
    }

    static SinglePrecision of(int bits) {
        return bits == 30 ? SHORT : WHOLE;
    }

    @Override
    public int maxDigits() {
        return 9;
    }

    @Override
    public int safeDigits() {
        return 6;
    }

    @Override
    public int exponentRoom() {
        return 6;
    }

    @Override
    public long mantissaLimit() {
        return 0x19999998L;
    }

    @Override
    public int exponent(double value) {
        return Math.getExponent((float) value);
    }

    @Override
    public double scale(long mantissa, int power) {
        return times((float) mantissa, power);
    }

    @Override
    public long mantissa(double value, int power, int digits) {
        long factor = 1;
        if (digits > safeDigits() && power > 1) {
            boolean two = digits > safeDigits() + 1 && power > 2;
            factor = two ? 100 : 10;
            power -= two ? 2 : 1;
        }
        float scaled = value == 0 ? 0 : times((float) value, power);
        return factor * (long) (scaled + 0.5f);
    }

    /**
     * Multiplies by a power of two in the exponent's bits and by a power of five. The bits may run
     * over; the power of five then takes the result to the same end of the range.
     */
    private static float times(float value, int power) {
        if (power == 0 || value == 0) {
            return value;
        }
        int bits = Float.floatToRawIntBits(value);
        int field = (bits >> 23) + power & 0xff;
        float scaled = Float.intBitsToFloat(bits & 0x807fffff | field << 23);
        if (power < 0 && power >= -EXACT_POWER_OF_FIVE) {
            return scaled / (float) Math.pow(5, -power);
        }
        return scaled * (float) Math.pow(5, power);
    }

    @Override
    public double difference(double a, double b) {
        float x = Float.intBitsToFloat(Float.floatToRawIntBits((float) a) & mask);
        float y = Float.intBitsToFloat(Float.floatToRawIntBits((float) b) & mask);
        return x - y;
    }

    @Override
    public boolean searches() {
        return true;
    }
}
