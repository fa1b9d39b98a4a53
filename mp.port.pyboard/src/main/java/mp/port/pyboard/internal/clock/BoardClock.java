package mp.port.pyboard.internal.clock;

import mp.core.Clock;

import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;

/**
 * The board's clock and what happens at its points. Events run on the thread of the VM, in the
 * order of their time, those of the same time in the order in which they were made; {@link #now} is
 * the time of the one that runs and never goes back.
 */
public abstract class BoardClock implements Clock, AutoCloseable {
    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private final Queue<Runnable> posted = new ConcurrentLinkedQueue<>();
    private long epoch;
    private long serial;
    private long moment;
    private boolean running;

    /** Whether whoever waits is needed elsewhere. */
    private BooleanSupplier urgent = () -> false;

    /** Has the VM come to its devices. */
    private Runnable attention = () -> {};

    /**
     * A clock at 0.
     *
     * @param epochNanos nanoseconds since 1970 at that time
     */
    BoardClock(long epochNanos) {
        this.epoch = epochNanos;
    }

    /** A clock that moves by what the board does, so that every run is the same. */
    public static BoardClock virtual(long epochNanos) {
        return new VirtualClock(epochNanos);
    }

    /** A clock that moves with another one. */
    public static BoardClock real(Clock behind) {
        return new RealClock(behind);
    }

    /**
     * Connects the clock with who uses it.
     *
     * @param attention has the VM come to its devices; called from any thread
     * @param urgent whether whoever waits is to stop waiting and poll
     */
    public final void connect(Runnable attention, BooleanSupplier urgent) {
        this.attention = attention;
        this.urgent = urgent;
    }

    /** Whether time moves by turns of the interpreter, so that the devices are to see each. */
    public abstract boolean isVirtual();

    /** The interpreter turns: in virtual time that takes a while. */
    public void turn() {}

    /** Runs what is due. */
    public abstract void poll();

    /** The board has worked until a point in time: virtual time moves there, real time does not. */
    public void reach(long nanos) {}

    /** Ends a wait before its time; called from any thread. */
    public abstract void wake();

    /** Lets go of what the clock holds of the host; events no longer ask for attention. */
    @Override
    public void close() {
        // Virtual time holds nothing.
    }

    /** The time of what happens now: that of the event that runs, otherwise the present. */
    public final long now() {
        if (!running) {
            moment = Math.max(moment, present());
        }
        return moment;
    }

    /** The latest point to which time has moved. */
    final long moment() {
        return moment;
    }

    /** What the time is while no event runs. */
    abstract long present();

    @Override
    public final long epochNanos() {
        return epoch + nanos();
    }

    /** Sets the calendar: what {@link #epochNanos} shows now. */
    public final void epochNanos(long now) {
        epoch = now - nanos();
    }

    /**
     * Has something happen at a point in time, at once where it has passed. Called on the VM's
     * thread, or while no VM runs.
     */
    public final Event at(long nanos, Runnable action) {
        Event event = new Event(Math.max(nanos, moment), serial++, action);
        events.add(event);
        planned(event);
        return event;
    }

    /** Has something happen on the VM's thread as soon as it polls; called from any thread. */
    public final void post(Runnable action) {
        posted.add(action);
        attention.run();
        wake();
    }

    /** Told of each event that is added. */
    void planned(Event event) {}

    /** Asks for attention. */
    final void call() {
        attention.run();
    }

    final boolean urgent() {
        return urgent.getAsBoolean();
    }

    final boolean anythingPosted() {
        return !posted.isEmpty();
    }

    /** When the next event is; {@code Long.MAX_VALUE} where there is none. */
    final long next() {
        Event first = events.peek();
        while (first != null && first.cancelled()) {
            events.remove();
            first = events.peek();
        }
        return first == null ? Long.MAX_VALUE : first.nanos;
    }

    /** Moves time to the next event, which must be there, and runs it. */
    final void step() {
        long time = next();
        Event event = events.remove();
        moment = Math.max(moment, time);
        running = true;
        try {
            event.run();
        } finally {
            running = false;
        }
    }

    /** Runs all up to a point in time and moves time there. */
    final void advance(long nanos) {
        runPosted();
        while (next() <= nanos) {
            step();
        }
        moment = Math.max(moment, nanos);
    }

    /** Moves time, past no event. */
    final void jump(long nanos) {
        moment = Math.max(moment, nanos);
    }

    final void runPosted() {
        for (Runnable action = posted.poll(); action != null; action = posted.poll()) {
            action.run();
        }
    }
}
