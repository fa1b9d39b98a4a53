package mp.port.pyboard.internal.python;

import mp.core.runtime.Runtime;
import mp.port.pyboard.internal.hardware.Hardware;
import mp.port.pyboard.internal.hardware.TimerUnit;
import mp.port.pyboard.internal.hardware.Timers;

/**
 * Waits for the updates of a timer, one after the other: of one that a script has set up, or of
 * timer 6 at a rate.
 */
final class Updates implements AutoCloseable {
    private static final long LONG = 60_000_000_000L;
    private static final long STEP = 10_000;
    private static final int SPARE = 6;

    private final TimerUnit timer;
    private final boolean own;
    private final Runnable counter = this::count;
    private int waiting;

    private Updates(TimerUnit timer, boolean own) {
        this.timer = timer;
        this.own = own;
        timer.onUpdate(counter);
    }

    /** The updates of a timer object, or so many a second. */
    static Updates of(Runtime rt, long timer) {
        if (!rt.isInt(timer)) {
            return new Updates(TimerType.unit(rt, timer), false);
        }
        Hardware hardware = Hardware.of(rt);
        start(rt, hardware, rt.toLong(timer));
        return new Updates(hardware.timers.unit(SPARE), true);
    }

    /** Has timer 6 make so many updates a second. */
    static TimerUnit start(Runtime rt, Hardware hardware, long frequency) {
        if (frequency <= 0) {
            throw rt.valueError("freq must be positive");
        }
        long clock = Timers.frequency(hardware.board.clocks(), SPARE);
        long prescaler = 1;
        while (clock / prescaler / frequency > 0x10000) {
            prescaler <<= 1;
        }
        TimerUnit timer = hardware.timers.unit(SPARE);
        timer.store(TimerUnit.CR1, 0, -1);
        timer.store(TimerUnit.PSC, (int) prescaler - 1, -1);
        timer.store(TimerUnit.ARR, (int) Math.max(1, clock / prescaler / frequency) - 1, -1);
        timer.store(TimerUnit.EGR, 1, -1);
        timer.store(TimerUnit.CR1, TimerUnit.ENABLE, -1);
        return timer;
    }

    private void count() {
        waiting++;
    }

    /** Waits for the next update. @return whether it had not come already */
    boolean await(Runtime rt) {
        boolean early = waiting == 0;
        while (!Waits.until(rt, () -> waiting > 0, rt.host().clock().nanos() + LONG, STEP)) {
            rt.attend();
        }
        waiting = 0;
        return early;
    }

    @Override
    public void close() {
        timer.removeOnUpdate(counter);
        if (own) {
            timer.store(TimerUnit.CR1, 0, -1);
        }
    }
}
