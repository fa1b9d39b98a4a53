package mp.port.pyboard.internal.python;

import mp.core.runtime.Runtime;
import mp.port.pyboard.internal.hardware.Hardware;

/**
 * How long a bit of a CAN bus is.
 *
 * @param prescaler clocks of the peripheral in a quantum
 * @param before quanta before the sample is taken, after the first
 * @param after quanta after it
 */
record CanTiming(int prescaler, int before, int after) {
    private static final int MOST_PRESCALER = 1024;
    private static final int MOST_BEFORE = 16;
    private static final int MOST_AFTER = 8;
    private static final int MOST_ERROR = 5;
    private static final long NANOS = 1_000_000_000;

    /** The first one with a rate and a sample point in percent; ValueError where there is none. */
    static CanTiming of(Runtime rt, int rate, int samplePoint) {
        long clock = Hardware.of(rt).board.clocks().apb1();
        for (int prescaler = 1; prescaler < MOST_PRESCALER; prescaler++) {
            for (int before = 1; before < MOST_BEFORE; before++) {
                for (int after = 1; after < MOST_AFTER; after++) {
                    long quanta = 1 + before + after;
                    long off = Math.abs(rate - clock / (prescaler * quanta));
                    long early = Math.abs(10L * samplePoint - (1 + before) * 1000L / quanta);
                    if (off < rate / 1000 && early < MOST_ERROR) {
                        return new CanTiming(prescaler, before, after);
                    }
                }
            }
        }
        throw rt.valueError("couldn't match baudrate " + rate + " and sample point " + samplePoint);
    }

    /** Nanoseconds of a bit. */
    long nanos(Runtime rt) {
        long clock = Hardware.of(rt).board.clocks().apb1();
        return NANOS * prescaler * (1 + before + after) / clock;
    }
}
