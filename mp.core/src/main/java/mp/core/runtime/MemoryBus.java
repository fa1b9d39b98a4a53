package mp.core.runtime;

/**
 * Memory and the registers of devices at machine addresses: a capability of a VM. Values are
 * little-endian; addresses are multiples of the width.
 */
public interface MemoryBus {
    /**
     * Reads 1, 2 or 4 bytes.
     *
     * @return the value in the low bits; what the others are does not matter
     * @throws BusFault where nothing is, or where it cannot be read with that width
     */
    int load(long address, int bytes) throws BusFault;

    /**
     * Writes the low 1, 2 or 4 bytes of a value.
     *
     * @throws BusFault where nothing is, or where it cannot be written with that width
     */
    void store(long address, int bytes, int value) throws BusFault;
}
