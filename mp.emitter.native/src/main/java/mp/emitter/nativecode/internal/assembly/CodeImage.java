package mp.emitter.nativecode.internal.assembly;

import java.util.HashMap;
import java.util.Map;

/**
 * The bytes of a function in the making. The first pass counts them and finds out where labels
 * stand; the second, which must put out the same number, writes them.
 */
public final class CodeImage {
    private static final byte[] COUNTING = {};

    private final Map<String, Integer> labels = new HashMap<>();
    private byte[] bytes = COUNTING;
    private int offset;

    /** Ends the first pass and begins the second. */
    void startWriting() {
        bytes = new byte[offset];
        offset = 0;
    }

    /** Whether labels are known. */
    public boolean isWriting() {
        return bytes != COUNTING;
    }

    /** Where the next byte goes. */
    public int offset() {
        return offset;
    }

    /** Puts a little-endian number out. */
    public void add(long value, int size) {
        for (int i = 0; i < size; i++) {
            if (isWriting()) {
                bytes[offset] = (byte) (value >> (8 * i));
            }
            offset++;
        }
    }

    /** Goes on at a multiple of a power of two; what is left out is 0. */
    void align(int size) {
        offset = (offset + size - 1) & -size;
    }

    /** Notes where a label stands; false where the first pass has met it before. */
    boolean label(String name) {
        return isWriting() || labels.putIfAbsent(name, offset) == null;
    }

    /** Where a label stands, or null. */
    public Integer find(String label) {
        return labels.get(label);
    }

    byte[] bytes() {
        return bytes;
    }
}
