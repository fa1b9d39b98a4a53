package mp.port.pyboard.internal.bus;

import mp.port.pyboard.internal.hardware.Hardware;
import mp.port.pyboard.internal.hardware.Interrupts;
import mp.port.pyboard.internal.hardware.Vector;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.Map;

/** A CAN controller with its interrupts: what they tell waits here for their handler. */
public final class CanPort {
    private static final int PRIORITY = 7;

    /** What it interrupts with. */
    public final Vector vector;

    private final Interrupts interrupts;
    private final CanController controller;
    private final ArrayDeque<Told> told = new ArrayDeque<>();
    private final Map<CanController.State, Integer> failures =
            new EnumMap<>(CanController.State.class);

    /** What an interrupt tells. */
    public record Told(int fifo, CanFifo.Reason reason) {}

    CanPort(Hardware hardware, CanFilters filters, int number) {
        interrupts = hardware.interrupts;
        vector = interrupts.vector("CAN" + number, PRIORITY);
        controller = new CanController(hardware.clock, filters, number == 2);
    }

    /** The controller. */
    public CanController controller() {
        return controller;
    }

    /** Starts the controller. */
    public void start(long bitNanos, boolean loop) {
        failures.clear();
        controller.start(bitNanos, loop, new Listener());
    }

    private final class Listener implements CanController.Listener {
        @Override
        public void received(int fifo, CanFifo.Reason reason) {
            told.add(new Told(fifo, reason));
            interrupts.raise(vector);
        }

        @Override
        public void failed(CanController.State state) {
            failures.merge(state, 1, Integer::sum);
        }
    }

    /** Stops the controller. */
    public void stop() {
        controller.stop();
        told.clear();
        vector.handler(null);
    }

    /** How often a state of errors was entered. */
    public int times(CanController.State state) {
        return failures.getOrDefault(state, 0);
    }

    /** The next thing that an interrupt tells, or null. */
    public Told next() {
        return told.poll();
    }
}
