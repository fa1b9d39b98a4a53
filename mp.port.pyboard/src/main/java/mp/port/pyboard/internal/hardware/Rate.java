package mp.port.pyboard.internal.hardware;

/**
 * A frequency, which turns nanoseconds into cycles and back without a rounding error that grows.
 */
record Rate(long hertz) {
    private static final long SECOND = 1_000_000_000;

    /** Whole cycles in so many nanoseconds. */
    long cycles(long nanos) {
        return nanos / SECOND * hertz + nanos % SECOND * hertz / SECOND;
    }

    /** The first nanosecond at which so many cycles are over. */
    long nanos(long cycles) {
        long whole = cycles / hertz * SECOND;
        return whole + (cycles % hertz * SECOND + hertz - 1) / hertz;
    }
}
