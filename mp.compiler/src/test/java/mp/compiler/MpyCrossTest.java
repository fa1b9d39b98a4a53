package mp.compiler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The command line: where input comes from, where output and faults go, and the status. */
class MpyCrossTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String input, String... args) {
        byte[] source = input.getBytes(StandardCharsets.UTF_8);
        return new MpyCross(
                        new ByteArrayInputStream(source),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(args);
    }

    @Test
    void writesBesideTheInput(@TempDir Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("a.py"), "print(1)\n");
        assertEquals(0, run("", "-s", "shown.py", source.toString()));
        byte[] mpy = Files.readAllBytes(folder.resolve("a.mpy"));
        assertEquals('M', mpy[0]);
        assertEquals(0, run("print(1)\n", "-s", "shown.py", "-"));
        assertArrayEquals(mpy, out.toByteArray());
    }

    @Test
    void namesTheFileThatHasTheFault() {
        assertEquals(1, run("a b\n", "-s", "shown.py", "-"));
        assertEquals(
                "Traceback (most recent call last):\n  File \"<stdin>\", line 1\n"
                        + "SyntaxError: invalid syntax\n",
                err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void asksForOneInput() {
        assertEquals(1, run(""));
        assertEquals(1, run("", "a.py", "b.py"));
        assertEquals("no input file\nmultiple input files\n", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void tellsItsVersion() {
        assertEquals(0, run("", "--version"));
        assertTrue(out.toString(StandardCharsets.UTF_8).endsWith("emitting mpy v6.3\n"));
    }
}
