package mp.port.pyboard.internal.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** An assembler function names registers by the constants of stm, and switches a light on. */
class FoldedConstantsTest {
    @Test
    void assemblerSwitchesALightOn() {
        TestBoard board = new TestBoard();
        String source =
                """
                import pyb, stm

                @micropython.asm_thumb
                def on():
                    movwt(r0, stm.GPIOA)
                    movw(r1, 1 << 13)
                    strh(r1, [r0, stm.GPIO_BSRRL])

                print(pyb.Pin('LED_RED').value())
                on()
                print(pyb.Pin('LED_RED').value())
                """;
        assertEquals("0\n1\n", board.run(source).replace("\r\n", "\n"));
        assertTrue(board.hardware.pin("A13").high());
    }
}
