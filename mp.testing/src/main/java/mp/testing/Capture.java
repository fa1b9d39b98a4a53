package mp.testing;

import mp.core.Console;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A console that keeps what is written, up to a limit, and has no input. */
public final class Capture implements Console {
    private static final int MOST = 4 << 20;

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final boolean errors;

    /** A console that loses errors. */
    public Capture() {
        this(false);
    }

    private Capture(boolean errors) {
        this.errors = errors;
    }

    /** A console that keeps errors too, between what is printed. */
    public static Capture withErrors() {
        return new Capture(true);
    }

    @Override
    public synchronized void write(byte[] data, int from, int n) {
        if (output.size() < MOST) {
            output.write(data, from, n);
        }
    }

    @Override
    public void writeError(byte[] data, int from, int n) {
        if (errors) {
            write(data, from, n);
        }
    }

    @Override
    public int read(byte[] to, int from, int n) {
        return -1;
    }

    /** All that was written, with plain line ends. */
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

    /** All that was written. */
    public String text() {
        return new String(lines(), StandardCharsets.UTF_8);
    }

    /** What was written since it was taken the last time. */
    public synchronized String take() {
        String text = text();
        output.reset();
        return text;
    }
}
