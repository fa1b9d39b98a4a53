package mp.core.model;

/**
 * The float half of an object model: whether floats live in the word, and the precision they have.
 * NaNs are canonicalised before they are encoded, so that no float can look like another kind of
 * word.
 */
public abstract class FloatCodec {
    /** Bits of precision a script sees: 64, 32, 30, or 0 where there are no floats. */
    public final int precision;

    /** Whether floats are immediate words; boxed otherwise, as raw cells with double bits. */
    public final boolean immediate;

    /** Describes a codec. */
    protected FloatCodec(int precision, boolean immediate) {
        this.precision = precision;
        this.immediate = immediate;
    }

    /** Whether the word is an immediate float; always false where floats are boxed. */
    public abstract boolean isFloat(long w);

    /** The value of an immediate float. */
    public abstract double decode(long w);

    /** The word of an immediate float. */
    public abstract long encode(double value);

    /** Rounds a result to the precision of the format. */
    public abstract double round(double value);

    /** The codec of models whose floats are boxed, at a precision of 64, 32 or 0 bits. */
    public static FloatCodec boxed(int precision) {
        return new Boxed(precision);
    }

    private static final class Boxed extends FloatCodec {
        Boxed(int precision) {
            super(precision, false);
        }

        @Override
        public boolean isFloat(long w) {
            return false;
        }

        @Override
        public double decode(long w) {
            throw new IllegalStateException("floats of this model are boxed");
        }

        @Override
        public long encode(double value) {
            throw new IllegalStateException("floats of this model are boxed");
        }

        @Override
        public double round(double value) {
            return precision == 64 ? value : (float) value;
        }
    }
}
