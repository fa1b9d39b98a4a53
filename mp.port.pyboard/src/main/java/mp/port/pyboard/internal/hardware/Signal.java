package mp.port.pyboard.internal.hardware;

import mp.port.pyboard.Level;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A signal of a peripheral, such as {@code TIM2_CH1}: what the peripheral drives reaches every pad
 * that is given to the signal as its alternate function, and what is on those pads reaches the
 * peripheral.
 */
public final class Signal {
    private final List<Pad> pads = new ArrayList<>();
    private Level output = Level.FLOATING;
    private Consumer<Level> input = level -> {};
    private Runnable route = () -> {};

    Signal() {}

    /** What the peripheral drives; floating where it drives nothing. */
    public Level output() {
        return output;
    }

    /** Drives the signal; {@link Level#FLOATING} lets go. */
    public void drive(Level level) {
        if (output != level) {
            output = level;
            List.copyOf(pads).forEach(Pad::update);
        }
    }

    /** Sees the changes of the pads that the signal has. */
    public void onInput(Consumer<Level> listener) {
        input = listener;
    }

    /** Told when a pad is given to the signal or taken from it. */
    public void onRoute(Runnable listener) {
        route = listener;
    }

    /** What is on the signal's pads: that of the first one. */
    public Level input() {
        return pads.isEmpty() ? Level.FLOATING : pads.getFirst().level();
    }

    /** The pads that are given to the signal. */
    public List<Pad> pads() {
        return List.copyOf(pads);
    }

    void give(Pad pad) {
        pads.add(pad);
        route.run();
        input.accept(pad.level());
    }

    void take(Pad pad) {
        pads.remove(pad);
        route.run();
    }

    void changed(Level level) {
        input.accept(level);
    }
}
