package mp.port.pyboard.internal.bus;

import java.util.ArrayDeque;

/**
 * What a controller has received, three frames at most: one more replaces the last. Its three
 * interrupts turn themselves off when they occur; whoever receives turns them on again.
 */
public final class CanFifo {
    private static final int ROOM = 3;

    private final ArrayDeque<Received> frames = new ArrayDeque<>();
    private boolean pendingOn;
    private boolean fullOn;
    private boolean overrunOn;

    /** A frame with the number of the filter that accepted it. */
    public record Received(CanFrame frame, int filter) {}

    /** What an interrupt tells; the ordinals are what callbacks get. */
    public enum Reason {
        PENDING,
        FULL,
        OVERRUN
    }

    /** Who is told. */
    public interface Listener {
        /** Something has happened. */
        void told(Reason reason);
    }

    /** How many frames there are. */
    public int size() {
        return frames.size();
    }

    /** Takes the oldest frame, or null. */
    public Received take() {
        return frames.poll();
    }

    /** Drops all and turns the interrupts off. */
    void reset() {
        frames.clear();
        interrupts(false);
    }

    /** Turns all interrupts on or off. */
    public void interrupts(boolean on) {
        pendingOn = on;
        fullOn = on;
        overrunOn = on;
    }

    /** Turns an interrupt on again after it occurred. */
    public void again(Reason reason) {
        switch (reason) {
            case PENDING -> pendingOn = true;
            case FULL -> fullOn = true;
            case OVERRUN -> overrunOn = true;
        }
    }

    void put(Received received, Listener listener) {
        boolean overrun = frames.size() == ROOM;
        if (overrun) {
            frames.removeLast();
        }
        frames.add(received);
        if (overrun && overrunOn) {
            overrunOn = false;
            listener.told(Reason.OVERRUN);
        } else if (!overrun && frames.size() == ROOM && fullOn) {
            fullOn = false;
            listener.told(Reason.FULL);
        }
        if (pendingOn) {
            pendingOn = false;
            listener.told(Reason.PENDING);
        }
    }
}
