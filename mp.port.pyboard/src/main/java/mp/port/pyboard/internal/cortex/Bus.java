package mp.port.pyboard.internal.cortex;

import mp.core.runtime.BusFault;

/**
 * What a processor sees of the world. Values are little-endian; the addresses that the processor
 * asks for are multiples of the width. An address is unsigned.
 */
public interface Bus {
    /** Reads a byte, zero-extended. */
    int load8(int address) throws BusFault;

    /** Reads a halfword, zero-extended. */
    int load16(int address) throws BusFault;

    /** Reads a word. */
    int load32(int address) throws BusFault;

    /** Writes the low 8 bits of a value. */
    void store8(int address, int value) throws BusFault;

    /** Writes the low 16 bits of a value. */
    void store16(int address, int value) throws BusFault;

    /** Writes a word. */
    void store32(int address, int value) throws BusFault;

    /**
     * Reads a halfword of code, zero-extended. The processor asks once and goes by what it has
     * decoded; {@link Cpu#placed} says how long.
     *
     * @throws BusFault where nothing can be executed
     */
    int fetch16(int address) throws BusFault;
}
