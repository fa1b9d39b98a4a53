package mp.stdlib.internal.deflate;

/** Bits out of bytes, the lowest first. It never holds a whole byte back. */
final class Bits {
    private int held;
    private int count;

    /** So many bits, at most 16. */
    int next(BitSource in, int n) {
        while (count < n) {
            held |= in.next() << count;
            count += 8;
        }
        int r = held & (1 << n) - 1;
        held >>>= n;
        count -= n;
        return r;
    }

    /** Goes on with the next byte. */
    void align() {
        held = 0;
        count = 0;
    }
}
