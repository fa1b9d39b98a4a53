package mp.port.pyboard.internal.bus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.port.pyboard.internal.bus.UartFormat.Parity;
import mp.port.pyboard.internal.clock.BoardClock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

/** A sender and a receiver on one line. */
class UartTest {
    private static final UartFormat PLAIN = format(9600, 8, Parity.NONE, 1);

    private final BoardClock clock = Pace.clock0();
    private final Line line = new Line();
    private final List<String> seen = new ArrayList<>();

    private static UartFormat format(int baud, int bits, Parity parity, int stops) {
        return new UartFormat(1e9 / baud, bits, parity, stops);
    }

    private UartSender sender(UartFormat format) {
        return new UartSender(clock, line.end(), format);
    }

    private UartReceiver receiver(UartFormat format) {
        UartReceiver receiver =
                new UartReceiver(
                        clock,
                        format,
                        new UartReceiver.Listener() {
                            @Override
                            public void received(int data, boolean sound) {
                                seen.add(Integer.toHexString(data) + (sound ? "" : "!"));
                            }

                            @Override
                            public void idle() {
                                seen.add("idle");
                            }
                        });
        line.watch(receiver::line);
        return receiver;
    }

    private void send(UartSender sender, int... data) {
        for (int d : data) {
            while (!sender.ready()) {
                clock.waitUntil(clock.now() + 1000);
            }
            sender.send(d);
        }
        while (!sender.idle()) {
            clock.waitUntil(clock.now() + 1000);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "9600,8,NONE,1",
        "115200,7,EVEN,1",
        "2400,8,ODD,2",
        "3000000,9,NONE,1",
        "300,7,ODD,1"
    })
    void whatIsSentComes(int baud, int bits, Parity parity, int stops) {
        UartFormat format = format(baud, bits, parity, stops);
        UartReceiver unused = receiver(format);
        int mask = (1 << bits) - 1;
        send(sender(format), 0, 0x55, mask, 0x5a & mask, 1);
        long end = clock.now();
        assertTrue(Math.abs(end - 5 * format.frameNanos()) <= 1010, "takes its time");
        clock.waitUntil(end + 2 * format.frameNanos());
        String all = Integer.toHexString(mask);
        String mixed = Integer.toHexString(0x5a & mask);
        assertEquals(List.of("0", "55", all, mixed, "1", "idle"), seen);
    }

    @Test
    void anotherRateGivesOtherBytes() {
        UartReceiver unused = receiver(format(19200, 8, Parity.NONE, 1));
        send(sender(PLAIN), 0x55);
        assertFalse(seen.contains("55"));
        assertFalse(seen.isEmpty());
    }

    @Test
    void aRateNearlyRightIsGoodEnough() {
        UartReceiver unused = receiver(format(9800, 8, Parity.NONE, 1));
        send(sender(PLAIN), 0x55, 0x80, 0x01);
        assertEquals(List.of("55", "80", "1"), seen);
    }

    @Test
    void wrongParityIsUnsound() {
        UartReceiver unused = receiver(format(9600, 8, Parity.EVEN, 1));
        send(sender(format(9600, 8, Parity.ODD, 1)), 0x41);
        assertEquals(List.of("41!"), seen);
    }

    @Test
    void aBreakIsAnUnsoundZero() {
        UartReceiver unused = receiver(PLAIN);
        UartSender sender = sender(PLAIN);
        sender.sendBreak();
        send(sender, 0x41);
        assertEquals(List.of("0!", "41"), seen);
    }

    @Test
    void stoppingDropsWhatIsOnItsWay() {
        UartReceiver receiver = receiver(PLAIN);
        UartSender sender = sender(PLAIN);
        sender.send(0x41);
        clock.waitUntil(300_000);
        sender.stop();
        receiver.stop();
        clock.waitUntil(10_000_000);
        assertTrue(seen.isEmpty());
        assertTrue(line.high());
    }
}
