package mp.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.compiler.MpyCross;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

/** The compact profiles: what they weigh, and that nothing which is left out is missed. */
class CompactProfilesTest {
    private static final Path JARS = Path.of("..", "cnf", "profiles", "target");
    private static final long MOST = 256 * 1024;

    /** What a compact profile lacks, and what it says instead. */
    private static final String LACKING =
            """
            class Box:
                def __init__(self, *items):
                    self.items = list(items)
                def __iter__(self):
                    return (i for i in self.items)
            def tell(task, *args):
                try:
                    print(task(*args))
                except Exception as e:
                    print(type(e).__name__, e)
            tell(lambda: set())
            tell(lambda: {1})
            tell(lambda a, b: a / b, 1, 2)
            tell(lambda a, b: a ** b, 2, -1)
            tell(lambda a, b: a ** b, 2, 100)
            tell(int, "9" * 70)
            tell(lambda a: "%d" % a, 1)
            tell("{:f}".format, 1)
            tell("{:>4}|{:x}".format, "ab", 255)
            tell(lambda: bytearray(2))
            tell(lambda: b"a".hex())
            tell(lambda: float(1))
            tell(lambda: __import__("gc"))
            tell(lambda: sorted(Box(3, 1, 2), key=lambda x: -x))
            tell(lambda: [hex(-255), divmod(-7, 2), "a,b".split(","), {1: (2,)}, b"\\x00"])
            """;

    private static final List<String> TOLD =
            List.of(
                    "NameError name 'set' isn't defined",
                    "NotImplementedError opcode",
                    "TypeError unsupported types for __truediv__: 'int', 'int'",
                    "ValueError negative power with no float support",
                    "OverflowError small int overflow",
                    "OverflowError small int overflow",
                    "TypeError unsupported types for __mod__: 'str', 'int'",
                    "TypeError can't convert int to float",
                    "  ab|ff",
                    "NameError name 'bytearray' isn't defined",
                    "AttributeError 'bytes' object has no attribute 'hex'",
                    "NameError name 'float' isn't defined",
                    "ImportError no module named 'gc'",
                    "[3, 2, 1]",
                    "['-0xff', (-4, 1), ['a', 'b'], {1: (2,)}, b'\\x00']");

    @TempDir Path folder;

    @Test
    void theSmallestFitsItsSize() throws IOException {
        long alone = size("minimal-mpy");
        System.out.println(
                "bundles of the minimal profile: "
                        + alone
                        + " bytes, "
                        + size("minimal")
                        + " with compiler and prompt");
        assertTrue(alone <= MOST, alone + " bytes");
    }

    private static long size(String profile) throws IOException {
        try (ZipFile jar = new ZipFile(JARS.resolve(profile + ".jar").toFile())) {
            return jar.stream()
                    .filter(e -> e.getName().startsWith("jar/mp."))
                    .mapToLong(e -> {
                        try (InputStream in = jar.getInputStream(e)) {
                            return in.readAllBytes().length;
                        } catch (IOException fault) {
                            throw new AssertionError(fault);
                        }
                    })
                    .sum();
        }
    }

    @Test
    void codeRunsWithoutTheCompiler() throws Exception {
        Path source = Files.writeString(folder.resolve("lacking.py"), LACKING);
        Path code = folder.resolve("lacking.mpy");
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        String[] arguments = {"-o", code.toString(), source.toString()};
        InputStream none = new ByteArrayInputStream(new byte[0]);
        assertEquals(0, new MpyCross(none, nowhere, nowhere).run(arguments));
        assertEquals(TOLD, run("minimal-mpy", code));
        assertEquals(
                List.of("RuntimeError: script compilation not supported"),
                run("minimal-mpy", source));
    }

    @Test
    void sourceRuns() throws Exception {
        Path source = Files.writeString(folder.resolve("lacking.py"), LACKING);
        assertEquals(TOLD, run("minimal", source));
        Path decimal = Files.writeString(folder.resolve("decimal.py"), "x = 1.5\n");
        List<String> told = run("minimal", decimal);
        assertEquals("SyntaxError: decimal numbers not supported", told.getLast());
    }

    private static List<String> run(String profile, Path program)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-jar",
                                JARS.resolve(profile + ".jar").toString(),
                                program.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        List<String> lines =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
        process.waitFor();
        return lines;
    }
}
