package mp.port.pyboard.internal.bus;

/** One end of a line: who holds it can pull it to a level, let go of it, and see its level. */
public interface Wire {
    /** The level that all ends together make. */
    boolean high();

    /** Drives it. */
    void drive(boolean high);

    /** Lets go of it. */
    void release();
}
