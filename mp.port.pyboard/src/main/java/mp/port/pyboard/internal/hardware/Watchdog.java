package mp.port.pyboard.internal.hardware;

import mp.port.pyboard.internal.clock.BoardClock;
import mp.port.pyboard.internal.clock.Event;

/**
 * The independent watchdog: once started, only a hard reset stops it, and it makes one itself when
 * it is not fed in time.
 */
public final class Watchdog {
    private final BoardClock clock;
    private final Runnable bite;
    private long period;
    private Event due;

    Watchdog(BoardClock clock, Runnable bite) {
        this.clock = clock;
        this.bite = bite;
    }

    /** Starts it, or gives it another period. */
    public void start(long nanos) {
        period = nanos;
        feed();
    }

    /** It has a whole period again. */
    public void feed() {
        cancel();
        due = clock.at(clock.now() + period, bite);
    }

    void reset() {
        cancel();
        due = null;
    }

    private void cancel() {
        if (due != null) {
            due.cancel();
        }
    }
}
