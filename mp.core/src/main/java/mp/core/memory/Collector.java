package mp.core.memory;

/**
 * What keeps a VM's memory in order. The VM calls it on the thread that allocates, one call at a
 * time. Other threads of that VM may run meanwhile, until the collector calls {@link
 * Roots#standStill}.
 */
public interface Collector {
    /**
     * Hands the allocator a run of at least {@code blocks} blocks, after a collection if need be.
     *
     * @throws HeapExhausted when there is none
     */
    void refill(Allocator allocator, int blocks);

    /**
     * Charges payload bytes.
     *
     * @param rounded the charge, a multiple of the block size
     * @param bytes the size that was asked for, for the message
     * @throws HeapExhausted when they do not fit
     */
    void charge(Allocator allocator, int rounded, long bytes);

    /** Gives charged bytes back. */
    default void refund(Allocator allocator, long bytes) {
        allocator.memory.payloadBytes -= bytes;
    }

    /** Fills an array with places for payloads, of which the allocator puts one after the other. */
    default void places(Allocator allocator, int[] places) {
        allocator.memory.takePlaces(places);
    }

    /** Takes the rest of an allocator's run and its reserves back: its thread ends. */
    void retire(Allocator allocator);

    /**
     * Makes the cells up to {@link Memory#top} a row of objects and free runs without marks, so
     * that they can be walked, and releases the payloads of the dead.
     */
    void settle();

    /** Settles the memory and lets something look at it while nothing is allocated. */
    default void whileSettled(Runnable look) {
        settle();
        look.run();
    }

    /** Collects now, whatever the settings. @return the number of objects freed */
    int collect(Allocator allocator);

    /** Bytes in use: blocks and charged payloads. Settles the memory. */
    long used(Allocator allocator);

    /** Turns automatic collections on or off. */
    void enable(boolean on);

    /** Whether automatic collections are on. */
    boolean enabled();

    /** Bytes after which a collection runs by itself, -1 for none. */
    long threshold();

    /** Sets {@link #threshold}. */
    void threshold(long bytes);

    /** What the collector did so far. */
    Statistics statistics();

    /**
     * Counters for diagnostics.
     *
     * @param collections collections so far
     * @param allocations runs and charges handed out so far
     * @param peak most bytes in use at a collection
     * @param total bytes handed out so far, those that were given back since included
     */
    record Statistics(long collections, long allocations, long peak, long total) {}
}
