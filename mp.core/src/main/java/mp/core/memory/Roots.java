package mp.core.memory;

/** Where marking begins; the VM implements it. */
public interface Roots {
    /**
     * Has the other threads of the VM stand still until the call of the collector that is going on
     * returns. The collector calls it before it reads or changes anything but the free cells and
     * the allocator it was given.
     *
     * @return whether there are others; then nothing of a marking may be left to later calls
     */
    default boolean standStill() {
        return false;
    }

    /** Calls {@code visitor} for every root: value stacks, exceptions in flight, declared slots. */
    void visit(Visitor visitor);

    /**
     * Called after marking, before anything is freed: clear weak things whose object is unmarked.
     */
    void marked();

    /** Called for each unmarked object with the finaliser flag; it must queue, not run, them. */
    void finalise(long address);

    /** Takes roots. */
    interface Visitor {
        /** A word that is a root; words which are no heap addresses are ignored. */
        void word(long w);

        /** The cells of an array, each a word. */
        void words(long[] array, int from, int to);
    }
}
