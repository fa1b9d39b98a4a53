package mp.itest.limits;

import mp.core.Clock;

/** Time that passes only while somebody waits, and then at once. */
final class StillClock implements Clock {
    private long now;

    @Override
    public long nanos() {
        return now;
    }

    @Override
    public long epochNanos() {
        return now;
    }

    @Override
    public boolean waitUntil(long nanos) {
        now = Math.max(now, nanos);
        return true;
    }
}
