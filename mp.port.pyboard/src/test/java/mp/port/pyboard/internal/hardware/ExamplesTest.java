package mp.port.pyboard.internal.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.port.pyboard.Scenario;
import mp.port.pyboard.VcdRecorder;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The example programs of the board, run unchanged in their scenario: the history of the pins is
 * each time the one that is recorded, to the nanosecond. With {@code -Dgolden=update} it is
 * recorded anew.
 */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "examples", "pyboard");
    private static final int RUNS = 20;

    @ParameterizedTest
    @CsvSource({
        "blink, LED_RED",
        "debounce, SW LED_YELLOW",
        "flip, LED_BLUE",
        "tilt, MMA_AVDD LED_GREEN LED_BLUE"
    })
    void pinsDoTheSameEachTime(String name, String pins) throws IOException {
        Path golden = EXAMPLES.resolve(name + ".vcd");
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(golden, trace(name, pins));
        }
        String recorded = Files.readString(golden);
        for (int i = 0; i < RUNS; i++) {
            assertEquals(recorded, trace(name, pins));
        }
    }

    private static String trace(String name, String pins) throws IOException {
        TestBoard board = new TestBoard();
        String file = name + ".scenario";
        Scenario.read(file, Files.readString(EXAMPLES.resolve(file)))
                .play(board.hardware, List.of());
        StringBuilder out = new StringBuilder();
        VcdRecorder recorder =
                VcdRecorder.start(board.hardware, name, List.of(pins.split(" ")), out);
        String script = name + ".py";
        assertEquals("", board.run(Files.readString(EXAMPLES.resolve(script)), script));
        recorder.finish();
        return out.toString();
    }
}
