package mp.port.unix.internal.host;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.locks.LockSupport;

/**
 * Reads a stream on a thread of its own, because a read of the system cannot be given up. It reads
 * only when asked; what was asked for and not waited for is the answer to the next request. One
 * thread at a time asks.
 */
final class InputPump {
    private static final int MOST = 4096;
    private static final int END = -1;

    private final InputStream in;
    private final Wakeup wakeup;
    private final byte[] data = new byte[MOST];
    private int at;
    private int length;
    private Thread pump;
    private volatile Thread asking;
    private volatile boolean wanted;

    InputPump(InputStream in, Wakeup wakeup) {
        this.in = in;
        this.wakeup = wakeup;
    }

    /** As {@link mp.core.Console#read}. */
    synchronized int read(byte[] to, int from, int n) {
        if (!wanted && at == length) {
            ask();
        }
        if (!await()) {
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

    private void ask() {
        if (pump == null) {
            pump = Thread.ofPlatform().daemon().name("stdin").start(this::pump);
        }
        at = 0;
        wanted = true;
        LockSupport.unpark(pump);
    }

    /** Waits for the answer; false where the wait was ended before. */
    private boolean await() {
        asking = Thread.currentThread();
        while (wanted) {
            if (wakeup.taken() || Thread.interrupted()) {
                return false;
            }
            LockSupport.park(this);
        }
        return true;
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
            LockSupport.unpark(asking);
        }
    }
}
