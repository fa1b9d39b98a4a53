package mp.vm.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.core.Clock;
import mp.core.Console;
import mp.vm.internal.builtins.Output;

import org.junit.jupiter.api.Test;

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

    @Test
    void whatWasPrintedAppearsBeforeTheWait() {
        Output output = new Output(console);
        Clock clock = new WaitingClock(still, output);
        output.write(new byte[] {'a', '\n'}, 0, 2);
        assertEquals("", seen.toString());
        clock.waitUntil(1);
        assertEquals("a\n waits", seen.toString());
    }

    @Test
    void theTimeIsThatOfTheClock() {
        Clock clock = new WaitingClock(still, new Output(console));
        assertEquals(7, clock.nanos());
        assertEquals(8, clock.epochNanos());
        assertEquals(9, clock.localOffset(0));
    }
}
