package mp.vm.internal.run;

import mp.core.Clock;
import mp.core.runtime.VmStopped;

/**
 * The limits of a VM on steps and time. Steps are counted at each poll. The time is told by an
 * alarm of the clock, so that polls need not ask for it; only where the clock has no alarms do
 * they. A limit that is reached stays so until {@link #allow} sets others.
 */
public final class LimitClock {
    private static final String TIME = "the time limit is reached";

    private final Clock clock;
    private final Runnable nudge;
    private volatile Grant grant;

    /**
     * Without limits.
     *
     * @param nudge makes every thread of the VM look here at its next poll, and wakes those that
     *     wait
     */
    LimitClock(Clock clock, Runnable nudge) {
        this.clock = clock;
        this.nudge = nudge;
        this.grant = new Grant(0, 0);
    }

    /** Sets both limits anew, counted from now, 0 for none; from any thread. */
    public synchronized void allow(long steps, long nanos) {
        release();
        grant = new Grant(steps, nanos);
        nudge.run();
    }

    /** Calls the alarm off. */
    public synchronized void release() {
        if (grant.alarm != null) {
            grant.alarm.cancel();
        }
    }

    /** Whether every poll must come here. */
    boolean counting() {
        Grant now = grant;
        return now.steps != 0 || now.over != null || now.polled();
    }

    /** Whether a limit is reached. */
    boolean over() {
        return grant.over != null;
    }

    /** The earlier of a time and the deadline. */
    long until(long nanos) {
        Grant now = grant;
        return now.timed && now.deadline - nanos < 0 ? now.deadline : nanos;
    }

    /** Called at each poll while {@link #counting}. */
    void check() {
        Grant now = grant;
        if (now.steps != 0 && now.take() > now.steps) {
            now.end("the limit of " + now.steps + " steps is reached");
        }
        if (now.polled() && clock.nanos() - now.deadline >= 0) {
            now.end(TIME);
        }
        String over = now.over;
        if (over != null) {
            throw new VmStopped(over);
        }
    }

    /** What was allowed once; the alarm of another grant does not concern it. */
    private final class Grant implements Runnable {
        private final long steps;
        private final boolean timed;
        private final long deadline;
        private final Clock.Alarm alarm;
        private long taken;

        /** Which limit is reached, or null. */
        private volatile String over;

        Grant(long steps, long nanos) {
            this.steps = steps;
            this.timed = nanos != 0;
            this.deadline = timed ? clock.nanos() + nanos : 0;
            this.alarm = timed ? clock.alarm(deadline, this) : null;
        }

        boolean polled() {
            return timed && alarm == null;
        }

        /** Counts a step of any thread. */
        synchronized long take() {
            return ++taken;
        }

        /** A limit is reached: all threads must hear of it, those that wait, too. */
        void end(String limit) {
            if (over == null) {
                over = limit;
                nudge.run();
            }
        }

        /** The alarm. */
        @Override
        public void run() {
            end(TIME);
        }
    }
}
