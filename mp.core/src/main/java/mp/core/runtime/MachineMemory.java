package mp.core.runtime;

/**
 * What machine code sees of the objects of a VM: their bytes, where they are, at addresses that
 * belong to nothing else. An address is good as long as the object keeps those bytes. Values are
 * little-endian; addresses are multiples of the width. To be used on the VM's thread.
 */
public interface MachineMemory {
    /** What {@link #load} answers where nothing is. */
    long NOTHING = -1;

    /**
     * The address of the bytes of an object with the buffer protocol, the same each time.
     *
     * @throws PyException TypeError where it has none
     */
    long address(Runtime rt, long w);

    /** Reads 1, 2 or 4 bytes, zero-extended; {@link #NOTHING} where nothing is. */
    long load(long address, int bytes);

    /** Writes the low 1, 2 or 4 bytes of a value; false where nothing is that can be written. */
    boolean store(long address, int bytes, int value);
}
