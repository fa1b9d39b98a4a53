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

    /**
     * Has an action run once, as soon as {@link #nanos} has reached a value: on a thread of the
     * clock's own, or on the one that moves the time. The action is short and throws nothing.
     *
     * @return what calls it off, or null where this clock cannot do it: who asked then has to look
     *     at the time itself
     */
    default Alarm alarm(long nanos, Runnable action) {
        return null;
    }

    /** Seconds to add to UTC for local time at a point in time. */
    default int localOffset(long epochSeconds) {
        return 0;
    }

    /** An action that waits for its time. */
    @FunctionalInterface
    interface Alarm {
        /** The action is not to run any more; one that runs just now runs to its end. */
        void cancel();
    }
}
