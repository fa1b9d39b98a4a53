package mp.port.pyboard.internal.bus;

/**
 * A frame of a CAN bus. The array is nobody's to change.
 *
 * @param id 11 bits, or 29 where extended
 * @param extended whether the identifier has 29 bits
 * @param remote whether it asks for data instead of carrying them
 * @param data at most 8 bytes
 */
public record CanFrame(int id, boolean extended, boolean remote, byte[] data) {
    /** Most bytes of a frame. */
    public static final int MOST_BYTES = 8;

    private static final int STANDARD_BITS = 47;
    private static final int EXTENDED_BITS = 67;

    /** Cuts the identifier to its bits. */
    public CanFrame {
        id &= extended ? 0x1fff_ffff : 0x7ff;
    }

    /** How many bits it takes on the bus, the space behind it included and stuffing left out. */
    public int bits() {
        return (extended ? EXTENDED_BITS : STANDARD_BITS) + (remote ? 0 : 8 * data.length);
    }

    /** As filters of 32 bits see it: the identifier left-aligned, then IDE and RTR. */
    int wide() {
        int aligned = extended ? id << 3 | 4 : id << 21;
        return aligned | (remote ? 2 : 0);
    }

    /** As filters of 16 bits see it: the upper bits of the identifier, RTR and IDE. */
    int narrow() {
        int standard = extended ? id >> 18 : id;
        int flags = (remote ? 0x10 : 0) | (extended ? 8 | id >> 15 & 7 : 0);
        return standard << 5 | flags;
    }
}
