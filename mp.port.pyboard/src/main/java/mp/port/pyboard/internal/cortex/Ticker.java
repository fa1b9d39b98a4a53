package mp.port.pyboard.internal.cortex;

/**
 * Hears how a processor's time goes by, between two instructions, so that a board can move its
 * clock and stop a program. It may call the processor again; what it throws ends the program.
 */
public interface Ticker {
    /** Cycles after which a ticker is told at the latest, give or take an instruction. */
    int SLICE = 1024;

    /**
     * Time has gone by. Called after each slice, before the processor sleeps, and at the end of a
     * call.
     *
     * @param cycles those since it was last told
     */
    void elapsed(int cycles);

    /** The processor sleeps until an interrupt; called by its thread, which goes on on return. */
    void sleep();
}
