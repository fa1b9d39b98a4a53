package mp.port.unix.internal.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.Clock;
import mp.core.SystemClock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;

@Timeout(20)
class HostConsoleTest {
    private final Wakeup wakeup = new Wakeup();
    private final PipedOutputStream keyboard = new PipedOutputStream();

    private HostConsole console() throws IOException {
        OutputStream nowhere = OutputStream.nullOutputStream();
        return new HostConsole(new PipedInputStream(keyboard), nowhere, nowhere, false, wakeup);
    }

    @Test
    void aReadTakesWhatIsThere() throws IOException {
        HostConsole console = console();
        keyboard.write("abc".getBytes(StandardCharsets.US_ASCII));
        keyboard.close();
        byte[] to = new byte[4];
        assertEquals(2, console.read(to, 1, 2));
        assertEquals('b', to[2]);
        assertEquals(1, console.read(to, 0, 4));
        assertEquals(-1, console.read(to, 0, 4));
    }

    @Test
    void aWakeupEndsAReadAndLosesNothing() throws IOException {
        HostConsole console = console();
        byte[] to = new byte[1];
        wakeup.call();
        assertEquals(0, console.read(to, 0, 1));
        keyboard.write('x');
        keyboard.flush();
        assertEquals(1, console.read(to, 0, 1));
        assertEquals('x', to[0]);
    }

    private static void awaitAvailable(HostConsole console, int n) throws InterruptedException {
        while (console.available() != n) {
            Thread.sleep(1);
        }
    }

    @Test
    void whatIsThereIsKnownWhileSomebodyReads() throws Exception {
        HostConsole console = console();
        assertEquals(0, console.available());
        byte[] to = new byte[1];
        Thread reader = Thread.ofPlatform().daemon().start(() -> console.read(to, 0, 1));
        while (reader.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
        assertEquals(0, console.available());
        keyboard.write("abc".getBytes(StandardCharsets.US_ASCII));
        keyboard.flush();
        reader.join();
        assertEquals('a', to[0]);
        assertEquals(2, console.available());
        assertEquals(2, console.read(new byte[4], 0, 4));
        keyboard.close();
        awaitAvailable(console, 1);
        assertEquals(-1, console.read(to, 0, 1));
    }

    @Test
    void aWakeupEndsOneWait() {
        Clock clock = new SystemClock(wakeup::taken, ZoneId::systemDefault);
        wakeup.call();
        assertFalse(clock.waitUntil(clock.nanos() + 10_000_000_000L));
        long before = clock.nanos();
        assertTrue(clock.waitUntil(before + 2_000_000));
        assertTrue(clock.nanos() - before >= 2_000_000);
    }
}
