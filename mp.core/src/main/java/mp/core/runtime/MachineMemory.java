package mp.core.runtime;

/**
 * What machine addresses show of the objects of a VM: their bytes, where they are, at addresses
 * that belong to nothing else. An address is good as long as the object keeps those bytes. Values
 * are little-endian; addresses are multiples of the width. To be used on the VM's threads.
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

    /**
     * The object whose bytes are at an address, or 0. Not kept: whoever remembers the address and
     * wants the bytes to stay keeps it.
     */
    long owner(long address);

    /**
     * Shows the bytes of an object from an address on, all that there are.
     *
     * @return false where no object has them, or none that can be written where {@code write}
     */
    boolean view(long address, BufferView view, boolean write);

    /** A bytearray whose bytes are those at an address, whatever is there. Kept. */
    long window(Runtime rt, long address, long length);

    /** Reads 1, 2 or 4 bytes, zero-extended; {@link #NOTHING} where nothing is. */
    long load(long address, int bytes);

    /** Writes the low 1, 2 or 4 bytes of a value; false where nothing is that can be written. */
    boolean store(long address, int bytes, int value);
}
