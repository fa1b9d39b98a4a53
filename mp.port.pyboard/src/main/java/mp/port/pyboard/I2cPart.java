package mp.port.pyboard;

/**
 * A part on an I2C bus, byte by byte. All calls come from the thread of the VM, at the points of
 * the board's time at which the bits are on the lines.
 */
public interface I2cPart {
    /**
     * A transfer begins, or turns around.
     *
     * @param address the 7 bits that were sent
     * @param reading whether the controller reads what follows
     * @return whether the part is the one that is meant, and answers
     */
    boolean select(int address, boolean reading);

    /** A byte comes from the controller. @return whether to acknowledge it */
    boolean write(int data);

    /** The next byte for the controller. */
    int read();

    /** The transfer ends. */
    default void stop() {}
}
