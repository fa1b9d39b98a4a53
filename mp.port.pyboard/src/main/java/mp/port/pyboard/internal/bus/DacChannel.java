package mp.port.pyboard.internal.bus;

import mp.port.pyboard.Driver;
import mp.port.pyboard.internal.hardware.TimerUnit;

/**
 * A channel of the digital-to-analog converter: drives its pin with what was written, or at each
 * trigger with the next of a table, of a triangle or of noise.
 */
public final class DacChannel {
    private static final double SUPPLY = 3.3;
    private static final int TOP = 4095;

    /** Where a triangle turns. */
    private static final int PEAK = TOP;

    private static final int NOISE_START = 0xaaa;
    private static final int NOISE_MASK = TOP;

    private final Driver pin;
    private final Runnable pull = this::trigger;
    private Runnable source = () -> {};
    private TimerUnit trigger;
    private int base;
    private int step;
    private int noise;
    private boolean down;

    /** A channel that is off. */
    public DacChannel(Driver pin) {
        this.pin = pin;
    }

    /** Turns it off: the pin floats. */
    public void off() {
        triggeredBy(null);
        source = () -> {};
        pin.release();
    }

    /** Holds a value of 12 bits. */
    public void write(int value) {
        source = () -> {};
        base = value & TOP;
        put(base);
    }

    /** Each trigger makes the next of a triangle, which begins at the value held. */
    public void triangle() {
        step = 0;
        down = false;
        source =
                () -> {
                    put(Math.min(TOP, base + step));
                    down = down ? step > 0 : step == PEAK;
                    step += down ? -1 : 1;
                };
    }

    /** Each trigger makes the next of pseudo-noise over the value held. */
    public void noise() {
        noise = NOISE_START;
        source =
                () -> {
                    put(Math.min(TOP, base + (noise & NOISE_MASK)));
                    int taps = noise ^ noise >> 1 ^ noise >> 4 ^ noise >> 6;
                    noise = noise >> 1 | (taps & 1) << 11;
                };
    }

    /**
     * Each trigger makes the next of a table.
     *
     * @param samples 12 bits each; not copied, so that a script may change what is played
     * @param circular whether it begins anew at its end, where else the last value is held
     */
    public void play(Samples samples, boolean circular) {
        step = 0;
        source =
                () -> {
                    if (step < samples.count()) {
                        base = samples.at(step) & TOP;
                        put(base);
                        step++;
                        if (circular && step == samples.count()) {
                            step = 0;
                        }
                    }
                };
    }

    /** What is played. */
    public interface Samples {
        /** How many there are. */
        int count();

        /** One of them. */
        int at(int i);
    }

    /** Has a timer trigger the channel, instead of what did before; null for nothing. */
    public void triggeredBy(TimerUnit timer) {
        if (trigger != null) {
            trigger.removeOnUpdate(pull);
        }
        trigger = timer;
        if (timer != null) {
            timer.onUpdate(pull);
        }
    }

    /** A trigger. */
    void trigger() {
        source.run();
    }

    private void put(int value) {
        pin.volts(value * SUPPLY / TOP);
    }
}
