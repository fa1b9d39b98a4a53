package mp.port.pyboard.internal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The accelerometer without a bus. */
class Mma7660Test {
    private static final int MODE = 7;

    private final Mma7660 part = new Mma7660();

    private int read(int register) {
        assertTrue(part.select(Mma7660.ADDRESS, false));
        assertTrue(part.write(register));
        assertTrue(part.select(Mma7660.ADDRESS, true));
        return part.read();
    }

    private void write(int register, int value) {
        assertTrue(part.select(Mma7660.ADDRESS, false));
        part.write(register);
        part.write(value);
    }

    @Test
    void itAnswersOnlyWithPower() {
        assertFalse(part.select(Mma7660.ADDRESS, false));
        part.power(true);
        assertTrue(part.select(Mma7660.ADDRESS, false));
        assertFalse(part.select(Mma7660.ADDRESS + 1, false));
    }

    @Test
    void itMeasuresOnlyWhenActive() {
        part.power(true);
        part.set(-3, 4, 20);
        assertEquals(0, read(0));
        write(MODE, 1);
        assertEquals(1, read(MODE));
        assertEquals(0x3d, read(0));
        assertEquals(4, part.read());
        assertEquals(20, part.read());
    }

    @Test
    void tiltFollowsFromTheAxes() {
        part.power(true);
        write(MODE, 1);
        assertEquals(1, read(3));
        part.set(0, 0, -21);
        assertEquals(2, read(3));
        part.set(-21, 0, 0);
        assertEquals(1 << 2, read(3));
        part.set(0, 21, 0);
        assertEquals(6 << 2, read(3));
    }

    @Test
    void withoutPowerItForgets() {
        part.power(true);
        write(MODE, 1);
        part.power(false);
        part.power(true);
        assertEquals(0, read(MODE));
        assertEquals(0, read(2));
    }

    @Test
    void axesHaveSixBits() {
        assertThrows(IllegalArgumentException.class, () -> part.set(32, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> part.set(0, 0, -33));
    }
}
