package mp.model.stuffed.internal;

import mp.core.model.FloatCodec;

/**
 * Single floats of 30 bits as words: the low two bits give way to the tag {@code 10}, then {@link
 * #OFFSET} moves the NaNs, which are not needed, to where interned strings and None live.
 *
 * <p>Encoding drops the two bits; decoding fills them with the two bits before them, so that errors
 * have no bias. Infinities and the canonical NaN end in zeros and survive exactly.
 */
final class StuffedFloats extends FloatCodec {
    static final int OFFSET = 0x8080_0000;

    StuffedFloats() {
        super(30, true);
    }

    @Override
    public boolean isFloat(long w) {
        return (w & 0b11) == 0b10 && (w & 0xff80_0007L) != 0b110;
    }

    @Override
    public double decode(long w) {
        int bits = ((int) w - OFFSET) & ~0b11;
        return Float.intBitsToFloat(bits | (bits >>> 2 & 0b11));
    }

    /** Float.floatToIntBits makes every NaN the canonical one. */
    @Override
    public long encode(double value) {
        int bits = Float.floatToIntBits((float) value);
        return Integer.toUnsignedLong(((bits & ~0b11) | 0b10) + OFFSET);
    }

    @Override
    public double round(double value) {
        return decode(encode(value));
    }
}
