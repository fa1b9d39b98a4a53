package mp.host.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.compiler.PyCompiler;
import mp.gc.internal.MarkSweepFactory;
import mp.host.PythonEngineFactory;
import mp.model.tagged.internal.TaggedModels;
import mp.vm.internal.MachineFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

class ShellCommandsTest {
    private final ShellCommands commands =
            new ShellCommands(
                    new MachineFactory(
                            List.of(new MarkSweepFactory()),
                            List.of(new TaggedModels()),
                            List.of(PythonEngineFactory.declarations()),
                            new PyCompiler()));

    @TempDir Path folder;

    @Test
    void codeGivesItsOutputAndItsValue() {
        assertEquals("6", commands.eval("2 * 3"));
        assertEquals("hello\n", commands.eval("print('hello')"));
    }

    @Test
    void vmsAreMadeMeasuredAndClosed() {
        assertEquals("", commands.vm());
        assertTrue(commands.vm("make", "a").startsWith("a: idle, "));
        assertTrue(commands.vm("make", "b", 100_000).contains(" of 100000 bytes used, "));
        assertEquals("there is a VM a already", commands.vm("make", "a"));
        assertEquals("", commands.eval("a", "x = 6"));
        assertEquals("42", commands.eval("a", "x * 7"));
        assertEquals("there is no VM c", commands.eval("c", "1"));
        assertTrue(commands.eval("b", "x").startsWith("NameError"));
        assertTrue(commands.eval("b", "bytes(10**6)").startsWith("MemoryError"));
        assertTrue(commands.vm("measure", "a").endsWith(", 2 scripts"));
        assertEquals(2, commands.vm().lines().count());
        assertTrue(commands.vm("unmake", "a").startsWith("mp:vm "));
        assertEquals("a is closed", commands.vm("close", "a"));
        assertEquals("there is no VM a", commands.vm("close", "a"));
        commands.close();
        assertEquals("", commands.vm());
    }

    @Test
    void aFileIsRun() throws IOException {
        Path file = folder.resolve("job.py");
        Files.writeString(file, "for i in range(3):\n    print(i)\nprint(1 // (i - 2))\n");
        assertEquals(
                "0\n1\n2\nZeroDivisionError: divide by zero in " + file + " at line number 3",
                commands.run(file.toString()));
        assertThrows(
                NoSuchFileException.class, () -> commands.run(folder.resolve("no.py").toString()));
    }
}
