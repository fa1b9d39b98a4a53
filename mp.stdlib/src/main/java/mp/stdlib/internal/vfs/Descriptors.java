package mp.stdlib.internal.vfs;

import mp.core.declare.PyType;

import java.util.BitSet;

/** The numbers of a VM's open files; those below 3 belong to the console. */
@PyType(value = "descriptors", payload = true)
final class Descriptors {
    /** What it takes, in bytes. */
    static final int SIZE = 64;

    private final BitSet used = new BitSet();

    Descriptors() {
        used.set(0, 3);
    }

    /** The smallest number that is free; it is taken. */
    int take() {
        int n = used.nextClearBit(0);
        used.set(n);
        return n;
    }

    /** Gives a number back. */
    void free(int n) {
        used.clear(n);
    }
}
