package mp.compiler.internal;

/**
 * Bytes that are only counted before the last pass and written then. Its array is taken when the
 * size is known, and a pass may need less of it.
 */
final class CodeBuffer {
    private byte[] data = {};
    private boolean writing;
    int offset;

    /** Begins a pass; with {@code writing} there is room for what the pass before counted. */
    void start(boolean writing) {
        this.writing = writing;
        if (writing && data.length < offset) {
            data = new byte[offset];
        }
        offset = 0;
    }

    void add(int b) {
        if (writing) {
            data[offset] = (byte) b;
        }
        offset++;
    }

    /** A variable-length number, its most significant seven bits first. */
    void number(int v) {
        int shift = 0;
        while (v >>> shift > 0x7f) {
            shift += 7;
        }
        for (; shift > 0; shift -= 7) {
            add(v >>> shift & 0x7f | 0x80);
        }
        add(v & 0x7f);
    }

    /** The same for a signed number, whose first byte tells the sign. */
    void signed(long v) {
        int shift = 0;
        while (v >> shift + 6 != 0 && v >> shift + 6 != -1) {
            shift += 7;
        }
        for (; shift > 0; shift -= 7) {
            add((int) (v >> shift) & 0x7f | 0x80);
        }
        add((int) v & 0x7f);
    }

    void copyTo(byte[] to, int at) {
        System.arraycopy(data, 0, to, at, offset);
    }
}
