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
import java.util.Arrays;
import java.util.HexFormat;

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
    void theHeaderTellsTheTarget() {
        assertEquals("4d06001f", header());
        assertEquals("4d06003f", header("-msmall-int-bits=63"));
        assertEquals("4d06001e", header("-msmall-int-bits=0x1e"));
        // What is bytecode only runs on every processor.
        assertEquals("4d06001f", header("-march=armv7m"));
        assertEquals("4d06001f", header("-march=x64", "-march=rv32imc", "-march-flags=0"));
        assertEquals("4d06401f", header("-march=rv32imc", "-march-flags=zba,zcmp"));
        assertEquals(3, out.toByteArray()[4]);
        assertEquals("4d06401f", header("-march=rv32imc", "-march-flags=0b10"));
        assertEquals(2, out.toByteArray()[4]);
    }

    private String header(String... options) {
        out.reset();
        String[] all = Arrays.copyOf(options, options.length + 1);
        all[options.length] = "-";
        assertEquals(0, run("x = 1\n", all), () -> err.toString(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(out.toByteArray(), 0, 4);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        String usage = "usage: mpy-cross [<opts>] [-X <implopt>] [--] <input filename>\n";
        for (String bad :
                new String[] {
                    "-z", "-X", "-o", "-s", "-Xemit", "-march=z80", "-msmall-int-bits=x"
                }) {
            out.reset();
            assertEquals(1, run("", bad), bad);
            assertTrue(out.toString(StandardCharsets.UTF_8).startsWith(usage), bad);
        }
        out.reset();
        assertEquals(1, run("", "-X", "heapsize=some", "-"));
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith(usage));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
        assertEquals(1, run("", "-march=x64", "-march-flags=zba", "-"));
        assertEquals(1, run("", "-march=rv32imc", "-march-flags=4", "-"));
        assertEquals(1, run("", "-X", "emit=viper", "-"));
        assertEquals(
                "unrecognised arch flags\nunrecognised arch flags\narch not specified\n",
                err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void tellsWhatCannotBeOpened(@TempDir Path folder) {
        assertEquals(1, run("", folder.resolve("none.py").toString()));
        assertEquals(1, run("", folder.toString()));
        assertEquals(1, run("", "-o", folder.toString(), "-"));
        assertEquals(1, run("", "-o", folder.resolve("none/x.mpy").toString(), "-"));
        assertEquals(
                """
                OSError: (2, "can't open F/none.py")
                OSError: 21
                OSError: (21, "can't open F")
                OSError: (2, "can't open F/none/x.mpy")
                """,
                err.toString(StandardCharsets.UTF_8).replace(folder.toString(), "F"));
    }

    @Test
    void whatFollowsTwoDashesIsNoOption(@TempDir Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("-v"), "x = 1\n");
        assertEquals(0, run("", "-o", "-", "-X", "heapsize=64wk", "--", source.toString()));
        assertEquals(1, run("", "-o", "-", "--", "-v"));
        assertEquals("OSError: (2, \"can't open -v\")\n", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void tellsItsVersion() {
        assertEquals(0, run("", "--version"));
        assertTrue(out.toString(StandardCharsets.UTF_8).endsWith("emitting mpy v6.3\n"));
    }
}
