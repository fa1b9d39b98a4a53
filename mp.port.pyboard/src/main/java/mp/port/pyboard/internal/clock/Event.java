package mp.port.pyboard.internal.clock;

/** Something that happens at a point in time, once, unless it is cancelled before. */
public final class Event implements Comparable<Event> {
    /** When, in nanoseconds of the board's clock. */
    public final long nanos;

    private final long serial;
    private Runnable action;

    Event(long nanos, long serial, Runnable action) {
        this.nanos = nanos;
        this.serial = serial;
        this.action = action;
    }

    /** Has nothing happen. */
    public void cancel() {
        action = null;
    }

    boolean cancelled() {
        return action == null;
    }

    void run() {
        Runnable once = action;
        action = null;
        once.run();
    }

    /** By time; at the same time in the order in which they were made. */
    @Override
    public int compareTo(Event other) {
        int byTime = Long.compare(nanos, other.nanos);
        return byTime != 0 ? byTime : Long.compare(serial, other.serial);
    }
}
