package mp.gc.internal;

/**
 * When a collection runs by itself although there is room: what was allocated since the last one
 * has passed the threshold that the script set, or, in a large memory, both a constant and twice
 * what was alive. A fixed period is wrong at one end or the other: small live sets would leave the
 * caches, large ones be marked for ever.
 */
final class Period {
    private final long least;

    boolean enabled = true;

    /** Bytes set by the script, -1 for none. */
    long threshold = -1;

    /** Bytes allocated since the last collection. */
    private long since;

    private long pause;

    /** Bytes handed out up to the last collection. */
    private long before;

    /** {@code least}: bytes between two collections at least, where no threshold is set. */
    Period(long least) {
        this.least = least;
        this.pause = least;
    }

    void collected() {
        before += since;
        since = 0;
        pause = least;
    }

    /** Counts bytes that were handed out, or, below 0, given back. */
    void count(long bytes) {
        since += bytes;
    }

    /** All bytes that were handed out so far. */
    long total() {
        return before + since;
    }

    /** Whether a collection may be due; {@link #due} decides. */
    boolean passed() {
        return enabled && (since > pause || (threshold >= 0 && since > threshold));
    }

    /** Whether a collection is due where so many bytes are in use. */
    boolean due(long used) {
        pause = Math.max(least, 2 * (used - since));
        return passed();
    }

    /** Bytes that may be handed out before the threshold is passed. */
    long left() {
        return threshold < 0 ? Long.MAX_VALUE : Math.max(0, threshold - since);
    }
}
