package mp.core;

/** The one source of time of a VM; real or virtual. */
public interface Clock {
    /** Nanoseconds since some fixed point; never goes back. */
    long nanos();

    /** Nanoseconds since 1970-01-01 UTC. */
    long epochNanos();

    /**
     * Waits until {@link #nanos} has reached a value or the thread is interrupted.
     *
     * @return false where it was interrupted
     */
    boolean waitUntil(long nanos);

    /** Seconds to add to UTC for local time at a point in time. */
    default int localOffset(long epochSeconds) {
        return 0;
    }
}
