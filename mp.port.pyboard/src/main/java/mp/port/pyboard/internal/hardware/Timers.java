package mp.port.pyboard.internal.hardware;

/** The timers of the chip. */
public final class Timers {
    /** How many there are; they count from 1. */
    public static final int COUNT = 14;

    private Timers() {}
}
