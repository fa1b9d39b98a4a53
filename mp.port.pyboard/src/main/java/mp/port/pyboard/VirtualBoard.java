package mp.port.pyboard;

/**
 * A board, seen from outside: its pins, its time, and how to get onto its thread. It exists from
 * power-on to power-off; interpreters come and go on it.
 */
public interface VirtualBoard {
    /**
     * A pin by its name on the board or on the chip.
     *
     * @throws IllegalArgumentException where there is none
     */
    VirtualPin pin(String name);

    /** Joins two pins for good. */
    void wire(String pin, String other);

    /** The time on the board's clock, in nanoseconds since power-on. */
    long nanos();

    /** Has something happen on the board's thread at a time; called on that thread. */
    void at(long nanos, Runnable action);

    /** Has something happen on the board's thread as soon as it can be; called from any thread. */
    void post(Runnable action);

    /** The pin of the user's switch, which joins it to ground. */
    VirtualPin button();

    /**
     * A part that belongs to the board, by its name: {@code accel} is told the three axes in counts
     * of -32 to 31.
     *
     * @return null where there is none
     */
    Part part(String name);

    /** Puts a part on the two lines of an I2C bus. */
    void i2c(String clock, String data, I2cPart part);

    /** Ends the VM that runs, at its next poll, and the life of the board. */
    void powerOff();
}
