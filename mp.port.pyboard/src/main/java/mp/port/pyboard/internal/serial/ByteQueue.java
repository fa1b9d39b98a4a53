package mp.port.pyboard.internal.serial;

/** Bytes in the order in which they came. Not for several threads by itself. */
final class ByteQueue {
    private byte[] ring = new byte[1024];
    private int first;
    private int count;

    int count() {
        return count;
    }

    void add(byte b) {
        if (count == ring.length) {
            byte[] larger = new byte[ring.length * 2];
            for (int i = 0; i < count; i++) {
                larger[i] = ring[(first + i) % ring.length];
            }
            ring = larger;
            first = 0;
        }
        ring[(first + count++) % ring.length] = b;
    }

    /** Takes up to n bytes. */
    int take(byte[] to, int from, int n) {
        int taken = Math.min(n, count);
        for (int i = 0; i < taken; i++) {
            to[from + i] = ring[first];
            first = (first + 1) % ring.length;
        }
        count -= taken;
        return taken;
    }
}
