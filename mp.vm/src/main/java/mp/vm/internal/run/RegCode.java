package mp.vm.internal.run;

import mp.core.code.RawCode;

/**
 * Register code: what the interpreter runs, translated from one bytecode function. Immutable, and
 * the same for all VMs; what differs from VM to VM stands in {@link Code}.
 *
 * <p>The frame's registers: 0 the function, then the locals (closed-over ones left out: they are
 * read from the closure), three control words at {@link #control}, one word for each nested handler
 * at {@link #excBase}, two for each at {@link #pendBase}, scratch registers, and the slots of the
 * value stack.
 */
public final class RegCode {
    /** The bytecode it was made from. */
    public final RawCode raw;

    /** The instructions. */
    public final long[] ins;

    /** Registers of a frame. */
    public final int registers;

    /** Where a frame keeps its caller: frame, place and what else it needs at its end. */
    public final int control;

    /** The first register of caught exceptions. */
    public final int excBase;

    /** The register of the frame object, 0 where the code is not to be traced. */
    public final int trace;

    /** How many registers of caught exceptions there are. */
    public final int excLevels;

    /**
     * For each handler's range, innermost first: first, end, target, register of the exception,
     * stack slot.
     */
    public final int[] handlers;

    /** Values of small ints that do not fit an instruction. */
    public final long[] longs;

    /** Indices of module names for each site that has a cache. */
    public final int[] sites;

    /** For each END_FINALLY that a jump may pass: the places to go on, by number. */
    public final int[][] finallyTargets;

    /** Bytecode offset of each instruction. */
    public final int[] offsets;

    /** Fields of a handler's row. */
    public static final int HANDLER_ROW = 5;

    RegCode(
            RawCode raw,
            long[] ins,
            int registers,
            int control,
            int excBase,
            int trace,
            int excLevels,
            int[] handlers,
            long[] longs,
            int[] sites,
            int[][] finallyTargets,
            int[] offsets) {
        this.raw = raw;
        this.ins = ins;
        this.registers = registers;
        this.control = control;
        this.excBase = excBase;
        this.trace = trace;
        this.excLevels = excLevels;
        this.handlers = handlers;
        this.longs = longs;
        this.sites = sites;
        this.finallyTargets = finallyTargets;
        this.offsets = offsets;
    }
}
