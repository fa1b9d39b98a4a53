package mp.core.runtime;

/**
 * The bytes of an object with the buffer protocol, valid until the object changes its size. The
 * words that own them must be kept by whoever uses the view.
 */
public final class BufferView {
    /**
     * The slot of a memoryview that holds the number of its items, a small int. A native that fills
     * a view, whose items are bytes, says there how many they are.
     */
    public static final int ITEMS_OF_MEMORYVIEW = 3;

    /** The array which holds them. */
    public byte[] array;

    /** Where they begin. */
    public int offset;

    /** How many there are. */
    public int length;

    /**
     * The code of their items as in {@code array} and {@code struct}; {@code B} for plain bytes.
     */
    public char typecode = 'B';

    /** Sets all. */
    public void set(byte[] array, int offset, int length, char typecode) {
        this.array = array;
        this.offset = offset;
        this.length = length;
        this.typecode = typecode;
    }
}
