package mp.port.minimal.internal;

import mp.core.Console;
import mp.core.repl.Terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A line that carries all: what code prints and reads, its errors, and the prompt. A board has just
 * this; so the same object is the console of the VM and the terminal of the REPL.
 */
final class SerialLine implements Console, Terminal {
    private final InputStream in;
    private final OutputStream out;

    SerialLine(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public void write(byte[] data, int from, int n) {
        try {
            out.write(data, from, n);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void writeError(byte[] data, int from, int n) {
        write(data, from, n);
    }

    @Override
    public int read(byte[] to, int from, int n) {
        try {
            return in.read(to, from, n);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A key for the REPL. A line feed counts as the return key, so that files can be piped in. */
    @Override
    public int read() {
        byte[] key = new byte[1];
        return read(key, 0, 1) < 0 ? -1 : key[0] == '\n' ? '\r' : key[0] & 0xff;
    }

    /** Somebody watches the line: what is printed appears line by line. */
    @Override
    public boolean interactive() {
        return true;
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
