package mp.core.text;

/**
 * How decimal numbers are made of floats of a precision and the other way round. Doubles go through
 * a wider format and are exact; singles are computed with themselves, and the best text is
 * searched.
 */
sealed interface Precision permits DoublePrecision, SinglePrecision {
    /** The precision of floats of so many bits. */
    static Precision of(int bits) {
        return bits == 64 ? DoublePrecision.INSTANCE : SinglePrecision.of(bits);
    }

    /** Digits that a text has at most. */
    int maxDigits();

    /** Digits that are right without a look at the result. */
    int safeDigits();

    /** Room for an exponent. */
    int exponentRoom();

    /** A mantissa must be below this to take one more digit. */
    long mantissaLimit();

    /** The binary exponent as the float's bits tell it. */
    int exponent(double value);

    /** The float nearest to a mantissa (of up to 64 bits, unsigned) times a power of ten. */
    double scale(long mantissa, int power);

    /** The value times a power of ten as an integer of {@code digits} digits or a few more. */
    long mantissa(double value, int power, int digits);

    /** How far two floats are from another; 0 where they count as the same. */
    double difference(double a, double b);

    /** Whether a text that misses the value is improved by search, and not by more digits alone. */
    boolean searches();
}
