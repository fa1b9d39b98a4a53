package mp.testing;

import mp.core.Clock;

/** Time that passes only while somebody waits, and then at once. */
public final class StillClock implements Clock {
    private long now;

    @Override
    public synchronized long nanos() {
        return now;
    }

    @Override
    public synchronized long epochNanos() {
        return now;
    }

    @Override
    public synchronized boolean waitUntil(long nanos) {
        now = Math.max(now, nanos);
        return true;
    }
}
