package mp.port.pyboard.internal.bus;

import mp.port.pyboard.internal.clock.BoardClock;
import mp.port.pyboard.internal.clock.Event;

/**
 * The sending half of a serial line: one frame on its way, one more waiting. The line is high
 * between frames.
 */
public final class UartSender {
    private static final int NONE = -1;
    private static final int BREAK = -2;

    private final BoardClock clock;
    private final Wire line;
    private UartFormat format;
    private int next = NONE;
    private boolean sending;
    private boolean clear = true;
    private Event event;

    /** A sender whose line is idle. */
    public UartSender(BoardClock clock, Wire line, UartFormat format) {
        this.clock = clock;
        this.line = line;
        this.format = format;
        line.drive(true);
    }

    /** Changes the format; whatever is on its way is dropped. */
    public void format(UartFormat to) {
        stop();
        format = to;
        line.drive(true);
    }

    /** Drops what is on its way and lets go of the line. */
    public void stop() {
        if (event != null) {
            event.cancel();
        }
        sending = false;
        next = NONE;
        line.release();
    }

    /** Holds the next frame back, or lets it go. */
    public void clear(boolean toSend) {
        clear = toSend;
        begin();
    }

    /** Whether {@link #send} may be called. */
    public boolean ready() {
        return next == NONE;
    }

    /** Whether all is sent. */
    public boolean idle() {
        return !sending && next == NONE;
    }

    /** Sends data when the frame before is out. */
    public void send(int data) {
        next = data & (1 << format.bits()) - 1;
        begin();
    }

    /** Holds the line low for a frame. */
    public void sendBreak() {
        next = BREAK;
        begin();
    }

    private void begin() {
        if (sending || next == NONE || !clear) {
            return;
        }
        int levels = next == BREAK ? 0 : format.withParity(next) << 1;
        int low = 1 + format.payloadBits() + (next == BREAK ? 1 : 0);
        next = NONE;
        sending = true;
        line.drive(false);
        step(clock.now(), levels | -1 << low, 0);
    }

    /** Goes on to the next bit whose level differs from that of a bit, or to the end. */
    private void step(long start, int levels, int bit) {
        int to = bit + 1;
        while (to < Integer.SIZE && (levels >> to & 1) == (levels >> bit & 1)) {
            to++;
        }
        int change = to;
        if (change == Integer.SIZE) {
            event = clock.at(start + format.place(end(levels)), this::end);
        } else {
            event =
                    clock.at(
                            start + format.place(change),
                            () -> {
                                line.drive((levels >> change & 1) != 0);
                                step(start, levels, change);
                            });
        }
    }

    /** How many bits the frame has: a break has one more. */
    private int end(int levels) {
        return format.frameBits() + (levels == -1 << 2 + format.payloadBits() ? 1 : 0);
    }

    private void end() {
        sending = false;
        begin();
    }
}
