package mp.port.pyboard;

/** A pin of the board, seen from outside. */
public interface VirtualPin {
    /** Its name on the chip, such as {@code A13}. */
    String name();

    /** What the line is at now. */
    Level level();

    /** The voltage of the line; that of a floating line is 0. */
    double volts();

    /** A new driver of the line. */
    Driver driver();

    /** Has a watcher see every change from now on. */
    void watch(PinWatcher watcher);
}
