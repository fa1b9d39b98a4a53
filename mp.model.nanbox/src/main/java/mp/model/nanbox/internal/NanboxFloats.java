package mp.model.nanbox.internal;

import mp.core.model.FloatCodec;

/**
 * Doubles as words: their bits plus {@link #OFFSET}, modulo 2^64. All doubles but odd NaNs thereby
 * get one of the fourteen bits in {@link #KIND}, which every other kind of word has clear.
 */
final class NanboxFloats extends FloatCodec {
    static final long OFFSET = 0x8004_0000_0000_0000L;
    static final long KIND = 0xfffc_0000_0000_0000L;

    NanboxFloats() {
        super(64, true);
    }

    @Override
    public boolean isFloat(long w) {
        return (w & KIND) != 0;
    }

    @Override
    public double decode(long w) {
        return Double.longBitsToDouble(w - OFFSET);
    }

    /** Double.doubleToLongBits makes every NaN the canonical one. */
    @Override
    public long encode(double value) {
        return Double.doubleToLongBits(value) + OFFSET;
    }

    @Override
    public double round(double value) {
        return value;
    }
}
