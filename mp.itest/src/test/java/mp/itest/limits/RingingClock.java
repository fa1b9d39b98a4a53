package mp.itest.limits;

import mp.core.Clock;
import mp.core.SystemClock;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * The time of the machine, and how much of a processor the thread that made this clock has had
 * since the last alarm. That is what it takes a VM to notice, however busy the machine is
 * otherwise.
 */
final class RingingClock implements Clock {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Clock clock = new SystemClock();
    private final long thread = Thread.currentThread().threadId();
    private volatile long atAlarm;

    @Override
    public long nanos() {
        return clock.nanos();
    }

    @Override
    public long epochNanos() {
        return clock.epochNanos();
    }

    @Override
    public boolean waitUntil(long nanos) {
        return clock.waitUntil(nanos);
    }

    @Override
    public Alarm alarm(long nanos, Runnable action) {
        return clock.alarm(
                nanos,
                () -> {
                    atAlarm = THREADS.getThreadCpuTime(thread);
                    action.run();
                });
    }

    /** Nanoseconds of the thread's time since the alarm. */
    long sinceAlarm() {
        return THREADS.getThreadCpuTime(thread) - atAlarm;
    }
}
