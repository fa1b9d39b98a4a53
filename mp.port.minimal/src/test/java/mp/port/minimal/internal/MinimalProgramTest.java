package mp.port.minimal.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import mp.compiler.PyCompiler;
import mp.core.Storage;
import mp.core.VmFactory;
import mp.core.options.FeatureLevel;
import mp.core.options.Options;
import mp.gc.internal.MarkSweepFactory;
import mp.model.tagged.internal.TaggedModels;
import mp.vm.internal.MachineFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How a port is put together without a framework: a factory from its parts, by {@code new}. */
class MinimalProgramTest {
    @TempDir Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int run(String keys, String... args) {
        VmFactory factory =
                new MachineFactory(
                        List.of(new MarkSweepFactory()),
                        List.of(new TaggedModels()),
                        List.of(),
                        new PyCompiler());
        return new MinimalProgram(factory, Options.at(FeatureLevel.CORE, "minimal"))
                .run(
                        args,
                        new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)),
                        out,
                        OutputStream.nullOutputStream());
    }

    private String script(String source) throws IOException {
        Path file = folder.resolve("main.py");
        Files.writeString(file, source);
        return file.toString();
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aScriptRunsAndImportsFromItsFolder() throws IOException {
        Files.writeString(folder.resolve("other.py"), "x = 6 * 7\n");
        assertEquals(0, run("", script("import other\nprint(other.x)\n")));
        assertEquals("42\n", said());
    }

    @Test
    void anUncaughtExceptionIsStatus1() throws IOException {
        assertEquals(1, run("", script("raise ValueError(3)\n")));
        assertTrue(said().endsWith("ValueError: 3\n"));
    }

    @Test
    void theFolderIsAllThatAScriptSees() throws IOException {
        Files.createDirectory(folder.resolve("inside"));
        script("");
        ReadOnlyStorage storage = new ReadOnlyStorage(folder.resolve("inside"));
        assertTrue(storage.stat("/").directory());
        assertThrows(Storage.Failure.class, () -> storage.stat("../main.py"));
        assertThrows(Storage.Failure.class, () -> storage.open("new", "w"));
    }

    @Test
    void aMissingFileIsSaid() {
        assertEquals(1, run("", folder.resolve("absent.py").toString()));
        assertTrue(said().startsWith("cannot read "));
    }

    @Test
    void thePromptNeedsTheCompiler() {
        VmFactory none = config -> fail("no VM is made");
        Options options = Options.parse("test", "MICROPY_ENABLE_COMPILER = 0");
        InputStream in = InputStream.nullInputStream();
        assertEquals(1, new MinimalProgram(none, options).run(new String[0], in, out, out));
        assertTrue(said().startsWith("there is no prompt without the compiler"));
    }

    @Test
    void withoutAFileThereIsThePrompt() {
        assertEquals(0, run("1 + 1\n\4"));
        assertTrue(said().contains(">>> 1 + 1\r\n2\n>>> \r\n"));
    }
}
