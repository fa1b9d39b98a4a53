package mp.host;

import mp.core.Clock;

import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The time of the machine. One serves any number of VMs: what watches their time limits is a single
 * daemon thread, which is there only while some limit is waited for.
 */
public final class SystemClock implements Clock {
    private static final long IDLE_SECONDS = 5;

    private final ScheduledThreadPoolExecutor alarms =
            new ScheduledThreadPoolExecutor(1, SystemClock::newThread);

    /** A clock of its own thread. */
    public SystemClock() {
        alarms.setRemoveOnCancelPolicy(true);
        alarms.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        alarms.allowCoreThreadTimeOut(true);
    }

    private static Thread newThread(Runnable task) {
        Thread thread = new Thread(null, task, "mp.host time limits", 1 << 18);
        thread.setDaemon(true);
        return thread;
    }

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
    public Alarm alarm(long nanos, Runnable action) {
        long left = Math.max(0, nanos - nanos());
        ScheduledFuture<?> waiting = alarms.schedule(action, left, TimeUnit.NANOSECONDS);
        return () -> waiting.cancel(false);
    }

    @Override
    public int localOffset(long epochSeconds) {
        Instant then = Instant.ofEpochSecond(epochSeconds);
        return ZoneId.systemDefault().getRules().getOffset(then).getTotalSeconds();
    }
}
