package mp.itest.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mp.core.options.Options;
import mp.core.options.ProfileException;
import mp.itest.corpus.Corpus;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the executable says to input that it cannot use, and the status that it ends with. */
class BadInputTest {
    @TempDir static Path folder;

    /** Good bytecode of {@code print(3)} up to the place that the name says. */
    @BeforeAll
    static void write() throws IOException {
        byte[] good = {
            'M',
            6,
            0,
            31,
            3,
            0,
            12,
            'g',
            'o',
            'o',
            'd',
            '.',
            'p',
            0,
            15,
            (byte) 0x81,
            0x77,
            0x58,
            0x08,
            0x02,
            0x01,
            0x11,
            0x02,
            (byte) 0x83,
            0x34,
            0x01,
            0x59,
            0x51,
            0x63
        };
        Files.write(folder.resolve("good.mpy"), good);
        change(good, 0, 'X', "magic.mpy");
        change(good, 1, 5, "version.mpy");
        change(good, 2, 0x2f, "arch.mpy");
        Files.write(folder.resolve("cut.mpy"), Arrays.copyOf(good, good.length - 4));
        Files.write(folder.resolve("empty.mpy"), new byte[0]);
        Files.createDirectory(folder.resolve("folder"));
        Files.writeString(folder.resolve("syntax.py"), "print(1)\nx = = 2\n");
    }

    private static void change(byte[] good, int at, int b, String name) throws IOException {
        byte[] changed = good.clone();
        changed[at] = (byte) b;
        Files.write(folder.resolve(name), changed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    good.mpy             | 0 | 3
                    nope.py              | 2 | micropython: can't open file 'nope.py': [Errno 2]\
                     No such file or directory
                    folder               | 1 | OSError: [Errno 21] EISDIR
                    syntax.py            | 1 | SyntaxError: invalid syntax
                    -X compile-only syntax.py | 1 | SyntaxError: invalid syntax
                    -m nope              | 1 | ImportError: no module named 'nope'
                    -c 1/0               | 1 | ZeroDivisionError: divide by zero
                    -X nope              | 1 | Invalid command line arguments. Use -h option for help.
                    -X heapsize=much     | 1 | Invalid command line arguments. Use -h option for help.
                    -q                   | 1 | Invalid command line arguments. Use -h option for help.
                    magic.mpy            | 1 | ValueError: incompatible .mpy file
                    version.mpy          | 1 | ValueError: incompatible .mpy file
                    arch.mpy             | 1 | ValueError: native code in .mpy unsupported
                    cut.mpy              | 1 | ValueError: incompatible .mpy file
                    empty.mpy            | 1 | ValueError: incompatible .mpy file
                    """)
    void isToldInOneLine(String args, int status, String last)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar"));
        command.add(Corpus.PROJECT.resolve("cnf/profiles/target/standard.jar").toString());
        command.addAll(List.of(args.split(" ", -1)));
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        process.getOutputStream().close();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> lines = told.lines().toList();
        assertEquals(last, lines.getLast(), told);
        assertEquals(status, process.waitFor(), told);
        assertEquals(List.of(), lines.stream().filter(l -> l.startsWith("\tat ")).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    MICROPY_NOPE = 1  | my.profile:2: unknown option MICROPY_NOPE
                    MICROPY_VFS = yes | my.profile:2: not a number: yes
                    level = HIGHEST   | my.profile:2: unknown level HIGHEST
                    MICROPY_VFS       | my.profile:2: expected NAME = VALUE
                    """)
    void aProfileTellsWhichLineIsWrong(String line, String told) {
        ProfileException e =
                assertThrows(
                        ProfileException.class,
                        () -> Options.parse("my.profile", "level = CORE\n" + line));
        assertEquals(told, e.getMessage());
    }
}
