package mp.port.pyboard;

import java.util.List;

/** A kind of part that can be put on a board: a service, which a scenario finds by its name. */
public interface PartKind {
    /** Its name. */
    String name();

    /**
     * Makes a part and connects it with the pins of a board.
     *
     * @param arguments what the scenario says beside the name: pins, addresses, values
     * @throws IllegalArgumentException saying what it does not understand
     */
    Part connect(VirtualBoard board, List<String> arguments);
}
