package mp.port.pyboard;

/**
 * A part on an SPI bus, byte by byte, most significant bit first. All calls come from the thread of
 * the VM, at the points of the board's time at which the bits are on the lines.
 */
public interface SpiPart {
    /** The level of the clock between transfers. */
    default boolean clockIdlesHigh() {
        return false;
    }

    /** Whether data are taken at the second edge of a clock instead of the first. */
    default boolean secondEdge() {
        return false;
    }

    /** The part is selected, or no longer. */
    default void select(boolean selected) {}

    /** The byte that goes out next. */
    int next();

    /** The byte that came in while the one of {@link #next} went out. */
    void received(int data);
}
