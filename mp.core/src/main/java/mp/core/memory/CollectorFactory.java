package mp.core.memory;

/** Offered by a collector's bundle. */
public interface CollectorFactory {
    /** The name by which a profile chooses it: {@code marksweep}, {@code arena}, ... */
    String name();

    /**
     * Makes the collector of one VM.
     *
     * @param memory the memory to keep; its limit and cells are set
     * @param roots where marking begins
     * @param stress how hard to test the users of the memory
     */
    Collector create(Memory memory, Roots roots, Stress stress);

    /** Test modes: each makes a class of mistakes fail at once instead of once in a while. */
    enum Stress {
        /** None. */
        OFF,
        /** Collect at every allocation, poison what is freed, check every header. */
        COLLECT,
        /** Replace the cell array at every allocation and poison the old one. */
        MOVE
    }
}
