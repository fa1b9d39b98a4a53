package mp.compiler.internal;

import mp.core.code.Charge;

import java.math.BigInteger;

/**
 * Charges parse nodes as MicroPython allocates them, in chunks that are given back together, and
 * the numbers that constant expressions are folded to; polls as it goes.
 */
final class ParseCharge {
    private static final int CHUNK = 128;

    private final Charge charge;
    private final int wordBytes;
    private long used;
    private long charged;

    ParseCharge(Charge charge, int wordBytes) {
        this.charge = charge;
        this.wordBytes = wordBytes;
    }

    /** A node with so many children. */
    void node(int children) {
        charge.poll();
        take(8 + (long) wordBytes * children);
    }

    /** A number, which may be much larger than the text that it was computed from. */
    void number(BigInteger value) {
        if (value.bitLength() >= Long.SIZE) {
            take(value.bitLength() / 8);
        }
    }

    /** To be called in whatever may take long. */
    void poll() {
        charge.poll();
    }

    private void take(long bytes) {
        used += bytes;
        if (used > charged) {
            long more = Math.max(CHUNK, used - charged);
            charge.charge(more);
            charged += more;
        }
    }

    void release() {
        charge.charge(-charged);
        charged = 0;
        used = 0;
    }
}
