package mp.vm.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.Clock;
import mp.core.Console;
import mp.core.VmConfig;
import mp.core.VmLimits;
import mp.core.options.FeatureLevel;
import mp.core.options.Options;
import mp.core.runtime.Host;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Who waits for what a script prints sees it before the script waits. */
class WaitingClockTest {
    private final StringBuilder seen = new StringBuilder();

    private final Console console =
            new Console() {
                @Override
                public void write(byte[] data, int from, int n) {
                    for (int i = from; i < from + n; i++) {
                        seen.append((char) data[i]);
                    }
                }

                @Override
                public void writeError(byte[] data, int from, int n) {
                    write(data, from, n);
                }

                @Override
                public int read(byte[] to, int from, int n) {
                    return -1;
                }
            };

    private final Clock still =
            new Clock() {
                @Override
                public long nanos() {
                    return 7;
                }

                @Override
                public long epochNanos() {
                    return 8;
                }

                @Override
                public boolean waitUntil(long nanos) {
                    seen.append(" waits");
                    return true;
                }

                @Override
                public int localOffset(long epochSeconds) {
                    return 9;
                }
            };

    private final VmState state =
            new VmState(
                    VmConfig.of(
                            Options.at(FeatureLevel.EXTRA, "test"),
                            VmLimits.DEFAULT,
                            new Host(still, console, null, null)),
                    List.of(),
                    null,
                    null,
                    null,
                    () -> {});

    private final Clock clock = state.host.clock();

    @Test
    void whatWasPrintedAppearsBeforeTheWait() {
        state.output.write(new byte[] {'a', '\n'}, 0, 2);
        assertEquals("", seen.toString());
        assertTrue(clock.waitUntil(1));
        assertEquals("a\n waits", seen.toString());
    }

    @Test
    void noWaitIsBegunWhileThereIsSomethingElseToDo() {
        state.interrupted = true;
        assertFalse(clock.waitUntil(1));
        assertEquals("", seen.toString());
    }

    @Test
    void aWaitEndsAtTheDeadline() {
        state.limits.allow(0, 5);
        assertFalse(clock.waitUntil(13));
        assertTrue(clock.waitUntil(11));
    }

    @Test
    void theTimeIsThatOfTheClock() {
        assertEquals(7, clock.nanos());
        assertEquals(8, clock.epochNanos());
        assertEquals(9, clock.localOffset(0));
    }
}
