package mp.port.pyboard.internal.bus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.port.pyboard.I2cPart;
import mp.port.pyboard.internal.clock.BoardClock;

import org.junit.jupiter.api.Test;

/** A controller and parts on two lines. */
class I2cTest {
    private static final long HALF = 1250;

    private final BoardClock clock = Pace.clock0();
    private final Line scl = new Line();
    private final Line sda = new Line();
    private final I2cController bus =
            new I2cController(scl.end(), sda.end(), new Pace(clock), HALF, 10 * HALF);

    /** A memory of 256 bytes: the first byte written is the place of the next. */
    private static final class Store implements I2cPart {
        private final int own;
        private final byte[] bytes = new byte[256];
        private final StringBuilder calls = new StringBuilder();
        private boolean placed;
        private int place;

        Store(int own) {
            this.own = own;
        }

        @Override
        public boolean select(int address, boolean reading) {
            placed = reading;
            boolean meant = address == own;
            calls.append(meant ? reading ? "R" : "W" : "");
            return meant;
        }

        @Override
        public boolean write(int data) {
            if (!placed) {
                place = data;
                placed = true;
            } else {
                bytes[place++] = (byte) data;
            }
            return place < 255;
        }

        @Override
        public int read() {
            return bytes[place++] & 0xff;
        }

        @Override
        public void stop() {
            calls.append(".");
        }
    }

    private Store part(int address) {
        Store part = new Store(address);
        I2cTarget target = new I2cTarget(part, sda.end());
        scl.watch(target::scl);
        sda.watch(target::sda);
        return part;
    }

    private void write(int address, int... data) throws I2cController.Stuck {
        bus.start();
        assertTrue(bus.write(address << 1));
        for (int d : data) {
            assertTrue(bus.write(d));
        }
    }

    @Test
    void whatIsWrittenIsReadBack() throws I2cController.Stuck {
        Store part = part(0x50);
        write(0x50, 16, 0xa5, 0x5a, 0xff, 0x00);
        bus.stop();
        write(0x50, 16);
        bus.start();
        assertTrue(bus.write(0x50 << 1 | 1));
        assertEquals(0xa5, bus.read(true));
        assertEquals(0x5a, bus.read(true));
        assertEquals(0xff, bus.read(true));
        assertEquals(0x00, bus.read(false));
        bus.stop();
        assertEquals("W.WR.", part.calls.toString());
        assertTrue(scl.high());
        assertTrue(sda.high());
    }

    @Test
    void nobodyAnswersToAnotherAddress() throws I2cController.Stuck {
        part(0x50);
        bus.start();
        assertFalse(bus.write(0x51 << 1));
        bus.stop();
        assertTrue(sda.high());
    }

    @Test
    void everyPartAnswersToItsOwn() throws I2cController.Stuck {
        Store one = part(0x10);
        Store two = part(0x11);
        write(0x10, 0, 1);
        bus.stop();
        write(0x11, 0, 2);
        bus.stop();
        assertEquals(1, one.bytes[0]);
        assertEquals(2, two.bytes[0]);
    }

    @Test
    void aByteTakesNineClocks() throws I2cController.Stuck {
        part(0x50);
        bus.start();
        long before = clock.now();
        bus.write(0x50 << 1);
        assertEquals(18 * HALF, clock.now() - before);
    }

    @Test
    void aPartMayRefuseAByte() throws I2cController.Stuck {
        part(0x50);
        write(0x50);
        assertFalse(bus.write(255));
        bus.stop();
    }

    @Test
    void aClockHeldLowIsSeen() {
        scl.end().drive(false);
        assertThrows(I2cController.Stuck.class, bus::start);
        assertTrue(clock.now() <= 13 * HALF);
    }
}
