package mp.itest.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The prompt that edits blocks: what it shows is JLine's business, so only parts are compared. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "pseudo-terminals are opened as Linux does it")
class BlockSessionTest {
    private static final String PROGRAM =
            Path.of("..", "micropython").toAbsolutePath().normalize().toString();
    private static final String PROMPT = ">>> ";
    private static final String FRESH = "\u001b[?1h\u001b=\u001b[?2004h" + PROMPT;
    private static final String UP = "\u001bOA";
    private static final String KEYWORD = "\u001b[34;1m";

    @TempDir Path home;

    @Test
    void aBlockIsColouredRecalledWholeAndChanged() throws Throwable {
        try (Typist typist = new Typist(home, "terminal", PROGRAM, "-X", "repl=jline")) {
            typist.await(PROMPT);
            typist.type("for i in (7, 8):\r", "...     ");
            typist.type("print(i)\r", "...     ");
            typist.type("\r", "7\r\n8\r\n" + FRESH);
            typist.type(UP, "print(i)");
            typist.type(UP + "\u0005\u007f\u007f, 9):\u001bOB\r\r", "8\r\n9\r\n" + FRESH);
            // Ctrl-C is a key until the block runs, and a signal from then on.
            typist.type("if print('runs') is None:\r", "...     ");
            typist.type("while True: pass\r", "...     ");
            typist.type("\r", "runs\r\n");
            typist.type("\u0003", PROMPT);
            assertTrue(typist.shown().contains(KEYWORD + "for"));
            assertTrue(typist.shown().contains("KeyboardInterrupt"));
            typist.type("1 +\u0003", PROMPT);
            typist.type("\u0004", "\u001b[?2004l");
            assertEquals(0, typist.status());
        }
        List<String> lines = Files.readAllLines(home.resolve(".micropython.history"));
        assertEquals(List.of("for i in (7, 8):", "    print(i)"), lines.subList(0, 2));
        assertEquals(List.of("for i in (7, 8, 9):", "    print(i)"), lines.subList(2, 4));
        assertEquals("    while True: pass", lines.getLast());
    }

    @Test
    void nobodyGetsColoursWhoDidNotAsk() throws Throwable {
        try (Typist typist = new Typist(home, "terminal", PROGRAM)) {
            typist.await(PROMPT);
            typist.type("for i in (7, 8): print(i)\r", "... ");
            typist.type("\r", "7\r\n8\r\n>>> ");
            assertFalse(typist.shown().contains("\u001b"));
        }
    }
}
