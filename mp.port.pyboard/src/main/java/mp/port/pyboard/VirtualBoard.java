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
}
