package mp.port.pyboard.internal.bus;

import mp.port.pyboard.internal.clock.BoardClock;

/** Waits on a virtual clock which nothing interrupts. */
record Pace(BoardClock clock) implements Waiting {
    static BoardClock clock0() {
        return BoardClock.virtual(0);
    }

    @Override
    public long nanos() {
        return clock.now();
    }

    @Override
    public void until(long nanos) {
        clock.waitUntil(nanos);
    }
}
