package mp.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BinaryOperator;

/** What a user types in a Gogo shell, and sees. */
@Timeout(120)
class GogoIT {
    @RegisterExtension
    static final ProfileInFramework FRAMEWORK = ProfileInFramework.profile("embed");

    @TempDir Path folder;

    @BeforeAll
    static void start() throws BundleException {
        FRAMEWORK.install("org.apache.felix.gogo.runtime");
        FRAMEWORK.install("org.apache.felix.gogo.command");
    }

    private static String type(String line) {
        return typeAndInterrupt(line, "");
    }

    /** Presses Ctrl-C as soon as a text appears. */
    private static String typeAndInterrupt(String line, String signal) {
        return (String) FRAMEWORK.probe(BinaryOperator.class, "shell").apply(line, signal);
    }

    @Test
    void codePrintsAndHasAValue() {
        assertEquals("2\n", type("mp:eval \"print(1+1)\""));
        assertEquals("1267650600228229401496703205376\n", type("mp:eval '2 ** 100'"));
        assertEquals("", type("mp:eval 'x = 1'"));
    }

    @Test
    void commandsAreConnectedByPipes() {
        assertEquals("21\n", type("mp:eval 'print(7)' | mp:eval 'print(3 * int(input()))'"));
    }

    @Test
    void errorsShowATracebackAndFailTheCommand() {
        assertEquals(
                """
                before
                Traceback (most recent call last):
                  File "<shell>", line 2, in <module>
                ZeroDivisionError: divide by zero
                """,
                type("mp:eval 'print(\"before\")\n1 // 0'"));
        assertTrue(type("mp:eval 'x = ('").contains("\nSyntaxError: invalid syntax\n"));
        assertTrue(type("mp:eval 'x' || mp:eval 'print(\"failed\")'").endsWith("failed\n"));
        assertEquals("exit status 3\n", type("mp:eval 'import sys; sys.exit(3)' && mp:eval 1"));
    }

    @Test
    void aFileIsRunFromTheDirectoryOfTheSession() throws IOException {
        Files.writeString(folder.resolve("job.py"), "import sys\nprint('at work')\nsys.exit()\n");
        type("cd " + folder);
        assertEquals("at work\n", type("mp:run job.py"));
        assertTrue(type("mp:run none.py").startsWith("gogo: NoSuchFileException: "));
    }

    @Test
    void vmsAreMadeListedAndClosed() {
        assertEquals("there is no VM\n", type("mp:vm"));
        assertTrue(type("mp:vm make a 200000").contains(" of 200000 bytes used, "));
        assertEquals("", type("mp:eval a 'x = 6'"));
        assertEquals("42\n", type("mp:eval a 'x * 7'"));
        assertTrue(type("mp:vm").matches("a: idle, \\d+ of 200000 bytes used, .*, 2 scripts\n"));
        assertEquals("a is closed\n", type("mp:vm close a"));
        assertEquals("gogo: IllegalArgumentException: there is no VM a\n", type("mp:eval a 'x'"));
        assertTrue(type("mp:vm help me").startsWith("mp:vm      "));
    }

    @Test
    void whatIsPrintedIsSeenAtOnceAndAnInterruptEndsTheLoop() {
        String seen = typeAndInterrupt("mp:eval 'print(\"begun\")\nwhile True: pass'", "begun\n");
        assertTrue(seen.startsWith("begun\n"), seen);
        assertEquals("3\n", type("mp:eval '1 + 2'"));
    }

    @Test
    void anInterruptedVmLivesOn() {
        type("mp:vm make b");
        String code = "mp:eval b 'import time; print(\"begun\"); n = 1\nwhile True: time.sleep(9)'";
        typeAndInterrupt(code, "begun\n");
        assertEquals("1\n", type("mp:eval b n"));
        type("mp:vm close b");
    }
}
