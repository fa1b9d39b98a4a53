package mp.core;

import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The time of the machine, for ports and hosts to hand over; nothing that runs in a VM makes one.
 * One serves any number of VMs: what watches their time limits is a single daemon thread, which is
 * there only while some limit is waited for.
 */
public final class SystemClock implements Clock {
    private static final long IDLE_SECONDS = 5;

    private final BooleanSupplier woken;
    private final Supplier<ZoneId> zone;
    private ScheduledThreadPoolExecutor alarms;

    /** A clock whose waits end when their thread is interrupted. */
    public SystemClock() {
        this(() -> false, ZoneId::systemDefault);
    }

    /**
     * A clock whose waits also end when somebody else says so, and unparks the thread that waits.
     *
     * @param woken whether the wait of the thread that asks is to end
     * @param zone the zone of local time, asked each time
     */
    public SystemClock(BooleanSupplier woken, Supplier<ZoneId> zone) {
        this.woken = woken;
        this.zone = zone;
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
        for (long left = nanos - nanos(); left > 0; left = nanos - nanos()) {
            if (woken.getAsBoolean() || Thread.interrupted()) {
                return false;
            }
            LockSupport.parkNanos(this, left);
        }
        return true;
    }

    @Override
    public Alarm alarm(long nanos, Runnable action) {
        long left = Math.max(0, nanos - nanos());
        ScheduledFuture<?> waiting = alarms().schedule(action, left, TimeUnit.NANOSECONDS);
        return () -> waiting.cancel(false);
    }

    private synchronized ScheduledThreadPoolExecutor alarms() {
        if (alarms == null) {
            alarms = new ScheduledThreadPoolExecutor(1, SystemClock::newThread);
            alarms.setRemoveOnCancelPolicy(true);
            alarms.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
            alarms.allowCoreThreadTimeOut(true);
        }
        return alarms;
    }

    private static Thread newThread(Runnable task) {
        Thread thread = new Thread(null, task, "time limits", 1 << 18);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public int localOffset(long epochSeconds) {
        Instant then = Instant.ofEpochSecond(epochSeconds);
        return zone.get().getRules().getOffset(then).getTotalSeconds();
    }
}
