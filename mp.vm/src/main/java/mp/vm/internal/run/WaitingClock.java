package mp.vm.internal.run;

import mp.core.Clock;

/**
 * The clock as scripts see it: before a wait, what was printed appears, and a wait ends when the VM
 * has something else to do.
 */
record WaitingClock(Clock clock, VmState vm) implements Clock {
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
        vm.output.flush();
        long end = vm.limits.until(nanos);
        vm.sleepers.enter();
        try {
            return !vm.wanted() && clock.waitUntil(end) && end == nanos;
        } finally {
            vm.sleepers.leave();
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
