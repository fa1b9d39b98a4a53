package mp.port.pyboard.internal.bus;

import mp.port.pyboard.internal.clock.BoardClock;
import mp.port.pyboard.internal.clock.Event;

import java.util.Arrays;
import java.util.List;

/**
 * A CAN controller: three mailboxes to send from, two FIFOs to receive into. No other node is on
 * its bus, so without loop-back nobody acknowledges: a frame is tried for ever, and the error
 * counter rises to error passive and stays there.
 */
public final class CanController {
    /** Most frames that wait to be sent. */
    public static final int MAILBOXES = 3;

    private static final int WARNING = 96;
    private static final int PASSIVE = 128;
    private static final int STEP = 8;

    private final BoardClock clock;
    private final CanFilters filters;
    private final boolean second;
    private final Frame[] boxes = new Frame[MAILBOXES];
    private final List<CanFifo> fifos = List.of(new CanFifo(), new CanFifo());
    private Listener listener;
    private Event end;
    private boolean enabled;
    private boolean looped;
    private boolean sending;
    private long bitNanos;
    private int errors;

    private record Frame(CanFrame frame) {}

    /** Who is told of frames and errors. */
    public interface Listener {
        /** A FIFO has an interrupt. */
        void received(int fifo, CanFifo.Reason reason);

        /** The state of errors has become worse. */
        void failed(State state);
    }

    /** The state of errors; the ordinals are what scripts see. */
    public enum State {
        STOPPED,
        ERROR_ACTIVE,
        ERROR_WARNING,
        ERROR_PASSIVE,
        BUS_OFF
    }

    /**
     * A stopped controller.
     *
     * @param second whether it is CAN2, whose filters begin at {@link CanFilters#start}
     */
    public CanController(BoardClock clock, CanFilters filters, boolean second) {
        this.clock = clock;
        this.filters = filters;
        this.second = second;
    }

    /** Starts it. @param bit nanoseconds of a bit @param loop whether it hears itself alone */
    public void start(long bit, boolean loop, Listener to) {
        stop();
        bitNanos = bit;
        looped = loop;
        listener = to;
        enabled = true;
    }

    /** Stops it and forgets all but the filters. */
    public void stop() {
        enabled = false;
        restart();
        fifos.forEach(CanFifo::reset);
    }

    /** Forgets errors and what waits to be sent. */
    public void restart() {
        if (end != null) {
            end.cancel();
        }
        sending = false;
        errors = 0;
        Arrays.fill(boxes, null);
    }

    /** A FIFO, 0 or 1. */
    public CanFifo fifo(int i) {
        return fifos.get(i);
    }

    /** The state of errors. */
    public State state() {
        if (!enabled) {
            return State.STOPPED;
        }
        return errors >= PASSIVE
                ? State.ERROR_PASSIVE
                : errors >= WARNING ? State.ERROR_WARNING : State.ERROR_ACTIVE;
    }

    /** The counter of errors while sending. */
    public int errors() {
        return errors;
    }

    /** How many frames wait to be sent. */
    public int waiting() {
        int n = 0;
        for (Frame box : boxes) {
            n += box == null ? 0 : 1;
        }
        return n;
    }

    /** Puts a frame into a mailbox. @return which one, or -1 where none is free */
    public int send(CanFrame frame) {
        for (int i = 0; i < MAILBOXES; i++) {
            if (boxes[i] == null) {
                boxes[i] = new Frame(frame);
                next();
                return i;
            }
        }
        return -1;
    }

    /** Whether a mailbox still has its frame. */
    public boolean busy(int box) {
        return boxes[box] != null;
    }

    /** Takes a frame back that is not sent yet. */
    public void abort(int box) {
        boxes[box] = null;
    }

    /** Begins with the frame whose identifier wins. */
    private void next() {
        int best = -1;
        for (int i = 0; i < MAILBOXES; i++) {
            if (boxes[i] != null && (best < 0 || order(i) < order(best))) {
                best = i;
            }
        }
        if (sending || best < 0) {
            return;
        }
        sending = true;
        int box = best;
        Frame frame = boxes[box];
        long after = clock.now() + frame.frame().bits() * bitNanos;
        end = clock.at(after, () -> sent(box, frame));
    }

    /** A frame's place in arbitration: dominant bits first; a standard frame beats an extended. */
    private long order(int box) {
        CanFrame frame = boxes[box].frame();
        long aligned = frame.extended() ? frame.id() : (long) frame.id() << 18;
        return aligned << 1 | (frame.extended() ? 1 : 0);
    }

    private void sent(int box, Frame frame) {
        sending = false;
        boolean kept = boxes[box] == frame;
        if (kept && looped) {
            boxes[box] = null;
            receive(frame.frame());
        } else if (kept) {
            fail();
        }
        next();
    }

    private void fail() {
        State before = state();
        errors = Math.min(PASSIVE, errors + STEP);
        if (state() != before) {
            listener.failed(state());
        }
    }

    private void receive(CanFrame frame) {
        CanFilters.Match match = filters.match(second, frame);
        if (match != null) {
            int fifo = match.fifo();
            fifos.get(fifo)
                    .put(
                            new CanFifo.Received(frame, match.index()),
                            reason -> listener.received(fifo, reason));
        }
    }
}
