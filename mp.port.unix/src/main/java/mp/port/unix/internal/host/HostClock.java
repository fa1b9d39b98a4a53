package mp.port.unix.internal.host;

import mp.core.Clock;

import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.locks.LockSupport;

/** The clock of the machine. */
public final class HostClock implements Clock {
    private static final long SECOND = 1_000_000_000L;

    private final Wakeup wakeup;

    /** A clock whose waits on the main thread can be ended. */
    public HostClock(Wakeup wakeup) {
        this.wakeup = wakeup;
    }

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
            if (wakeup.taken() || Thread.interrupted()) {
                return false;
            }
            LockSupport.parkNanos(this, left);
        }
        return true;
    }

    @Override
    public int localOffset(long epochSeconds) {
        return ZoneId.systemDefault()
                .getRules()
                .getOffset(Instant.ofEpochSecond(epochSeconds))
                .getTotalSeconds();
    }
}
