package mp.emitter.nativecode.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import mp.core.Vm.End;
import mp.core.Vm.Outcome;
import mp.core.VmLimits;
import mp.core.memory.CollectorFactory.Stress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

/** Compiled loops can be interrupted, stopped and left by an exception at the right line. */
class EndingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long SOON = 300;

    private static final String ENDLESS =
            """
            def f():
                i = 0
                while True:
                    i += 1
                    i &= 1023
            f()
            """;

    @ParameterizedTest
    @ValueSource(strings = {ENDLESS, "def f():\n    while 1:\n        pass\n\n\nf()\n"})
    void anInterruptRaises(String source) {
        Outcome outcome = endSoon(source, false);
        assertEquals(End.EXCEPTION, outcome.end());
        assertEquals(130, outcome.status());
    }

    @Test
    void closingEnds() {
        assertEquals(End.STOPPED, endSoon(ENDLESS, true).end());
    }

    private static Outcome endSoon(String source, boolean close) {
        return assertTimeoutPreemptively(
                PATIENCE,
                () -> {
                    LoopVm vm = Profile.A64.compiled();
                    Timer timer = new Timer(true);
                    timer.schedule(
                            new TimerTask() {
                                @Override
                                public void run() {
                                    if (close) {
                                        vm.close();
                                    } else {
                                        vm.vm().interrupt();
                                    }
                                }
                            },
                            SOON);
                    Outcome outcome = vm.run(source);
                    timer.cancel();
                    assertEquals(1, vm.tier().entries);
                    return outcome;
                });
    }

    @Test
    void stepsAreCountedAsInTheInterpreter() {
        String source =
                """
                def f(n):
                    s = 0
                    for i in range(n):
                        for j in range(3):
                            s += 1
                        while s & 1:
                            s += i + 1
                            if s > n:
                                break
                    return s
                f(3000)
                """;
        long tooFew = 0;
        long enough = 1 << 17;
        assertEquals(End.NORMAL, end(source, null, enough));
        while (enough - tooFew > 1) {
            long steps = (tooFew + enough) / 2;
            if (end(source, null, steps) == End.STOPPED) {
                tooFew = steps;
            } else {
                enough = steps;
            }
        }
        assertEquals(End.STOPPED, end(source, new WatchedTier(), tooFew));
        assertEquals(End.NORMAL, end(source, new WatchedTier(), enough));
    }

    private static End end(String source, WatchedTier tier, long steps) {
        VmLimits limits = new VmLimits(64 << 10, 80_000, steps, 0);
        try (LoopVm vm = Profile.A64.open(tier, limits, Stress.OFF)) {
            return vm.run(source).end();
        }
    }

    @Test
    void anEndlessLoopReachesItsStepLimit() {
        VmLimits limits = new VmLimits(1 << 20, 80_000, 1_000_000, 0);
        try (LoopVm vm = Profile.A64.open(new WatchedTier(), limits, Stress.OFF)) {
            Outcome outcome = assertTimeoutPreemptively(PATIENCE, () -> vm.run(ENDLESS));
            assertEquals(End.STOPPED, outcome.end());
            assertEquals(1, vm.tier().entries);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tracebacksNameTheLine(Profile profile) {
        String source =
                """
                def f(i):
                    while True:
                        i -= 1
                        x = (i +
                             100 // i)
                def g(i):
                    while True:
                        i -= 1
                        if i < 0:
                            s = (i +
                                 unbound)
                            unbound = s
                def h(i, s):
                    while True:
                        i += 1
                        if i > 9000:
                            s += i
                def k(i):
                    while True:
                        i -= 1
                        if i < 0:
                            raise ValueError(i)
                for call in (lambda: f(9000), lambda: g(9000), lambda: h(0, ''), lambda: k(9000)):
                    try:
                        call()
                    except Exception as e:
                        import sys
                        sys.print_exception(e)
                k(5000)
                """;
        try (LoopVm cold = profile.cold();
                LoopVm compiled = profile.compiled()) {
            String expected = cold.print(source);
            assertEquals(5, expected.split("Traceback", -1).length - 1, expected);
            assertEquals(expected, compiled.print(source));
            assertEquals(5, compiled.tier().entries);
        }
    }
}
