package mp.port.pyboard;

/** Sees the changes of a line. */
@FunctionalInterface
public interface PinWatcher {
    /**
     * The line has changed. May drive lines.
     *
     * @param nanos when, on the board's clock
     */
    void changed(long nanos, Level level);
}
