package mp.port.pyboard.internal.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.port.pyboard.Driver;
import mp.port.pyboard.Level;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** Registers, lines and time, as a script and the world outside share them. */
class HardwareTest {
    private final TestBoard board = new TestBoard();
    private final Hardware hardware = board.hardware;

    @Test
    void aScriptSetsALightThroughTheRegisters() {
        String source =
                """
                from machine import mem8, mem16, mem32
                GPIOA = 0x40020000
                print(hex(mem32[GPIOA]))
                mem32[GPIOA + 0x18] = 1 << 13
                print(hex(mem32[GPIOA + 0x14]), hex(mem16[GPIOA + 0x10]))
                mem16[GPIOA + 0x1a] = 1 << 13
                print(mem8[GPIOA + 0x15])
                mem8[GPIOA + 0x15] = 0x60
                """;
        List<String> seen = new ArrayList<>();
        Pad red = hardware.pin("LED_RED");
        red.watch((nanos, level) -> seen.add("red " + level));
        assertEquals("0x54000000\n0x2000 0x2000\n0\n", board.run(source));
        assertEquals(List.of("red HIGH", "red LOW", "red HIGH"), seen);
        assertTrue(hardware.pin("A14").high());
    }

    @Test
    void nothingIsWhereTheChipHasNothing() {
        String source =
                """
                from machine import mem32
                for address in (0x30000000, 0x40022800, 0x08100000):
                    try:
                        mem32[address]
                    except ValueError as e:
                        print(e)
                try:
                    mem32[0x1fff7a10] = 1
                except ValueError as e:
                    print(e)
                mem32[0x2001fffc] = 0x12345678
                print(hex(mem32[0x2001fffc]), mem32[0xe0042000] & 0xfff)
                """;
        assertEquals(
                """
                nothing at address 30000000
                nothing at address 40022800
                nothing at address 08100000
                nothing at address 1fff7a10
                0x12345678 1043
                """,
                board.run(source));
    }

    @Test
    void aLineIsAtWhatItsDriversMakeOfIt() {
        Pad x1 = hardware.pin("X1");
        GpioPort port = hardware.port('A');
        assertEquals(Level.FLOATING, x1.level());
        port.pull(0, GpioPort.UP);
        assertEquals(Level.HIGH, x1.level());
        Driver outside = x1.driver();
        outside.pull(false);
        assertEquals(Level.FLOATING, x1.level());
        outside.drive(false);
        assertEquals(Level.LOW, x1.level());
        port.output(0, true);
        port.mode(0, GpioPort.OUTPUT);
        assertEquals(Level.CONFLICT, x1.level());
        port.openDrain(0, true);
        assertEquals(Level.LOW, x1.level());
        outside.volts(2.5);
        assertEquals(Level.HIGH, x1.level());
        assertEquals(2.5, x1.volts());
        outside.release();
        assertEquals(3.3, x1.volts());
    }

    @Test
    void aWireMakesOneLineOfTwo() {
        hardware.wire("X1", "X2");
        GpioPort port = hardware.port('A');
        port.mode(0, GpioPort.OUTPUT);
        assertFalse(hardware.pin("X2").high());
        port.output(0, true);
        assertTrue(hardware.pin("X2").high());
        assertEquals(3, port.load(GpioPort.IDR) & 3);
    }

    @Test
    void aWaitGoesToItsEndAtOnceAndEventsComeInOrder() {
        List<String> seen = new ArrayList<>();
        hardware.at(20_000_000, () -> seen.add("c " + hardware.nanos()));
        hardware.at(10_000_000, () -> seen.add("a " + hardware.nanos()));
        hardware.at(10_000_000, () -> seen.add("b " + hardware.nanos()));
        String source =
                """
                import pyb
                start = pyb.millis()
                pyb.delay(60_000)
                print(pyb.elapsed_millis(start))
                """;
        assertEquals("60000\n", board.run(source));
        assertEquals(List.of("a 10000000", "b 10000000", "c 20000000"), seen);
    }

    @Test
    void aLoopTakesTime() {
        String source =
                """
                import pyb
                start = pyb.micros()
                while pyb.elapsed_micros(start) < 100:
                    pass
                print(pyb.elapsed_micros(start))
                """;
        assertEquals("100\n", board.run(source));
    }
}
