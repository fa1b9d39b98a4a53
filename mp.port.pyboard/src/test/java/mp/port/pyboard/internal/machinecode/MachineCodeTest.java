package mp.port.pyboard.internal.machinecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.port.pyboard.internal.hardware.Hardware;
import mp.port.pyboard.internal.hardware.TestBoard;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** Machine code and the rest of the board: registers, time, and objects at addresses. */
class MachineCodeTest {
    private static final int PULSES = 5;

    private final TestBoard board = new TestBoard();
    private final Hardware hardware = board.hardware;

    @Test
    void aRoutineFlipsALightThroughTheRegisters() {
        String source =
                """
                @micropython.asm_thumb
                def pulses(r0):
                    movwt(r1, 0x40020000)  # GPIOA
                    movw(r2, 1 << 13)  # the red light
                    label(again)
                    strh(r2, [r1, 0x18])
                    movw(r3, 1000)
                    label(wait)
                    sub(r3, 1)
                    bne(wait)
                    strh(r2, [r1, 0x1a])
                    sub(r0, 1)
                    bne(again)
                pulses(5)
                """;
        List<Long> times = new ArrayList<>();
        List<String> levels = new ArrayList<>();
        hardware.pin("LED_RED").watch((nanos, level) -> times.add(nanos));
        hardware.pin("LED_RED").watch((nanos, level) -> levels.add(level.toString()));
        assertEquals("", board.run(source));
        assertEquals(2 * PULSES, times.size());
        for (int i = 0; i < PULSES; i++) {
            long width = times.get(2 * i + 1) - times.get(2 * i);
            // 1000 turns of three cycles at 168 MHz
            assertTrue(width > 17_000 && width < 20_000, width + " ns");
            assertEquals("HIGH", levels.get(2 * i));
        }
    }

    @Test
    void objectsAreAtTheirAddressesForScriptsToo() {
        String source =
                """
                import machine, gc

                @micropython.asm_thumb
                def address(r0) -> uint:
                    pass

                b = bytearray(b"abcdefgh")
                at = address(b)
                print(hex(machine.mem32[at]), machine.mem8[at + 7])
                machine.mem16[at + 2] = 0x3231
                print(b)
                del b
                gc.collect()
                for where in (at, at + 8, address("text")):
                    try:
                        machine.mem8[where] = 1
                        print("stored")
                    except ValueError as e:
                        print(str(e)[:18])
                """;
        assertEquals(
                "0x64636261 104\nbytearray(b'ab12efgh')\n" + "nothing at address\n".repeat(3),
                board.run(source));
    }

    @Test
    void aHandlerRunsWhileMachineCodeDoes() {
        String source =
                """
                import pyb

                @micropython.asm_thumb
                def until(r0):
                    label(again)
                    ldr(r1, [r0, 0])
                    cmp(r1, 0)
                    beq(again)
                    mov(r0, r1)

                import array
                flag = array.array("i", [0])

                def edge(line):
                    flag[0] = 7

                pyb.ExtInt(pyb.Pin("X1"), pyb.ExtInt.IRQ_RISING, pyb.Pin.PULL_DOWN, edge)
                print(until(flag))
                """;
        hardware.at(5_000_000, () -> hardware.pin("X1").driver().drive(true));
        assertEquals("7\n", board.run(source));
    }

    @Test
    void anEndlessLoopIsEndedByAnInterrupt() {
        String source =
                """
                @micropython.asm_thumb
                def forever():
                    label(again)
                    b(again)
                try:
                    forever()
                except KeyboardInterrupt:
                    print("ended")
                """;
        hardware.at(5_000_000, board::interrupt);
        assertEquals("ended\n", board.run(source));
    }

    @Test
    void theVersionNamesTheProcessor() {
        assertEquals("0x1f06\n", board.run("import sys\nprint(hex(sys.implementation._mpy))\n"));
    }
}
