package mp.port.pyboard.internal.serial;

import mp.core.Console;

/**
 * The line as scripts see it: text gets the line ends of a terminal, unless it is to be plain;
 * bytes stay as they are.
 */
public record LineConsole(SerialLine line, boolean plain) implements Console {
    private static final byte[] LINE_END = {'\r', '\n'};

    @Override
    public void write(byte[] data, int from, int n) {
        int start = from;
        for (int i = from; i < from + n && !plain; i++) {
            if (data[i] == '\n') {
                line.send(data, start, i - start);
                line.send(LINE_END, 0, LINE_END.length);
                start = i + 1;
            }
        }
        line.send(data, start, from + n - start);
    }

    @Override
    public void writeBinary(byte[] data, int from, int n) {
        line.send(data, from, n);
    }

    @Override
    public void writeError(byte[] data, int from, int n) {
        write(data, from, n);
        flush();
    }

    @Override
    public int read(byte[] to, int from, int n) {
        return line.read(to, from, n);
    }

    @Override
    public int available() {
        return line.available();
    }

    @Override
    public boolean interactive() {
        return true;
    }

    @Override
    public void flush() {
        line.flush();
    }
}
