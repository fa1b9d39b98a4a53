package mp.port.pyboard;

import java.util.List;

/** A part on a board, as a scenario can speak to it. */
@FunctionalInterface
public interface Part {
    /**
     * Something happens to the part: a sensor is warmed, a card is pulled out.
     *
     * @throws IllegalArgumentException saying what it does not understand
     */
    void tell(List<String> words);
}
