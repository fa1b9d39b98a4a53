package mp.vm.tier;

/**
 * A compiled loop: its subclasses are hidden classes.
 *
 * <p>Between two instructions of the register code everything that the interpreter would have
 * written stands in the frame, so that the loop can be left at any instruction; a word is in a Java
 * local only beside its slot. What may be replaced while a method of the host runs (the stack) is
 * read anew after it.
 */
public abstract class CompiledLoop {
    /** For subclasses. */
    protected CompiledLoop() {}

    /**
     * Runs the loop from its head, in a frame that stands there.
     *
     * @param host what the loop calls back
     * @param stack the value stack of the thread
     * @param fp the frame
     * @return the instruction at which the interpreter goes on
     */
    public abstract int run(LoopHost host, long[] stack, int fp);
}
