package mp.port.pyboard.internal.serial;

import mp.core.Console;
import mp.core.repl.Terminal;

import java.util.function.BooleanSupplier;

/** The line as the prompt sees it. */
public final class LineTerminal implements Terminal {
    private final SerialLine line;
    private final Console text;
    private final byte[] key = new byte[1];
    private BooleanSupplier ended = () -> false;

    /** A terminal over a line. */
    public LineTerminal(SerialLine line) {
        this.line = line;
        this.text = new LineConsole(line, false);
    }

    /** Has input end where something holds, as it does where the line has ended. */
    public void endsWhen(BooleanSupplier holds) {
        ended = holds;
    }

    /** Waits for a byte; meanwhile handlers run. */
    @Override
    public int read() {
        while (!ended.getAsBoolean()) {
            int n = line.read(key, 0, 1);
            if (n != 0) {
                return n < 0 ? -1 : key[0] & 0xff;
            }
            line.idle();
        }
        return -1;
    }

    @Override
    public void write(byte[] data, int from, int n) {
        line.send(data, from, n);
    }

    @Override
    public void writeText(byte[] data, int from, int n) {
        text.write(data, from, n);
    }

    @Override
    public void flush() {
        line.flush();
    }

    @Override
    public void raw() {
        line.pause();
    }

    @Override
    public void cooked() {
        line.run();
    }
}
