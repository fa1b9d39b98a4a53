package mp.port.pyboard.internal.board;

import java.util.List;
import java.util.Optional;

/**
 * A pin of an MCU.
 *
 * @param port the letter of its port
 * @param number its number there, 0 to 15
 * @param functions its alternate functions, in the order of their numbers
 * @param analog what it is for the analog converters, or null
 */
public record CpuPin(char port, int number, List<AlternateFunction> functions, AnalogInput analog) {
    /** Pins of a port. */
    public static final int PER_PORT = 16;

    /** The port's letter and the number, as {@code A13}. */
    public String name() {
        return port + Integer.toString(number);
    }

    /** The alternate function that has a signal. */
    public Optional<AlternateFunction> function(String signal) {
        return functions.stream().filter(f -> f.signals().contains(signal)).findFirst();
    }
}
