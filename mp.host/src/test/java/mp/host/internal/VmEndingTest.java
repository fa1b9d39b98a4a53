package mp.host.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.Vm.End;
import mp.core.Vm.Outcome;
import mp.core.VmLimits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.function.BooleanSupplier;

/** How a run is ended from outside: by a limit, an interrupt, closing. */
@Timeout(60)
class VmEndingTest {
    private static final long MILLI = 1_000_000;
    private static final String STUBBORN =
            """
            class Last:
                def __del__(self):
                    print('del')

            keep = Last()
            while True:
                try:
                    try:
                        while True:
                            pass
                    except BaseException:
                        print('except')
                    finally:
                        print('finally')
                except:
                    print('bare')
            """;

    private final TestVm test = new TestVm(VmLimits.DEFAULT);

    /** Does something again and again until it has taken effect. */
    private static Thread until(BooleanSupplier done) {
        return Thread.ofPlatform()
                .start(() -> {
                    while (!done.getAsBoolean()) {
                        Thread.onSpinWait();
                    }
                });
    }

    private boolean close() {
        test.vm.close();
        return true;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while True: pass",
                "import time; time.sleep(100)",
                "import sys; sys.stdin.read(1)",
                "input()",
            })
    void whatRunsOrWaitsIsEndedByEachWay(String source) throws InterruptedException {
        Thread interrupter = until(test.vm::interrupt);
        Outcome interrupted = test.run(source);
        interrupter.join();
        assertEquals(130, interrupted.status());
        assertTrue(test.printed().endsWith("KeyboardInterrupt: \n"), test.printed());

        test.vm.allow(0, 50 * MILLI);
        long begun = System.nanoTime();
        assertEquals("the time limit is reached", test.run(source).message());
        long taken = System.nanoTime() - begun;
        assertTrue(taken > 40 * MILLI && taken < 5_000 * MILLI, taken + " ns");

        test.vm.allow(0, 0);
        Thread closer = until(this::close);
        assertEquals("closed", test.run(source).message());
        closer.join();
        assertFalse(Thread.interrupted());
    }

    @Test
    void nothingOfTheScriptRunsAfterALimit() {
        test.vm.allow(0, 50 * MILLI);
        assertEquals(End.STOPPED, test.run(STUBBORN).end());
        assertEquals("", test.printed());
        assertEquals(End.STOPPED, test.run("print('more')").end());
        assertEquals(End.STOPPED, test.vm.atExit().end());
        assertEquals("", test.printed());
    }

    @Test
    void aStoppedVmRunsAgainWhenItIsAllowedTo() {
        assertEquals(End.NORMAL, test.run("n = 0\ndef count():\n global n\n n += 1").end());
        for (int i = 0; i < 3; i++) {
            test.vm.allow(1000, 0);
            Outcome stopped = test.run("while True: count()");
            assertEquals("the limit of 1000 steps is reached", stopped.message());
        }
        test.vm.allow(0, 0);
        assertEquals(End.NORMAL, test.run("print(1400 < n <= 1500)").end());
        assertEquals("True\n", test.printed());
    }

    @Test
    void aLimitCanBePutOffWhileItRuns() throws InterruptedException {
        test.vm.allow(0, 4000 * MILLI);
        Thread other = until(this::allowMore);
        String source =
                """
                import sys, time
                sys.stderr.write('begun')
                time.sleep_ms(4100)
                print('done')
                """;
        assertEquals(End.NORMAL, test.run(source).end());
        other.join();
        assertEquals("begundone\n", test.printed());
    }

    private boolean allowMore() {
        if (!test.printed().equals("begun")) {
            return false;
        }
        test.vm.allow(0, 0);
        return true;
    }

    @ParameterizedTest
    @ValueSource(strings = {"x = 2", "x +", "1 // 0"})
    void anInterruptReachesTheRunUnderWayOrNone(String source) throws InterruptedException {
        assertFalse(test.vm.interrupt());
        assertEquals(End.NORMAL, test.run("x = 1").end());
        assertFalse(test.vm.interrupt());
        assertEquals(End.NORMAL, test.run("while x < 100: x += 1").end());
        int accepted = 0;
        int raised = 0;
        for (int i = 0; i < 300; i++) {
            int delay = i * 100;
            boolean[] reached = new boolean[1];
            Thread other =
                    Thread.ofPlatform()
                            .start(() -> {
                                for (int k = 0; k < delay; k++) {
                                    Thread.onSpinWait();
                                }
                                reached[0] = test.vm.interrupt();
                            });
            raised += test.run(source).status() == 130 ? 1 : 0;
            other.join();
            accepted += reached[0] ? 1 : 0;
        }
        assertEquals(accepted, raised);
    }
}
