package mp.vm.internal.run;

import mp.core.Clock;
import mp.core.VmLimits;
import mp.core.runtime.VmStopped;

/** Counts polls and time against the limits of a VM. */
public final class LimitClock {
    private final VmLimits limits;
    private final Clock clock;
    private final long deadline;
    private long steps;

    LimitClock(VmLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
        this.deadline = limits.wallNanos() == 0 ? 0 : clock.nanos() + limits.wallNanos();
    }

    /** Whether every poll must be counted. */
    public boolean counting() {
        return limits.steps() != 0 || deadline != 0;
    }

    /** Called at each poll while {@link #counting}. */
    void check() {
        if (limits.steps() != 0 && ++steps > limits.steps()) {
            throw new VmStopped("the limit of " + limits.steps() + " steps is reached");
        }
        if (deadline != 0 && clock.nanos() - deadline > 0) {
            throw new VmStopped("the time limit is reached");
        }
    }
}
