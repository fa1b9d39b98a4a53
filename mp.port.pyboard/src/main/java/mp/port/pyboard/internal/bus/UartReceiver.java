package mp.port.pyboard.internal.bus;

import mp.port.pyboard.internal.clock.BoardClock;
import mp.port.pyboard.internal.clock.Event;

/**
 * The receiving half of a serial line. It sees the edges and takes each bit's level from its
 * middle, so a sender with another rate or a broken line gives wrong bytes, as on a real line.
 */
public final class UartReceiver {
    private final BoardClock clock;
    private final Listener listener;

    /** When the line changed within the frame: first down, then up, and so on. */
    private final long[] edges = new long[32];

    private UartFormat format;
    private int count;
    private boolean inside;
    private Event idle;
    private Event end;

    /** Who receives. */
    public interface Listener {
        /**
         * A frame has come.
         *
         * @param data its data
         * @param sound whether parity and stop bit were right
         */
        void received(int data, boolean sound);

        /** The line has been idle for a frame after one has come. */
        void idle();
    }

    /** A receiver of an idle line. */
    public UartReceiver(BoardClock clock, UartFormat format, Listener listener) {
        this.clock = clock;
        this.format = format;
        this.listener = listener;
    }

    /** Changes the format; a frame on its way is dropped. */
    public void format(UartFormat to) {
        stop();
        format = to;
    }

    /** Drops a frame on its way. */
    public void stop() {
        cancel(end);
        cancel(idle);
        inside = false;
    }

    private static void cancel(Event event) {
        if (event != null) {
            event.cancel();
        }
    }

    /** The line has changed. */
    public void line(boolean high) {
        if (!inside && !high) {
            cancel(idle);
            inside = true;
            count = 0;
            long middleOfStop = format.place(1.5 + format.payloadBits());
            end = clock.at(clock.now() + middleOfStop, this::take);
        }
        if (inside && count < edges.length && (count & 1) == (high ? 1 : 0)) {
            edges[count++] = clock.now();
        }
    }

    private void take() {
        inside = false;
        int payload = 0;
        for (int i = 0; i < format.payloadBits(); i++) {
            payload |= level(i + 1) << i;
        }
        boolean stopped = level(1 + format.payloadBits()) == 1;
        long frame = format.frameNanos();
        idle = clock.at(clock.now() + frame, listener::idle);
        int data = payload & (1 << format.bits()) - 1;
        listener.received(data, stopped && format.sound(payload));
    }

    /** The level in the middle of a bit: low after an odd number of edges. */
    private int level(int bit) {
        long at = edges[0] + format.place(bit + 0.5);
        int passed = 0;
        while (passed < count && edges[passed] <= at) {
            passed++;
        }
        return passed & 1 ^ 1;
    }
}
