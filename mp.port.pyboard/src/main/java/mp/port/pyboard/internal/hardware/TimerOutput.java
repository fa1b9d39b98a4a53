package mp.port.pyboard.internal.hardware;

import mp.port.pyboard.Level;

/**
 * One channel of a timer: its compare value, what it makes of it, and the signals of the channel.
 * The reference level is what the mode makes of the counter; polarity turns it into what the
 * signals drive.
 */
final class TimerOutput {
    private static final int FROZEN = 0;
    private static final int SET = 1;
    private static final int CLEAR = 2;
    private static final int TOGGLE = 3;
    private static final int FORCE_LOW = 4;
    private static final int FORCE_HIGH = 5;
    private static final int PWM = 6;
    private static final int PWM_INVERTED = 7;

    /** Bits of the channel in CCER. */
    private static final int ENABLED = 1;

    private static final int INVERTED = 2;
    private static final int TWIN_ENABLED = 4;
    private static final int TWIN_INVERTED = 8;

    /** The signal of the channel. */
    final Signal signal;

    private final Signal twin;
    private int control;
    private int enable;
    private long given;
    private long compare;
    private boolean reference;

    TimerOutput(Signal signal, Signal twin) {
        this.signal = signal;
        this.twin = twin;
    }

    /** Sets the channel's byte of CCMR and its four bits of CCER. */
    void configure(int mode, int enables) {
        control = mode;
        enable = enables;
        if (!preloads()) {
            compare = given;
        }
    }

    /** Whether the channel captures. */
    boolean captures() {
        return (control & 3) != 0;
    }

    /** Whether somebody may see the output. */
    boolean visible() {
        boolean used = !signal.pads().isEmpty() || !twin.pads().isEmpty() || mode() == TOGGLE;
        return !captures() && used && (enable & (ENABLED | TWIN_ENABLED)) != 0;
    }

    /** What is written to CCR; with preload it counts from the next update on. */
    void compare(long value) {
        given = value;
        if (!preloads()) {
            compare = value;
        }
    }

    /** The counter was at a value when the input had its edge. */
    void capture(long value) {
        given = value;
    }

    /** What CCR reads. */
    long given() {
        return given;
    }

    /** What the counter is compared with. */
    long compare() {
        return compare;
    }

    /** An update: what was preloaded counts. */
    void update() {
        compare = given;
    }

    private boolean preloads() {
        return (control & 8) != 0;
    }

    private int mode() {
        return control >> 4 & 7;
    }

    /** The counter has come to the compare value. */
    void match() {
        switch (mode()) {
            case SET -> reference = true;
            case CLEAR -> reference = false;
            case TOGGLE -> reference = !reference;
            default -> {}
        }
    }

    /**
     * Drives what the counter makes of the mode.
     *
     * @param count what the counter shows
     * @param falling whether it counts down
     * @param main whether the timer's outputs are on
     */
    void drive(long count, boolean falling, boolean main) {
        boolean within = falling ? count <= compare && compare > 0 : count < compare;
        switch (mode()) {
            case FORCE_LOW -> reference = false;
            case FORCE_HIGH -> reference = true;
            case PWM -> reference = within;
            case PWM_INVERTED -> reference = !within;
            case FROZEN, SET, CLEAR, TOGGLE -> {}
            default -> throw new IllegalStateException("mode " + mode());
        }
        boolean on = main && !captures();
        drive(signal, on && has(ENABLED), reference ^ has(INVERTED));
        boolean both = has(ENABLED);
        drive(twin, on && has(TWIN_ENABLED), reference ^ both ^ has(TWIN_INVERTED));
    }

    private boolean has(int bit) {
        return (enable & bit) != 0;
    }

    private static void drive(Signal signal, boolean on, boolean high) {
        signal.drive(on ? Level.of(high) : Level.FLOATING);
    }

    /** Whether an edge of the input is one that the channel captures. */
    boolean captures(boolean rising) {
        if (!captures() || !has(ENABLED)) {
            return false;
        }
        boolean both = has(INVERTED) && has(TWIN_INVERTED);
        return both || rising != has(INVERTED);
    }
}
