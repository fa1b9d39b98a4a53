package mp.core.text;

/** Doubles. */
enum DoublePrecision implements Precision {
    INSTANCE;

    /** Beyond these powers every product is zero or infinite. */
    private static final int FAR = 400;

    @Override
    public int maxDigits() {
        return 19;
    }

    @Override
    public int safeDigits() {
        return 16;
    }

    @Override
    public int exponentRoom() {
        return 7;
    }

    @Override
    public long mantissaLimit() {
        return 0x1999999999999998L;
    }

    @Override
    public int exponent(double value) {
        return Math.getExponent(value);
    }

    @Override
    public double scale(long mantissa, int power) {
        if (mantissa == 0 || power < -FAR) {
            return 0;
        }
        if (power > FAR) {
            return Double.POSITIVE_INFINITY;
        }
        return Extended.of(mantissa).timesTenTo(power).toDouble();
    }

    @Override
    public long mantissa(double value, int power, int digits) {
        return value == 0 ? 0 : Extended.of(value).timesTenTo(power).roundedByHalf();
    }

    @Override
    public double difference(double a, double b) {
        return a == b ? 0 : a - b;
    }

    @Override
    public boolean searches() {
        return false;
    }
}
