package mp.port.pyboard.internal.bus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.port.pyboard.internal.clock.BoardClock;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Filters, FIFOs and mailboxes. */
class CanTest {
    private static final long BIT = 8000;

    private final BoardClock clock = Pace.clock0();
    private final CanFilters filters = new CanFilters();
    private final CanController one = new CanController(clock, filters, false);
    private final CanController two = new CanController(clock, filters, true);
    private final List<String> told = new ArrayList<>();
    private final CanController.Listener listener =
            new CanController.Listener() {
                @Override
                public void received(int fifo, CanFifo.Reason reason) {
                    told.add(fifo + reason.name());
                }

                @Override
                public void failed(CanController.State state) {
                    told.add(state.name());
                }
            };

    private static CanFrame frame(int id, String data) {
        return new CanFrame(id, false, false, data.getBytes(StandardCharsets.US_ASCII));
    }

    private static CanBank list16(int fifo, int a, int b, int c, int d) {
        return new CanBank(true, false, true, fifo, a << 5 | b << 21, c << 5 | d << 21);
    }

    private static final CanBank ALL = new CanBank(true, false, false, 0, 0, 0);

    private void send(CanController can, CanFrame frame) {
        int box = can.send(frame);
        while (can.busy(box)) {
            clock.waitUntil(clock.now() + BIT);
        }
    }

    @Test
    void loopedFramesComeBackAfterTheirTime() {
        filters.set(0, ALL);
        one.start(BIT, true, listener);
        send(one, frame(123, "abcd"));
        assertEquals((47 + 32) * BIT, clock.now());
        CanFifo.Received received = one.fifo(0).take();
        assertEquals(123, received.frame().id());
        assertEquals(0, received.filter());
        assertNull(one.fifo(0).take());
    }

    @Test
    void theLowestIdentifierGoesFirst() {
        filters.set(0, ALL);
        one.start(BIT, true, listener);
        assertEquals(0, one.send(frame(9, "")));
        assertEquals(1, one.send(frame(8, "")));
        assertEquals(2, one.send(frame(7, "")));
        assertEquals(-1, one.send(frame(1, "")));
        clock.waitUntil(1000 * BIT);
        assertEquals(9, one.fifo(0).take().frame().id());
        assertEquals(7, one.fifo(0).take().frame().id());
        assertEquals(8, one.fifo(0).take().frame().id());
    }

    @Test
    void filtersCountWithinTheirFifo() {
        filters.set(0, list16(0, 1, 2, 3, 4));
        filters.set(1, list16(1, 5, 6, 7, 8));
        filters.set(2, list16(0, 9, 10, 11, 12));
        one.start(BIT, true, listener);
        send(one, frame(12, ""));
        send(one, frame(6, ""));
        send(one, frame(20, ""));
        assertEquals(7, one.fifo(0).take().filter());
        assertEquals(1, one.fifo(1).take().filter());
        assertEquals(0, one.fifo(0).size() + one.fifo(1).size());
    }

    @Test
    void theMostSpecificFilterIsNamed() {
        filters.set(0, ALL);
        filters.set(1, list16(0, 5, 5, 5, 5));
        one.start(BIT, true, listener);
        send(one, frame(5, ""));
        assertEquals(2, one.fifo(0).take().filter());
    }

    @Test
    void masksOf32BitsSeeExtendedIdentifiers() {
        filters.set(0, new CanBank(true, true, false, 0, 8 << 3 | 4, 0x1c << 3 | 4));
        one.start(BIT, true, listener);
        send(one, new CanFrame(0b01010, true, false, new byte[0]));
        send(one, new CanFrame(0b11010, true, false, new byte[0]));
        send(one, new CanFrame(0b01010, false, false, new byte[0]));
        assertEquals(1, one.fifo(0).size());
    }

    @Test
    void aFourthFrameReplacesTheThird() {
        filters.set(0, ALL);
        one.start(BIT, true, listener);
        one.fifo(0).interrupts(true);
        for (int id = 1; id <= 4; id++) {
            send(one, frame(id, ""));
        }
        assertEquals(List.of("0PENDING", "0FULL", "0OVERRUN"), told);
        assertEquals(1, one.fifo(0).take().frame().id());
        assertEquals(2, one.fifo(0).take().frame().id());
        assertEquals(4, one.fifo(0).take().frame().id());
    }

    @Test
    void banksAreSharedBetweenBoth() {
        filters.set(0, list16(0, 1, 1, 1, 1));
        filters.set(filters.start(), list16(0, 2, 2, 2, 2));
        one.start(BIT, true, listener);
        two.start(BIT, true, listener);
        send(one, frame(2, ""));
        send(two, frame(2, ""));
        assertEquals(0, one.fifo(0).size());
        assertEquals(1, two.fifo(0).size());
        filters.clear(true);
        send(two, frame(2, ""));
        assertEquals(1, two.fifo(0).size());
    }

    @Test
    void withoutAnotherNodeNobodyAcknowledges() {
        one.start(BIT, false, listener);
        int box = one.send(frame(1, "1"));
        clock.waitUntil(2000 * BIT);
        assertTrue(one.busy(box));
        assertEquals(128, one.errors());
        assertEquals(List.of("ERROR_WARNING", "ERROR_PASSIVE"), told);
        one.abort(box);
        assertFalse(one.busy(box));
        assertEquals(0, one.waiting());
        one.restart();
        assertEquals(CanController.State.ERROR_ACTIVE, one.state());
        one.stop();
        assertEquals(CanController.State.STOPPED, one.state());
    }
}
