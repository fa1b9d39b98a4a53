package mp.port.pyboard.internal.world;

import mp.port.pyboard.PartKind;
import mp.port.pyboard.Scenario;
import mp.port.pyboard.VcdRecorder;
import mp.port.pyboard.internal.hardware.Hardware;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a program puts around its board: a scenario, which plays from each power-on, and a file for
 * the history of all pins from the first power-on to the next.
 */
public final class World implements AutoCloseable {
    private final Scenario scenario;
    private final List<PartKind> kinds;
    private final Writer trace;
    private VcdRecorder recorder;
    private boolean traced;

    private World(Scenario scenario, List<PartKind> kinds, Writer trace) {
        this.scenario = scenario;
        this.kinds = List.copyOf(kinds);
        this.trace = trace;
    }

    /**
     * A world by its files; each may be null.
     *
     * @throws IOException where they cannot be read or written
     * @throws mp.port.pyboard.ScenarioException where the scenario is wrong
     */
    public static World of(Path scenario, Path trace, List<PartKind> kinds) throws IOException {
        return new World(
                scenario == null
                        ? null
                        : Scenario.read(scenario.toString(), Files.readString(scenario)),
                kinds,
                trace == null ? null : Files.newBufferedWriter(trace));
    }

    /** A board has got power. */
    public void begin(Hardware hardware) {
        if (scenario != null) {
            scenario.play(hardware, kinds);
        }
        if (trace != null && !traced) {
            traced = true;
            List<String> names = List.copyOf(hardware.board.pins().keySet());
            recorder = VcdRecorder.start(hardware, hardware.board.name(), names, trace);
        }
    }

    /** The board has lost power. */
    public void end() {
        if (recorder != null) {
            recorder.finish();
            recorder = null;
        }
    }

    @Override
    public void close() throws IOException {
        if (trace != null) {
            trace.close();
        }
    }
}
