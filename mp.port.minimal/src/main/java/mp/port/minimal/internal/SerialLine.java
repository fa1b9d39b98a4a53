package mp.port.minimal.internal;

import mp.core.Console;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A line that carries all: what code prints and reads, and its errors. A board has just this. */
final class SerialLine implements Console {
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
