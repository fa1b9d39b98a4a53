package mp.port.pyboard.internal.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.port.pyboard.Driver;

import org.junit.jupiter.api.Test;

/** Lines of external interrupts, by their registers. */
class ExtiTest {
    private final Hardware hardware = new TestBoard().hardware;
    private final Exti exti = hardware.exti;

    @Test
    void anEdgeOfThePinThatIsChosenPends() {
        exti.choose(5, 'B');
        exti.bit(Exti.FTSR, 5, true);
        exti.bit(Exti.IMR, 5, true);
        Driver a5 = hardware.pin("A5").driver();
        Driver b5 = hardware.pin("B5").driver();
        a5.drive(true);
        a5.drive(false);
        b5.drive(true);
        assertFalse(exti.bit(Exti.PR, 5));
        b5.drive(false);
        assertTrue(exti.bit(Exti.PR, 5));
        assertTrue(hardware.interrupts.deliverable());
    }

    @Test
    void whatHappensOnALineThatIsOffIsNotSeen() {
        exti.bit(Exti.SWIER, 5, true);
        exti.bit(Exti.IMR, 5, true);
        assertFalse(exti.bit(Exti.PR, 5));
        assertFalse(hardware.interrupts.deliverable());
    }

    @Test
    void aOneClearsAPendingBit() {
        exti.store(Exti.IMR, 6, -1);
        exti.store(Exti.SWIER, 6, -1);
        assertEquals(6, exti.load(Exti.PR));
        exti.store(Exti.PR, 2, -1);
        assertEquals(4, exti.load(Exti.PR));
        assertEquals(4, exti.load(Exti.SWIER));
    }
}
