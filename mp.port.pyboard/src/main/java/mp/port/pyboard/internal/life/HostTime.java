package mp.port.pyboard.internal.life;

import mp.core.Clock;

import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** The time of the machine that the board runs on. The board has no time zone. */
final class HostTime implements Clock {
    private static final long SECOND = 1_000_000_000;

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public long epochNanos() {
        Instant now = Instant.now();
        return now.getEpochSecond() * SECOND + now.getNano();
    }

    @Override
    public boolean waitUntil(long nanos) {
        for (long left = nanos - nanos(); left > 0; left = nanos - nanos()) {
            if (Thread.interrupted()) {
                return false;
            }
            LockSupport.parkNanos(this, left);
        }
        return true;
    }
}
