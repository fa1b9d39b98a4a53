package mp.port.pyboard.internal.life;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * MicroPython's own tools, unchanged, at the board's line. Needs a copy of MicroPython, whose
 * folder of tools {@code -Dtools=...} names, and a Python with what they import, {@code
 * -Dpython=...}.
 */
@Timeout(120)
class OriginalToolsTest {
    private static final String TOOLS = System.getProperty("tools");
    private static final String PYTHON = System.getProperty("python", "python3");

    @TempDir private Path folder;
    private final byte[] data = new byte[3000];

    @BeforeEach
    void prepare() throws IOException {
        assumeTrue(TOOLS != null, "-Dtools does not say where MicroPython's tools are");
        Files.writeString(folder.resolve("hello.py"), "print('hi', 6 * 7)\n");
        new Random(5).nextBytes(data);
        Files.write(folder.resolve("data"), data);
    }

    /** Runs Python; returns what it printed. */
    private String python(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(PYTHON, "-W", "ignore"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("PYTHONPATH", Path.of(TOOLS, "mpremote").toString());
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private void needs(String module) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(PYTHON, "-c", "import " + module).start();
        assumeTrue(process.waitFor() == 0, PYTHON + " has no " + module);
    }

    private String pyboard(String device, String... arguments)
            throws IOException, InterruptedException {
        List<String> all =
                new ArrayList<>(List.of(Path.of(TOOLS, "pyboard.py").toString(), "-d", device));
        all.addAll(List.of(arguments));
        return python(all.toArray(String[]::new));
    }

    private void workWithPyboard(String device) throws IOException, InterruptedException {
        assertEquals("hi 42", pyboard(device, "hello.py").strip());
        pyboard(device, "-f", "cp", "data", ":copy");
        assertTrue(pyboard(device, "-f", "ls").contains("3000 copy"));
        pyboard(device, "-f", "cp", ":copy", "back");
        assertArrayEquals(data, Files.readAllBytes(folder.resolve("back")));
    }

    private String mpremote(String address, String... arguments)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("-m", "mpremote", "connect", address));
        all.addAll(List.of(arguments));
        return python(all.toArray(String[]::new));
    }

    private void workWithMpremote(String address) throws IOException, InterruptedException {
        needs("serial");
        needs("platformdirs");
        assertEquals("hi 42", mpremote(address, "run", "hello.py").strip());
        mpremote(address, "cp", "data", ":copy");
        assertTrue(mpremote(address, "ls").contains("3000 copy"));
        mpremote(address, "cp", ":copy", "back");
        assertArrayEquals(data, Files.readAllBytes(folder.resolve("back")));
        String mounted = mpremote(address, "mount", ".", "exec", "import hello");
        assertTrue(mounted.strip().endsWith("hi 42"), mounted);
        assertEquals("3", mpremote(address, "soft-reset", "eval", "abs(-3)").strip());
    }

    @Test
    void pyboardOverTelnet() throws IOException, InterruptedException {
        needs("telnetlib");
        String host = "127.0.0.23";
        try (ServerSocket free = new ServerSocket(23, 1, InetAddress.getByName(host))) {
            free.close();
        } catch (IOException e) {
            assumeTrue(false, "the port of telnet: " + e.getMessage());
        }
        new RunningBoard("--telnet", host).address();
        workWithPyboard(host);
    }

    @Test
    void pyboardOverAPseudoTerminal() throws IOException, InterruptedException {
        needs("serial");
        workWithPyboard(new RunningBoard("--pty").address());
    }

    @Test
    void mpremoteOverAPseudoTerminal() throws IOException, InterruptedException {
        workWithMpremote(new RunningBoard("--pty").address());
    }

    @Test
    void mpremoteOverASocket() throws IOException, InterruptedException {
        workWithMpremote(new RunningBoard("--tcp", "0").address());
    }
}
