package mp.host.internal;

import mp.core.Clock;

import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The time of the machine. */
final class SystemClock implements Clock {
    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public long epochNanos() {
        Instant now = Instant.now();
        return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }

    @Override
    public boolean waitUntil(long nanos) {
        long left = nanos - nanos();
        while (left > 0 && !Thread.interrupted()) {
            LockSupport.parkNanos(this, left);
            left = nanos - nanos();
        }
        return left <= 0;
    }

    @Override
    public int localOffset(long epochSeconds) {
        Instant then = Instant.ofEpochSecond(epochSeconds);
        return ZoneId.systemDefault().getRules().getOffset(then).getTotalSeconds();
    }
}
