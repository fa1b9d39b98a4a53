package mp.vm.internal.thread;

import mp.core.Clock;
import mp.vm.internal.run.VmRuntime;

/** The clock as one thread sees it: while it waits, it is parked. */
record ParkedClock(ThreadSet threads, VmRuntime rt, Clock clock) implements Clock {
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
        boolean guarded = threads.block(rt);
        threads.vm.sleepers.enter();
        try {
            return !threads.vm.called(rt) && clock.waitUntil(nanos);
        } finally {
            threads.vm.sleepers.leave();
            threads.unblock(rt, guarded);
        }
    }

    @Override
    public Alarm alarm(long nanos, Runnable action) {
        return clock.alarm(nanos, action);
    }

    @Override
    public int localOffset(long epochSeconds) {
        return clock.localOffset(epochSeconds);
    }
}
