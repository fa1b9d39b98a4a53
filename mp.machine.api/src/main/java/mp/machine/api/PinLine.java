package mp.machine.api;

/**
 * A line that is high or low. The payload of a board's {@code Pin} objects implements it, so that
 * {@code Signal} and the functions which work on pins need no call of a method by name.
 */
public interface PinLine {
    /** Whether the line is high now. */
    boolean high();

    /** Drives it, or chooses what it is driven to once it is an output. */
    void drive(boolean high);
}
