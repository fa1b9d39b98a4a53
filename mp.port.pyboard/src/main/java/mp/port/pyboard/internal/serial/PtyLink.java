package mp.port.pyboard.internal.serial;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A pseudo-terminal. While nobody has its far side open, what the board writes is lost, as it is
 * with a USB port that nobody listens to.
 */
public final class PtyLink implements Link {
    private static final int PATIENCE = 200;
    private static final long UNTIL_SOMEBODY_COMES = TimeUnit.MILLISECONDS.toNanos(10);

    private final PseudoTerminal terminal;
    private Thread bringer;
    private volatile boolean closed;

    /** Opens a pseudo-terminal. */
    public PtyLink() throws IOException {
        terminal = new PseudoTerminal();
    }

    @Override
    public void start(SerialLine line) {
        line.plug(new BufferedOutputStream(new Output()));
        bringer = Thread.ofPlatform().daemon().name("serial line").start(() -> bring(line));
    }

    private void bring(SerialLine line) {
        byte[] piece = new byte[4096];
        try {
            while (!closed) {
                int n = terminal.read(piece, PATIENCE);
                if (n < 0) {
                    LockSupport.parkNanos(this, UNTIL_SOMEBODY_COMES);
                } else {
                    line.received(piece, n);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        terminal.close();
    }

    @Override
    public String address() {
        return terminal.path;
    }

    @Override
    public void close() {
        closed = true;
        if (bringer == null) {
            terminal.close();
        }
    }

    /** The way out; it waits for a slow reader, never for one who is not there. */
    private final class Output extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] data, int from, int n) {
            int done = 0;
            while (done < n && !closed) {
                int written = terminal.write(data, from + done, n - done, PATIENCE);
                if (written < 0) {
                    return;
                }
                done += written;
            }
        }
    }
}
