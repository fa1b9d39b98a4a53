package mp.port.pyboard;

/** One thing outside the chip that drives a line, or does not. It begins by not driving. */
public interface Driver {
    /** Drives the line strongly. */
    void drive(boolean high);

    /** Pulls the line by a resistor: whoever drives it is stronger. */
    void pull(boolean high);

    /** Drives the line with a voltage between 0 and the supply of 3.3 V. */
    void volts(double volts);

    /** Lets go. */
    void release();
}
