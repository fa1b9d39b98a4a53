package mp.core.model;

/**
 * How a Python value is written into a word: masks, shifts and tags as plain numbers.
 *
 * <p>Invariants of all models: word 0 is null; an address has its low two bits (and every bit of
 * {@link #addressMask}) clear; a 32-bit word is kept zero-extended in its 64-bit cell. Code reads
 * the numbers from the instance it was given and never calls a model through an interface, so that
 * several models in one JVM do not slow each other down. Only floats are dispatched, through {@link
 * #floats}.
 *
 * <p>The layouts are MicroPython's object representations A, B, C and D (py/obj.h).
 */
public final class ObjectModel {
    /** The letter of the representation, as {@code MICROPY_OBJ_REPR} counts them: A=0 ... D=3. */
    public final int repr;

    /** Size of a word as the profile counts it: 8 or 4 bytes. */
    public final int wordBytes;

    /** Bits of a small int, sign included. */
    public final int smallIntBits;

    /** {@code (w & intMask) == intTag} holds for small ints only. */
    public final long intMask;

    /** The tag of small ints. */
    public final long intTag;

    /** A small int's value is {@code (w << intLeft) >> intRight}. */
    public final int intLeft;

    /** See {@link #intLeft}. */
    public final int intRight;

    /** A small int's word is {@code ((v << intShift) & intPayload) | intTag}. */
    public final int intShift;

    /** See {@link #intShift}. */
    public final long intPayload;

    /** {@code (w & qstrMask) == qstrTag} holds for interned strings only. */
    public final long qstrMask;

    /** The tag of interned strings. */
    public final long qstrTag;

    /** An interned string's id is {@code (int) (w >>> qstrShift) & 0x7fffffff}. */
    public final int qstrShift;

    /** {@code (w & addressMask) == 0} holds for addresses and null only. */
    public final long addressMask;

    /** The words of the immediate or ROM singletons. */
    public final long none;

    /** False. */
    public final long falseWord;

    /** True. */
    public final long trueWord;

    /** The float half. */
    public final FloatCodec floats;

    /** Describes a model; {@code bits} has the layout's numbers. */
    public ObjectModel(Layout bits, FloatCodec floats) {
        this.repr = bits.repr();
        this.wordBytes = bits.wordBytes();
        this.smallIntBits = bits.smallIntBits();
        this.intMask = bits.intMask();
        this.intTag = bits.intTag();
        this.intLeft = bits.intLeft();
        this.intRight = bits.intRight();
        this.intShift = bits.intShift();
        this.intPayload = bits.intPayload();
        this.qstrMask = bits.qstrMask();
        this.qstrTag = bits.qstrTag();
        this.qstrShift = bits.qstrShift();
        this.addressMask = bits.addressMask();
        this.none = bits.none();
        this.falseWord = bits.falseWord();
        this.trueWord = bits.trueWord();
        this.floats = floats;
    }

    /**
     * The numbers of a layout, given once by a model's bundle.
     *
     * @param repr the representation, A=0 ... D=3
     * @param wordBytes 8 or 4
     * @param smallIntBits bits of a small int
     * @param intMask mask of the small-int test
     * @param intTag tag of small ints
     * @param intLeft left shift of decoding
     * @param intRight right shift of decoding
     * @param intShift left shift of encoding
     * @param intPayload mask applied after the encoding shift
     * @param qstrMask mask of the interned-string test
     * @param qstrTag tag of interned strings
     * @param qstrShift shift of interned strings
     * @param addressMask bits that are clear in an address
     * @param none the word of None
     * @param falseWord the word of False
     * @param trueWord the word of True
     */
    public record Layout(
            int repr,
            int wordBytes,
            int smallIntBits,
            long intMask,
            long intTag,
            int intLeft,
            int intRight,
            int intShift,
            long intPayload,
            long qstrMask,
            long qstrTag,
            int qstrShift,
            long addressMask,
            long none,
            long falseWord,
            long trueWord) {}

    /** Whether the word is a small int. */
    public boolean isInt(long w) {
        return (w & intMask) == intTag;
    }

    /** Whether both words are small ints. */
    public boolean areInts(long a, long b) {
        return (a & intMask) == intTag && (b & intMask) == intTag;
    }

    /** The value of a small int. */
    public long intValue(long w) {
        return (w << intLeft) >> intRight;
    }

    /** Whether the value fits a small int. */
    public boolean fitsInt(long v) {
        int k = 64 - smallIntBits;
        return (v << k) >> k == v;
    }

    /** The word of a value that fits. */
    public long smallInt(long v) {
        return ((v << intShift) & intPayload) | intTag;
    }

    /** Whether the word is an interned string. */
    public boolean isQstr(long w) {
        return (w & qstrMask) == qstrTag;
    }

    /** The id of an interned string. */
    public int qstrId(long w) {
        return (int) (w >>> qstrShift) & 0x7fffffff;
    }

    /** The word of an interned string. */
    public long qstr(int id) {
        return ((long) id << qstrShift) | qstrTag;
    }

    /** Whether the word is an address; false for null. */
    public boolean isAddress(long w) {
        return (w & addressMask) == 0 && w != 0;
    }

    /** The word of a bool. */
    public long bool(boolean b) {
        return b ? trueWord : falseWord;
    }
}
