package mp.core.repl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import mp.core.TypedLine;
import mp.core.TypedLine.End;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class TypedLinesTest {
    private final History history = new History(3);
    private ScriptedTerminal terminal;

    private void reads(String text, End end, String keys) {
        terminal = new ScriptedTerminal(keys);
        TypedLine line = new TypedLines(terminal, history).read();
        assertEquals(text, new String(line.text(), StandardCharsets.US_ASCII));
        assertEquals(end, line.end());
        assertFalse(terminal.raw, "code runs on");
    }

    @Test
    void aLineIsEditedAndRemembered() {
        reads("ac", End.RETURN, "ab\bc\r");
        assertEquals("ab\b\u001b[Kc\r\n", terminal.shown());
        assertEquals(List.of("ac"), history.lines());
        reads("ac", End.RETURN, "\u001b[A\r");
    }

    @Test
    void ctrlCInterrupts() {
        reads("ab", End.INTERRUPT, "ab\003");
    }

    @Test
    void ctrlDAndTheEndOfTheInputEndAnEmptyLine() {
        reads("", End.END_OF_INPUT, "\004");
        reads("", End.END_OF_INPUT, "");
    }

    @Test
    void whatWasTypedBeforeTheEndOfTheInputIsThere() {
        reads("ab", End.END_OF_INPUT, "ab");
    }
}
