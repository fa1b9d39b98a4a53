package mp.repl.jline.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.repl.History;
import mp.core.repl.StatementReader;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What keys make of a block. */
class BlockReaderTest {
    private static final String UP = "\u001bOA";
    private static final String END = "\u0005";
    private static final String RUBOUT = "\u007f";

    private final History history = new History(20);
    private TypedKeys terminal;

    private StatementReader typing(String keys) {
        terminal = new TypedKeys(keys);
        return new BlockReaders().on(terminal, "xterm", history);
    }

    private static String next(StatementReader reader) {
        StringBuilder text = new StringBuilder();
        int end = reader.read(text, new KnownNames());
        return end == StatementReader.STATEMENT ? text.toString() : "<" + end + ">";
    }

    private String typed(String keys) {
        return next(typing(keys));
    }

    @Test
    void aLineIsAStatement() {
        assertEquals("1 + 1", typed("1 + 1\r"));
        assertEquals("", typed("\r"));
    }

    @Test
    void aBlockIsIndentedAndEndsWithAnEmptyLine() {
        assertEquals("if x:\n    y\n", typed("if x:\ry\r\r"));
        assertEquals("if x:\n    y\nz\n", typed("if x:\ry\r" + RUBOUT + "z\r\r"));
        assertEquals("(1,\n2)", typed("(1,\r2)\r"));
    }

    @Test
    void theCursorGoesToEarlierLines() {
        assertEquals("if xs:\n    y\n", typed("if x:\ry" + UP + END + RUBOUT + "s:\u001bOB\r\r\r"));
    }

    @Test
    void returnWithinABlockMakesALine() {
        assertEquals(
                "if x:\n    z\n    y\n", typed("if x:\ry" + UP + END + "\rz\u001bOB\u0005\r\r"));
    }

    @Test
    void altReturnMakesALineAnywhere() {
        assertEquals("a\nb", typed("a\u001b\rb\r"));
    }

    @Test
    void namesAreCompleted() {
        assertEquals("range(2)", typed("ra\t(2)\r"));
        assertEquals("    x", typed("\tx\r"));
        assertEquals("print", typed("pr\t\t\t\r\r"));
        assertTrue(terminal.shown().contains("prefix"));
    }

    @Test
    void controlCharactersEndAnEmptyBlockOnly() {
        assertEquals("<1>", typed("\u0001"));
        assertEquals("<2>", typed("\u0002"));
        assertEquals("<4>", typed("\u0004"));
        assertEquals("<5>", typed("\u0005"));
        assertEquals("<4>", typed(""));
        assertEquals("acb", typed("ab\u0002c\r"));
        assertEquals("bc", typed("abc\u0001\u0004\r"));
    }

    @Test
    void anInterruptDropsTheBlock() {
        StatementReader reader = typing("if x:\ry\u00031\r");
        assertEquals("<3>", next(reader));
        assertEquals("1", next(reader));
    }

    @Test
    void blocksAreRecalledWholeAndKeptAsLines() {
        StatementReader reader = typing("if x:\ry\r\r" + UP + "\r\r");
        assertEquals("if x:\n    y\n", next(reader));
        assertEquals("if x:\n    y\n", next(reader));
        assertEquals(List.of("if x:", "    y", "if x:", "    y"), history.lines());
    }

    @Test
    void theHistoryBeginsWithOlderLines() {
        history.add("\u00c3\u00a9 = 1");
        assertEquals("\u00c3\u00a9 = 1", typed(UP + "\r"));
        assertTrue(terminal.shown().contains("é"));
    }

    @Test
    void charactersAreUtf8() {
        assertEquals("'\u00c3\u00a9\u00f0\u009f\u0090\u008d'", typed("'é🐍'\r"));
    }

    @Test
    void whatIsPastedIsNotIndented() {
        String pasted = "\u001b[200~if x:\r    y\r\u001b[201~";
        assertEquals("if x:\n    y\n", typed(pasted + "\r"));
    }
}
