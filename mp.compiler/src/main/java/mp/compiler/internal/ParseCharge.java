package mp.compiler.internal;

import mp.core.code.Charge;

/** Charges parse nodes as MicroPython allocates them: in chunks that are given back together. */
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
        used += 8 + (long) wordBytes * children;
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
