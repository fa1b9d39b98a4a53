package mp.stdlib.internal.random;

import mp.core.declare.PyType;

/**
 * The random number generator of MicroPython, by Ilya Levin: four small registers, 32 bits a step. It
 * is no source of secrets.
 */
@PyType(value = "random", payload = true)
final class Yasmarang {
    /** What a generator takes, in bytes. */
    static final int SIZE = 16;

    private int pad;
    private int n;
    private int d;
    private int dat;

    /** A generator that begins at a seed. */
    Yasmarang(int seed) {
        seed(seed);
    }

    /** Begins at a seed. */
    void seed(int seed) {
        pad = seed;
        n = 69;
        d = 233;
        dat = 0;
    }

    /** The next 32 bits. */
    int next() {
        pad = Integer.rotateLeft(pad + dat + d * n, 3);
        n = pad | 2;
        d ^= Integer.rotateRight(pad, 1);
        dat = (dat ^ pad ^ d >>> 8 ^ 1) & 0xff;
        return pad ^ d << 5 ^ pad >>> 18 ^ dat << 1;
    }

    /** An int from 0 to below {@code bound}, which is positive and below 2^32. */
    long below(long bound) {
        int mask = bound == 1 ? 1 : (int) (Long.highestOneBit(bound - 1) * 2 - 1);
        mask = (bound & bound - 1) == 0 ? (int) (bound * 2 - 1) : mask;
        long r;
        do {
            r = next() & mask & 0xffffffffL;
        } while (r >= bound);
        return r;
    }
}
