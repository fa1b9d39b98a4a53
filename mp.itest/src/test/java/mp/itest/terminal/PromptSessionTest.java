package mp.itest.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What somebody sees who tries the program out: a session at a terminal, compared with a recorded
 * one. A line of the keys is what is typed before the next look at the screen, and after a bar what
 * the screen then ends with, if it is not the prompt.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "pseudo-terminals are opened as Linux does it")
class PromptSessionTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String PROMPT = ">>> ";

    @TempDir Path home;

    @Test
    void aFirstSession() throws Throwable {
        assertEquals(text("first.shown"), session("first.keys"));
        List<String> history = Files.readAllLines(home.resolve(".micropython.history"));
        assertEquals("help()", history.getFirst());
        assertEquals("raise SystemExit(3)", history.getLast());
    }

    @Test
    void theNextSessionRemembersTheLast() throws Throwable {
        Files.writeString(home.resolve(".micropython.history"), "print('older')\nprint('old')\n");
        assertEquals(text("next.shown"), session("next.keys"));
    }

    /** Types all lines; the result is what was shown, its keys readable, and the exit status. */
    private String session(String keys) throws Throwable {
        try (Typist typist = new Typist(home, "standard", ROOT.resolve("micropython").toString())) {
            typist.await(PROMPT);
            for (String line : text(keys).lines().toList()) {
                int bar = line.lastIndexOf(" | ");
                String typed = bar < 0 ? line : line.substring(0, bar);
                String until = bar < 0 ? PROMPT : line.substring(bar + 3);
                typist.type(typed.translateEscapes(), until.translateEscapes());
            }
            return readable(typist.shown()) + "\nstatus " + typist.status() + "\n";
        }
    }

    /** Control characters as they are called, versions left out. */
    private static String readable(String shown) {
        return shown.replace("\r\n", "\n")
                .replaceAll("MicroPython v.*", "MicroPython")
                .replace("\r", "<cr>")
                .replace("\b", "<left>")
                .replaceAll("\u001b\\[(\\d+)D", "<left $1>")
                .replace("\u001b[K", "<erase>")
                .replace("\u0000", "<0>")
                .replace("\u0001", "<1>")
                .replace("\u0004", "<4>");
    }

    private static String text(String name) throws IOException {
        try (var in = PromptSessionTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
