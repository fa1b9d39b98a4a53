package mp.itest.corpus;

import mp.core.Console;

import java.io.ByteArrayOutputStream;

/** A console that keeps what is written, up to a limit, and has no input. */
public final class Capture implements Console {
    private static final int MOST = 4 << 20;

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    @Override
    public synchronized void write(byte[] data, int from, int n) {
        if (output.size() < MOST) {
            output.write(data, from, n);
        }
    }

    @Override
    public void writeError(byte[] data, int from, int n) {}

    @Override
    public int read(byte[] to, int from, int n) {
        return -1;
    }

    /** What was written, with plain line ends. */
    public synchronized byte[] lines() {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        byte[] all = output.toByteArray();
        for (int i = 0; i < all.length; i++) {
            boolean ends = i + 1 < all.length && all[i + 1] == '\n';
            if (all[i] != '\r' || !ends) {
                plain.write(all[i]);
            }
        }
        return plain.toByteArray();
    }
}
