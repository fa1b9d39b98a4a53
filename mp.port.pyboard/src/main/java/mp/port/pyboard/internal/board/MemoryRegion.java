package mp.port.pyboard.internal.board;

/**
 * A range of addresses of one kind.
 *
 * @param name what it is called
 * @param first its first address
 * @param last its last address
 * @param access what can be done there
 */
public record MemoryRegion(String name, long first, long last, Access access) {
    /** What can be done with memory. */
    public enum Access {
        R,
        RX,
        RW,
        RWX,
        /** The registers of peripherals. */
        DEVICE
    }

    public boolean contains(long address) {
        return first <= address && address <= last;
    }

    boolean overlaps(MemoryRegion other) {
        return first <= other.last && other.first <= last;
    }
}
