package mp.port.pyboard;

import mp.port.pyboard.internal.world.ScenarioReader;
import mp.port.pyboard.internal.world.Stage;
import mp.port.pyboard.internal.world.Statement;

import java.util.List;

/**
 * What happens around a board: wires, parts, and events at points of its time. {@code
 * docs/boards.md} describes the text.
 */
public final class Scenario {
    private final String file;
    private final List<Statement> statements;

    private Scenario(String file, List<Statement> statements) {
        this.file = file;
        this.statements = statements;
    }

    /**
     * Reads a scenario.
     *
     * @param file its name, for messages
     * @throws ScenarioException where it is wrong
     */
    public static Scenario read(String file, String text) {
        return new Scenario(file, ScenarioReader.read(file, text));
    }

    /**
     * Connects wires and parts, and plans the events. Called before a VM runs, or on its thread.
     *
     * @param kinds the kinds of parts that there are
     * @throws ScenarioException where a statement names what the board has not
     */
    public void play(VirtualBoard board, List<PartKind> kinds) {
        Stage stage = new Stage(board, file, kinds);
        statements.forEach(stage::perform);
    }
}
