package mp.port.unix.internal.host;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/**
 * Reads a stream on a thread of its own, because a read of the system cannot be given up. It reads
 * only when asked; what was asked for and not waited for is the answer to the next request, of
 * whichever thread. Nobody waits while he holds the monitor.
 */
final class InputPump {
    private static final int MOST = 4096;
    private static final int END = -1;

    private final InputStream in;
    private final Wakeup wakeup;
    private final List<Thread> waiting = new CopyOnWriteArrayList<>();
    private final byte[] data = new byte[MOST];
    private int at;
    private int length;
    private Thread pump;
    private volatile boolean wanted;

    InputPump(InputStream in, Wakeup wakeup) {
        this.in = in;
        this.wakeup = wakeup;
    }

    /** As {@link mp.core.Console#read}. */
    int read(byte[] to, int from, int n) {
        waiting.add(Thread.currentThread());
        try {
            int count = take(to, from, n);
            while (count == 0 && !wakeup.taken() && !Thread.interrupted()) {
                LockSupport.park(this);
                count = take(to, from, n);
            }
            return count;
        } finally {
            waiting.remove(Thread.currentThread());
        }
    }

    /** As {@link mp.core.Console#available}; the end is known only some time after it was asked. */
    synchronized int available() {
        if (asked()) {
            return 0;
        }
        return length == END ? 1 : length - at;
    }

    /** Takes what was read; 0 where nothing was, yet. */
    private synchronized int take(byte[] to, int from, int n) {
        if (asked()) {
            return 0;
        }
        if (length == END) {
            length = at;
            return END;
        }
        int count = Math.min(n, length - at);
        System.arraycopy(data, at, to, from, count);
        at += count;
        return count;
    }

    /** Asks for more where nothing is left. @return whether the answer is still to come */
    private boolean asked() {
        if (!wanted && at == length) {
            if (pump == null) {
                pump = Thread.ofPlatform().daemon().name("stdin").start(this::pump);
            }
            at = 0;
            wanted = true;
            LockSupport.unpark(pump);
        }
        return wanted;
    }

    private void pump() {
        while (true) {
            while (!wanted) {
                LockSupport.park(this);
            }
            int n;
            try {
                n = in.read(data);
            } catch (IOException e) {
                n = END;
            }
            length = n;
            wanted = false;
            waiting.forEach(LockSupport::unpark);
        }
    }
}
