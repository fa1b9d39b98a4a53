package mp.vm.internal.run;

import mp.core.Clock;
import mp.vm.internal.builtins.Output;

/** The clock as scripts see it: before a wait, what was printed appears. */
record WaitingClock(Clock clock, Output output) implements Clock {
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
        output.flush();
        return clock.waitUntil(nanos);
    }

    @Override
    public int localOffset(long epochSeconds) {
        return clock.localOffset(epochSeconds);
    }
}
