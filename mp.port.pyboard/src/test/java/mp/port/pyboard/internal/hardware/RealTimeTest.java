package mp.port.pyboard.internal.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.core.Clock;
import mp.port.pyboard.internal.clock.BoardClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.concurrent.locks.LockSupport;

/** The board in the time of this machine: nothing is early, and nobody waits in vain. */
class RealTimeTest {
    private final BoardClock clock = BoardClock.real(new MachineTime());
    private final TestBoard board = new TestBoard(clock);

    /** The time of this machine. */
    private static final class MachineTime implements Clock {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public long epochNanos() {
            return System.currentTimeMillis() * 1_000_000;
        }

        @Override
        public boolean waitUntil(long nanos) {
            LockSupport.parkNanos(nanos - System.nanoTime());
            return true;
        }
    }

    @AfterEach
    void powerOff() {
        clock.close();
    }

    @Test
    void timersCallWhileAProgramWaits() {
        String source =
                """
                import pyb
                count = 0
                def tick(t):
                    global count
                    count += 1
                pyb.Timer(4, freq=100, callback=tick)
                start = pyb.millis()
                pyb.delay(105)
                print(pyb.elapsed_millis(start) >= 105, 0 < count <= 11)
                """;
        assertEquals("True True\n", board.run(source));
    }

    @Test
    void timersCallWhileAProgramRuns() {
        String source =
                """
                import machine
                count = 0
                def tick(t):
                    global count
                    count += 1
                machine.Timer(period=5, callback=tick)
                while count < 3:
                    pass
                print(count)
                """;
        assertEquals("3\n", board.run(source));
    }

    @Test
    void aTimerBeginsWhenItIsStarted() {
        String source =
                """
                import pyb
                calls = 0
                def tick(t):
                    global calls
                    calls += 1
                start = pyb.millis()
                while pyb.elapsed_millis(start) < 60:
                    pass
                start = pyb.millis()
                pyb.Timer(4, freq=20, callback=tick)
                while calls == 0:
                    pass
                print(pyb.elapsed_millis(start) >= 49)
                """;
        assertEquals("True\n", board.run(source));
    }

    @Test
    void whatAnotherThreadPostsComesWhileAProgramSleeps() {
        Thread.ofPlatform().start(this::pressSoon);
        String source =
                """
                import pyb
                pressed = False
                def press():
                    global pressed
                    pressed = True
                pyb.Switch().callback(press)
                while not pressed:
                    pyb.stop()
                print(pressed, pyb.Switch()())
                """;
        assertEquals("True True\n", board.run(source));
    }

    private void pressSoon() {
        LockSupport.parkNanos(20_000_000);
        board.hardware.post(() -> board.hardware.button().driver().drive(false));
    }
}
