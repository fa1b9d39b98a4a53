package mp.port.pyboard.internal.hardware;

import java.util.HashMap;
import java.util.Map;

/** The signals of the peripherals, by name. */
public final class Signals {
    private final Map<String, Signal> signals = new HashMap<>();

    Signals() {}

    /** The signal of a name, such as {@code TIM2_CH1}. */
    public Signal get(String name) {
        return signals.computeIfAbsent(name, n -> new Signal());
    }
}
