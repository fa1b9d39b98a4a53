package mp.port.pyboard.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program with a scenario around its board, and a trace of what the pins did. */
class WorldTest {
    private static final String EXAMPLES = "../examples/pyboard/";
    private static final long STACK = 16 << 20;

    @TempDir Path folder;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private volatile int status = -1;

    private void run(String... args) throws InterruptedException {
        Runnable program =
                () ->
                        status =
                                RunningBoard.program()
                                        .run(args, InputStream.nullInputStream(), err, err);
        Thread thread = new Thread(null, program, "board", STACK);
        thread.start();
        thread.join();
    }

    @Test
    void aScriptRunsInAScenarioUntilThePowerIsOff() throws IOException, InterruptedException {
        Path trace = folder.resolve("pins.vcd");
        String scenario = EXAMPLES + "blink.scenario";
        String script = EXAMPLES + "blink.py";
        run("--virtual", "--scenario", scenario, "--vcd", trace.toString(), script);
        assertEquals("", err.toString(StandardCharsets.UTF_8));
        assertEquals(0, status);
        String text = Files.readString(trace);
        String red = text.replaceAll("(?s).*\\$var wire 1 (\\S+) LED_RED .*", "$1");
        long changes =
                text.lines().filter(l -> l.equals("0" + red) || l.equals("1" + red)).count() - 1;
        assertEquals(10, changes, text);
        assertTrue(text.endsWith("#1050000000\n"), text);
    }

    @Test
    void aWrongScenarioIsToldWithItsLine() throws IOException, InterruptedException {
        Path scenario = Files.writeString(folder.resolve("wrong"), "# nothing\njump X1\n");
        run("--virtual", "--scenario", scenario.toString(), EXAMPLES + "blink.py");
        String told = err.toString(StandardCharsets.UTF_8);
        assertTrue(told.endsWith("wrong:2: unknown statement jump\n"), told);
        assertEquals(2, status);
    }
}
