package mp.stdlib.internal.random;

import mp.core.declare.PyType;

/**
 * The random number generator of MicroPython, by Ilya Levin: four small registers, 32 bits a step.
 * It is no source of secrets.
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

    /** An int from 0 to below {@code bound}, which is positive. */
    long below(long bound) {
        long mask = Long.highestOneBit(bound) * 2 - 1;
        boolean wide = bound >>> 32 != 0;
        long r;
        do {
            r = ((wide ? (long) next() << 32 : 0) | next() & 0xffffffffL) & mask;
        } while (r >= bound);
        return r;
    }

    /** A fraction from 0 to below 1, with as many bits as a float of the profile has. */
    double fraction(boolean doubles) {
        if (!doubles) {
            return (next() & 0x7fffff) / (double) (1 << 23);
        }
        long high = next();
        long bits = (high << 32 | next() & 0xffffffffL) & (1L << 52) - 1;
        return bits / (double) (1L << 52);
    }
}
