package mp.port.unix.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.options.FeatureLevel;
import mp.core.options.Options;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Channels and exit statuses. */
class ProgramTest {
    @TempDir Path folder;
    private final RecordingFactory factory = new RecordingFactory();
    private final Map<String, String> environment = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String input = "";

    private int run(String... args) {
        Surroundings around =
                new Surroundings(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        out,
                        err,
                        environment,
                        folder,
                        () -> null,
                        () -> false,
                        false);
        return new Program(factory, Options.at(FeatureLevel.EXTRA, "test"), around).run(args);
    }

    private void said(String toOut, String toErr) {
        assertEquals(toOut, out.toString(StandardCharsets.UTF_8));
        assertEquals(toErr, err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aCommandRunsAndTheExitFunctionAfterIt() {
        assertEquals(0, run("-c", "é", "a"));
        assertEquals(List.of("run é <stdin>", "atexit", "close"), factory.calls);
        assertEquals(List.of("-c", "a"), factory.config.argv());
        assertEquals("", factory.config.path().getFirst());
    }

    @Test
    void theTracebackOfACommandGoesToOutput() {
        assertEquals(1, run("-c", "raise"));
        said("traceback\n", "");
    }

    @Test
    void theTracebackOfAModuleGoesToErrors() {
        assertEquals(1, run("-m", "raise.Keyboard"));
        said("", "traceback\n");
    }

    @Test
    void keyboardInterruptHasAStatusOfItsOwn() {
        assertEquals(130, run("-c", "raise Keyboard"));
    }

    @Test
    void aProgramOnInputIsRunWhole() {
        input = "raise\nx\n";
        assertEquals(1, run());
        assertEquals("run raise\nx\n <stdin>", factory.calls.getFirst());
        assertEquals(List.of(), factory.config.argv());
        said("", "traceback\n");
    }

    @Test
    void theTextOfSystemExitGoesToErrors() {
        assertEquals(5, run("-c", "exit why"));
        said("", "why\n");
    }

    @Test
    void aScriptPutsItsFolderFirst() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/s.py"), "");
        assertEquals(0, run("sub/s.py", "x"));
        assertEquals("file sub/s.py", factory.calls.getFirst());
        assertEquals(
                folder.toRealPath().resolve("sub").toString(), factory.config.path().getFirst());
        assertEquals(List.of("sub/s.py", "x"), factory.config.argv());
    }

    @Test
    void aMissingScriptIsStatus2() {
        assertEquals(2, run("nope.py"));
        said("", "micropython: can't open file 'nope.py': [Errno 2] No such file or directory\n");
    }

    @Test
    void compileOnlyDoesNotRun() throws IOException {
        Files.writeString(folder.resolve("s.py"), "text");
        assertEquals(0, run("-X", "compile-only", "s.py"));
        assertEquals("compile text s.py", factory.calls.getFirst());
    }

    @Test
    void aReplFollowsWhereItIsAskedFor() {
        input = "y\nexit\n";
        environment.put("MICROPYINSPECT", "1");
        environment.put("HOME", folder.toString());
        assertEquals(5, run("-c", "x"));
        assertEquals(
                List.of("run x <stdin>", "run y <stdin>", "run exit <stdin>"),
                factory.calls.subList(0, 3));
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("MicroPython v"));
    }

    @Test
    void theHistoryIsKept() throws IOException {
        Path history = folder.resolve(".micropython.history");
        Files.writeString(history, "old\n");
        environment.put("HOME", folder.toString());
        input = "new\n";
        run("-i");
        assertEquals(List.of("old", "new"), Files.readAllLines(history));
    }

    @Test
    void aBadCommandLineIsRefused() {
        assertEquals(1, run("-z"));
        said("", Texts.REFUSAL);
        assertEquals(List.of(), factory.calls);
    }

    @Test
    void limitsAndSettingsReachTheVm() {
        run("-X", "heapsize=64K", "-O2", "-c", "x");
        assertEquals(65536, factory.config.limits().heapBytes());
        assertEquals(2, factory.config.compiling().optLevel());
    }
}
