package mp.port.pyboard.internal.bus;

import mp.port.pyboard.internal.hardware.GpioPort;
import mp.port.pyboard.internal.hardware.Hardware;
import mp.port.pyboard.internal.hardware.TimerUnit;
import mp.port.pyboard.internal.hardware.Timers;

/**
 * A servo motor's connector: a pulse of timer 5 every 20 ms, whose width moves step by step to
 * where it is to be. Widths are in units of 10 microseconds.
 */
public final class Servo {
    /** How many there are: on the first pins of port A, one for each channel of the timer. */
    public static final int COUNT = 4;

    /**
     * Widths that a script may change: least, most, centre, and those at 90 degrees and speed 100.
     */
    public record Calibration(int least, int most, int centre, int angle90, int speed100) {
        /** What it is until a script says otherwise; the last two count from the centre. */
        public static final Calibration DEFAULT = new Calibration(64, 242, 150, 97, 70);
    }

    private static final int TIMER = 5;
    private static final int TICKS_A_SECOND = 100_000;
    private static final int PERIOD = 2000;
    private static final int ALTERNATE = 2;

    /** A channel's byte of CCMR: high while the counter is below the width, which is preloaded. */
    private static final int PWM = 0x68;

    private final Hardware hardware;
    private final int index;
    private final Runnable step = this::step;
    private Calibration calibration = Calibration.DEFAULT;
    private boolean on;
    private int width = Calibration.DEFAULT.centre();
    private int target;
    private int steps;
    private int rest;

    /** One that is off. @param number 1 to {@link #COUNT} */
    Servo(Hardware hardware, int number) {
        this.hardware = hardware;
        this.index = number - 1;
    }

    /** Gives the pin to the timer and begins with the pulses. */
    public void start() {
        GpioPort port = hardware.port('A');
        port.openDrain(index, false);
        port.pull(index, GpioPort.NO_PULL);
        port.alternate(index, ALTERNATE);
        port.mode(index, GpioPort.ALTERNATE);
        TimerUnit timer = timer();
        if ((timer.load(TimerUnit.CR1) & TimerUnit.ENABLE) == 0) {
            long clock = Timers.frequency(hardware.board.clocks(), TIMER);
            timer.store(TimerUnit.PSC, (int) (clock / TICKS_A_SECOND) - 1, -1);
            timer.store(TimerUnit.ARR, PERIOD - 1, -1);
            timer.store(TimerUnit.EGR, 1, -1);
            timer.store(TimerUnit.CR1, TimerUnit.ENABLE | TimerUnit.PRELOAD, -1);
        }
        int shift = Byte.SIZE * (index % 2);
        int modes = index < 2 ? TimerUnit.CCMR1 : TimerUnit.CCMR2;
        timer.store(modes, PWM << shift, 0xff << shift);
        timer.store(TimerUnit.CCER, 1 << 4 * index, 15 << 4 * index);
        target = width;
        steps = 0;
        show();
        if (!on) {
            timer.onUpdate(step);
            on = true;
        }
    }

    private TimerUnit timer() {
        return hardware.timers.unit(TIMER);
    }

    /** Stops to move; the pin is no longer the timer's. */
    void stop() {
        if (on) {
            timer().removeOnUpdate(step);
            timer().store(TimerUnit.CCER, 0, 15 << 4 * index);
            on = false;
        }
        calibration = Calibration.DEFAULT;
        width = calibration.centre();
    }

    /** The width now. */
    public int width() {
        return width;
    }

    /** The widths that angles and speeds mean. */
    public Calibration calibration() {
        return calibration;
    }

    /** Sets them. */
    public void calibrate(Calibration to) {
        calibration = to;
    }

    /** Moves to a width, in a time. */
    public void move(int to, int millis) {
        target = Math.clamp(to, calibration.least(), calibration.most());
        steps = millis / 20;
        rest = 0;
        step();
    }

    private void step() {
        if (width == target) {
            return;
        }
        if (steps <= 1) {
            width = target;
            steps = 0;
        } else {
            rest += target - width;
            width += rest / steps;
            rest %= steps;
            steps--;
        }
        show();
    }

    private void show() {
        timer().store(TimerUnit.CCR1 + Integer.BYTES * index, width, -1);
    }
}
