package mp.vm.tier;

/**
 * What compiled code calls: the operations of one thread that are not worth to be inlined. Words
 * that they return are not kept; the caller stores them into its frame at once.
 *
 * <p>{@code next} is the number of the instruction that runs, plus one: the place that a traceback
 * shows and where handlers are looked for.
 */
public abstract class LoopHost {
    /** For the one subclass, so that calls need no dispatch. */
    protected LoopHost() {}

    /** The value stack as it is now. */
    public abstract long[] stack();

    /** Whether a back edge has to {@link #poll}. */
    public abstract boolean pending();

    /** Does what is pending; may raise and may end the VM. A safepoint. */
    public abstract void poll(int fp, int next);

    /** A constant of the function's module. */
    public abstract long constant(int fp, int index);

    /** {@code op x}, any operator of {@link mp.core.code.UnaryOp}. A safepoint. */
    public abstract long unary(int fp, int next, int op, long x);

    /** {@code x op y}, any operator of {@link mp.core.code.BinaryOp}. A safepoint. */
    public abstract long binary(int fp, int next, int op, long x, long y);

    /** The truth of {@code x op y}. A safepoint. */
    public abstract boolean holds(int fp, int next, int op, long x, long y);

    /** The truth of an object. A safepoint. */
    public abstract boolean truth(int fp, int next, long x);
}
