package mp.thread.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.Clock;
import mp.core.SystemClock;
import mp.core.Vm.End;
import mp.core.Vm.Outcome;
import mp.core.VmLimits;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A limit on steps or time ends all threads, whatever they do; more may be allowed later. */
class LimitsTest {
    private static final long MILLISECOND = 1_000_000;

    private static void assertAllEnd(Kind kind, VmLimits limits, Clock clock, String message)
            throws InterruptedException {
        for (String main : Work.MAINS) {
            try (Crowd crowd = new Crowd(kind, limits, clock)) {
                Outcome outcome = crowd.run(Work.allWith(main));
                assertEquals(End.STOPPED, outcome.end());
                assertTrue(outcome.message().contains(message), outcome::message);
                crowd.awaitThreads();
                assertFalse(crowd.output().contains("finally"), crowd::output);
                crowd.vm().allow(0, 0);
                assertEquals(End.NORMAL, crowd.run("print('later')").end());
                assertTrue(crowd.output().endsWith("later\n"), crowd::output);
            }
        }
    }

    private static VmLimits limits(long steps, long millis) {
        VmLimits most = Crowd.LIMITS;
        return new VmLimits(most.heapBytes(), most.stackBytes(), steps, millis * MILLISECOND);
    }

    @ParameterizedTest
    @MethodSource("mp.thread.internal.Kind#all")
    void stepsOfAllThreadsCount(Kind kind) throws InterruptedException {
        assertAllEnd(kind, limits(5_000, 0), new SystemClock(), "5000 steps");
    }

    @ParameterizedTest
    @MethodSource("mp.thread.internal.Kind#all")
    void timeEndsAllThreads(Kind kind) throws InterruptedException {
        assertAllEnd(kind, limits(0, 200), new SystemClock(), "time limit");
    }

    @ParameterizedTest
    @MethodSource("mp.thread.internal.Kind#unstressed")
    void timeEndsAllThreadsOfAClockWithoutAlarms(Kind kind) throws InterruptedException {
        assertAllEnd(kind, limits(0, 200), new Silent(new SystemClock()), "time limit");
    }

    private record Silent(Clock clock) implements Clock {
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
    }
}
