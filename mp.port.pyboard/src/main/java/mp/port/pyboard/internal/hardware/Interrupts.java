package mp.port.pyboard.internal.hardware;

import mp.core.runtime.Runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * The interrupt controller. The most urgent of the pending interrupts is handled first, of equally
 * urgent ones the first that was raised; only a more urgent one interrupts a handler.
 */
public final class Interrupts {
    private static final int IDLE = Integer.MAX_VALUE;

    private final List<Vector> pending = new ArrayList<>();
    private final Runnable attention;
    private int running = IDLE;
    private boolean masked;

    Interrupts(Runnable attention) {
        this.attention = attention;
    }

    /** Makes an interrupt; the smaller its priority, the more urgent. */
    public Vector vector(String name, int priority) {
        return new Vector(name, priority);
    }

    /** Raises an interrupt. */
    public void raise(Vector vector) {
        if (!vector.pending()) {
            vector.pending(true);
            pending.add(vector);
            attention.run();
        }
    }

    /** Whether no handler is to run. */
    public boolean masked() {
        return masked;
    }

    /** Holds all handlers back, or lets them run from the next poll on. */
    public void mask(boolean on) {
        masked = on;
        if (!on && !pending.isEmpty()) {
            attention.run();
        }
    }

    /** Whether a handler runs. */
    public boolean handling() {
        return running != IDLE;
    }

    /** Whether a poll would run a handler. */
    boolean deliverable() {
        return !masked && next() != null;
    }

    /** Runs the handlers that are due. */
    void deliver(Runtime rt) {
        for (Vector next = next(); next != null && !masked; next = next()) {
            pending.remove(next);
            next.pending(false);
            int before = running;
            running = next.priority;
            try {
                next.handle(rt);
            } finally {
                running = before;
            }
        }
    }

    /** Forgets what is pending. */
    void reset() {
        pending.forEach(v -> v.pending(false));
        pending.clear();
        masked = false;
        running = IDLE;
    }

    private Vector next() {
        Vector best = null;
        for (Vector vector : pending) {
            if (vector.priority < (best == null ? running : best.priority)) {
                best = vector;
            }
        }
        return best;
    }
}
