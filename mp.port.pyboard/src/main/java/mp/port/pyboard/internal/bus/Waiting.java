package mp.port.pyboard.internal.bus;

/** How whoever works bit by bit spends time. */
public interface Waiting {
    /** The time, in nanoseconds. */
    long nanos();

    /** Waits until then. */
    void until(long nanos);
}
