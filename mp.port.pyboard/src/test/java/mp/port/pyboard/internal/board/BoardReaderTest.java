package mp.port.pyboard.internal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.options.Option;
import mp.port.pyboard.internal.board.MemoryRegion.Access;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/** What the data of the pyboard says, against facts about the hardware. */
class BoardReaderTest {
    private static final Board BOARD = BoardReader.read(BoardFiles.ofBundle(), "PYBV11");
    private static final Mcu MCU = BOARD.mcu();

    @Test
    void itIsThePyboard() {
        assertEquals(
                "PYBV11: PYBv1.1 with STM32F405RG, Cortex-M4F with 51 pins, 49 names for them,"
                        + " 4 LEDs, 11 buses",
                CheckBoard.summary(BOARD));
        assertEquals(new Clocks(168_000_000, 168_000_000, 42_000_000, 84_000_000), BOARD.clocks());
        assertEquals(12_000_000, BOARD.crystal());
    }

    @Test
    void theConnectorsHaveTheirPins() {
        List<String> expected =
                List.of("A0", "A1", "A2", "A3", "A4", "A5", "A6", "A7", "B6", "B7", "C4", "C5");
        List<String> pins =
                IntStream.rangeClosed(1, 12)
                        .mapToObj(i -> BOARD.pins().get("X" + i).name())
                        .toList();
        assertEquals(expected, pins);
        assertEquals("B1", BOARD.pins().get("Y12").name());
        assertNull(BOARD.pins().get("X13"));
    }

    @Test
    void severalNamesMayMeanOnePin() {
        assertSame(BOARD.pins().get("SW"), BOARD.pins().get("X17"));
        assertSame(BOARD.button(), BOARD.pins().get("SW"));
        assertSame(BOARD.pins().get("SD"), BOARD.pins().get("SD_SW"));
    }

    @Test
    void theLightsAreInTheirOrder() {
        assertEquals(
                List.of("A13", "A14", "A15", "B4"),
                BOARD.leds().stream().map(CpuPin::name).toList());
    }

    @Test
    void pinsKnowWhatElseTheyCanBe() {
        CpuPin x1 = BOARD.pins().get("X1");
        assertEquals(new AnalogInput("123", 0), x1.analog());
        assertEquals(
                new AlternateFunction(1, List.of("TIM2_CH1", "TIM2_ETR")),
                x1.function("TIM2_ETR").orElseThrow());
        assertEquals(List.of(1, 2, 3, 7, 8), indices(x1));
        assertNull(BOARD.pins().get("Y1").analog());
        assertTrue(x1.function("TIM1_CH1").isEmpty());
    }

    private static List<Integer> indices(CpuPin pin) {
        return pin.functions().stream().map(AlternateFunction::index).toList();
    }

    @Test
    void busesHaveTheirPins() {
        Bus spi = BOARD.buses().get("SPI1");
        assertEquals("X", spi.name());
        assertEquals("A7", spi.pins().get("MOSI").name());
        assertNull(BOARD.buses().get("USART2").name());
    }

    @Test
    void registersLieInRegionsOfDevices() {
        assertEquals(0x4002_0400L, MCU.peripherals().get("GPIOB"));
        assertEquals(0x5006_0800L, MCU.peripherals().get("RNG"));
        assertEquals(61, MCU.peripherals().size());
        MemoryRegion ram =
                MCU.memory().stream()
                        .filter(r -> r.contains(0x2000_0000L))
                        .findFirst()
                        .orElseThrow();
        assertEquals(new MemoryRegion("sram", 0x2000_0000L, 0x2001_ffffL, Access.RWX), ram);
    }

    @Test
    void theOptionsAreThoseOfASmallMachine() {
        assertEquals("PYBV11", BOARD.options().build);
        assertEquals(4, BOARD.options().get(Option.WORD_BYTES));
        assertEquals(1, BOARD.options().get(Option.FLOAT_IMPL));
        assertTrue(BOARD.options().on(Option.PY_MACHINE_SIGNAL));
    }
}
