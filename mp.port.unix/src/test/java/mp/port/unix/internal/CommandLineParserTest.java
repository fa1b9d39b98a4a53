package mp.port.unix.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.CompileSettings;
import mp.core.CompileSettings.Emitter;
import mp.core.options.FeatureLevel;
import mp.core.options.Options;
import mp.port.unix.internal.CommandLine.Task;
import mp.port.unix.internal.host.HostEnvironment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

class CommandLineParserTest {
    private static CommandLine parse(String line) {
        String[] args = line.isEmpty() ? new String[0] : line.split(" ");
        return CommandLineParser.parse(args, Options.at(FeatureLevel.EXTRA, "test"));
    }

    private static List<String> path(String scripts, Map<String, String> variables) {
        return SearchPath.of(scripts, new HostEnvironment(variables));
    }

    @Test
    void withoutArgumentsInputIsRead() {
        CommandLine line = parse("");
        assertEquals(Task.INPUT, line.task());
        assertEquals(List.of(), line.arguments());
        assertEquals(CompileSettings.DEFAULT, line.compiling());
    }

    @Test
    void aFileTakesAllThatFollows() {
        CommandLine line = parse("-i f.py -i --version");
        assertEquals(Task.FILE, line.task());
        assertEquals("f.py", line.subject());
        assertEquals(List.of("f.py", "-i", "--version"), line.arguments());
        assertTrue(line.inspect());
    }

    @Test
    void jlineIsForProfilesThatHaveIt() {
        Options with = Options.parse("test", "level = EXTRA\nMICROPY_REPL_JLINE = 1");
        String[] args = {"-X", "repl=jline", "f.py"};
        assertTrue(CommandLineParser.parse(args, with).jline());
        assertFalse(CommandLineParser.parse(new String[] {"f.py"}, with).jline());
        assertEquals(Task.REFUSE, parse("-X repl=jline f.py").task());
    }

    @Test
    void aCommandIsCalledDashC() {
        CommandLine line = parse("-c x -c y");
        assertEquals(Task.COMMAND, line.task());
        assertEquals("x", line.subject());
        assertEquals(List.of("-c", "-c", "y"), line.arguments());
    }

    @Test
    void aModuleIsTheFirstArgument() {
        CommandLine line = parse("-v -v -m pkg.mod a");
        assertEquals(Task.MODULE, line.task());
        assertEquals(List.of("pkg.mod", "a"), line.arguments());
        assertEquals(2, line.compiling().verbosity());
    }

    @ParameterizedTest
    @CsvSource({"-h, HELP", "--version, VERSION", "-z -h, HELP", "-X compile-only -h x, HELP"})
    void someOptionsAnswerAtOnce(String line, Task task) {
        assertEquals(task, parse(line).task());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-z",
                "-",
                "-z f.py",
                "-c",
                "-m",
                "-X",
                "-X nonsense",
                "-X nonsense -h",
                "-X emit=arm",
                "-X heapsize=699",
                "-X heapsize=1G",
                "-X heapsize=",
            })
    void othersAreRefused(String line) {
        assertEquals(Task.REFUSE, parse(line).task());
    }

    @ParameterizedTest
    @CsvSource({"-O, 1", "-OO, 2", "-O0, 0", "-O3, 3", "-OOO, 3", "-Ox, 1", "-O3 -O, 1", "-O2x, 2"})
    void optimisationIsALevelOrLetters(String line, int level) {
        assertEquals(level, parse(line).compiling().optLevel());
    }

    @ParameterizedTest
    @CsvSource({
        "700, 700",
        "128K, 131072",
        "1m, 1048576",
        "0x1000, 4096",
        "01000, 512",
        "100w, 200",
        "64wK, 131072",
        "2WM, 4194304"
    })
    void heapSizesAreNumbersOfC(String size, long bytes) {
        CommandLine line = parse("-X heapsize=" + size);
        assertEquals(bytes < 700 ? Task.REFUSE : Task.INPUT, line.task());
        assertEquals(bytes < 700 ? 2 << 20 : bytes, line.heapBytes());
    }

    @Test
    void emittersAreChosenByName() {
        assertEquals(Emitter.NATIVE, parse("-X emit=native").compiling().emitter());
        assertEquals(Emitter.VIPER, parse("-X emit=viper").compiling().emitter());
        assertTrue(parse("-X compile-only f").compileOnly());
    }

    @Test
    void theSearchPathBeginsWithTheFolderOfTheScript() {
        assertEquals(
                List.of("/s", ".frozen", "/home/me/.micropython/lib", "/usr/lib/micropython"),
                path("/s", Map.of("HOME", "/home/me")));
        assertEquals(List.of("", "a", "", "~/b"), path("", Map.of("MICROPYPATH", ":a::~/b")));
        assertEquals(List.of(""), path("", Map.of("MICROPYPATH", "")));
    }
}
