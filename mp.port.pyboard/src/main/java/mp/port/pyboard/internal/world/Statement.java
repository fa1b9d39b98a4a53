package mp.port.pyboard.internal.world;

import java.util.function.Consumer;

/**
 * A line of a scenario.
 *
 * @param line its number, counted from 1
 * @param act does it or plans it; throws IllegalArgumentException where the stage has no such thing
 */
public record Statement(int line, Consumer<Stage> act) {}
