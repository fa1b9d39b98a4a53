package mp.port.pyboard.internal.hardware;

/**
 * The registers of a peripheral. Offsets are multiples of four; a narrower access is one of the
 * word around it.
 */
public interface RegisterBlock {
    /** Reads a register. */
    int load(int offset);

    /**
     * Writes some bits of a register.
     *
     * @param value the bits, in their places
     * @param mask which bits are written: those of a word, a halfword or a byte
     */
    void store(int offset, int value, int mask);
}
