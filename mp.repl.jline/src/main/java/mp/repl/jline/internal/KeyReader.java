package mp.repl.jline.internal;

import mp.core.repl.Terminal;

import org.jline.utils.NonBlockingReader;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Characters of UTF-8 from the bytes of a terminal. It reads on the thread that asks, and only when
 * asked: the next bytes may be for code. Only a peek, for the rest of an escape sequence, may end
 * without a character; it looks again and again. A read that may do so JLine begins anew until
 * there is one, so it waits here.
 */
final class KeyReader extends NonBlockingReader {
    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long FOR_EVER = 0;
    private static final int NONE = -3;
    private static final int REPLACEMENT = 0xfffd;

    private final Terminal wire;

    /** A character that was peeked at, or the second half of one that takes two. */
    private int next = NONE;

    KeyReader(Terminal wire) {
        this.wire = wire;
    }

    @Override
    protected int read(long timeout, boolean isPeek) {
        int c = next == NONE ? await(isPeek ? timeout : FOR_EVER) : next;
        if (c == READ_EXPIRED) {
            return c;
        }
        if (isPeek) {
            next = c;
        } else if (c > Character.MAX_VALUE) {
            next = Character.lowSurrogate(c);
            return Character.highSurrogate(c);
        } else {
            next = NONE;
        }
        return c > Character.MAX_VALUE ? Character.highSurrogate(c) : c;
    }

    @Override
    public int readBuffered(char[] to, int from, int n, long timeout) {
        int count = 0;
        while (count < n && (count == 0 || next != NONE || wire.ready())) {
            int c = read(count == 0 ? timeout : 0, false);
            if (c < 0) {
                return count == 0 ? c : count;
            }
            to[from + count] = (char) c;
            count++;
        }
        return count;
    }

    /** Nothing to close: the terminal is somebody else's. */
    @Override
    public void close() {}

    /** The next character, waiting for ever where the timeout is not positive. */
    private int await(long timeout) {
        if (timeout > 0) {
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeout);
            while (!wire.ready()) {
                if (System.nanoTime() >= end) {
                    return READ_EXPIRED;
                }
                LockSupport.parkNanos(this, GLANCE);
            }
        }
        int b = wire.read();
        return b < 0x80 ? b : character(b);
    }

    /** The character that begins with a byte. */
    private int character(int first) {
        int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : 0;
        int c = first & 0x3f >> more;
        for (int n = 0; n < more; n++) {
            int b = wire.read();
            if ((b & 0xc0) != 0x80) {
                return REPLACEMENT;
            }
            c = c << 6 | b & 0x3f;
        }
        return more > 0 && Character.isValidCodePoint(c) ? c : REPLACEMENT;
    }
}
