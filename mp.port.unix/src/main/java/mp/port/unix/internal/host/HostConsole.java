package mp.port.unix.internal.host;

import mp.core.Console;
import mp.core.TypedLine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The standard streams of the process. Nothing is held back here: the VM hands over whole pieces. A
 * reader that has gone away is no concern of a script, so what cannot be written is lost.
 */
public final class HostConsole implements Console {
    private final InputPump in;
    private final OutputStream out;
    private final OutputStream err;
    private final boolean interactive;
    private CodeInput codeInput;

    /**
     * The console of these streams.
     *
     * @param interactive whether the output is a terminal
     */
    public HostConsole(
            InputStream in,
            OutputStream out,
            OutputStream err,
            boolean interactive,
            Wakeup wakeup) {
        this.in = new InputPump(in, wakeup);
        this.out = out;
        this.err = err;
        this.interactive = interactive;
    }

    @Override
    public void write(byte[] data, int from, int n) {
        write(out, data, from, n);
    }

    @Override
    public void writeError(byte[] data, int from, int n) {
        write(err, data, from, n);
    }

    /** Says who stands between the input and code; nobody does at first. */
    public void servedBy(CodeInput input) {
        codeInput = input;
    }

    @Override
    public int read(byte[] to, int from, int n) {
        tellOfReading();
        return in.read(to, from, n);
    }

    /** As {@link #read}, for who edits lines. */
    public int readKeys(byte[] to, int from, int n) {
        return in.read(to, from, n);
    }

    /** As {@link #available}, for who edits lines. */
    public boolean keysReady() {
        return in.available() > 0;
    }

    @Override
    public TypedLine typeLine(Runnable woken) {
        return codeInput == null ? null : codeInput.typeLine(woken);
    }

    @Override
    public int available() {
        tellOfReading();
        return in.available();
    }

    @Override
    public boolean interactive() {
        return interactive;
    }

    private void tellOfReading() {
        if (codeInput != null) {
            codeInput.reads();
        }
    }

    private static void write(OutputStream to, byte[] data, int from, int n) {
        try {
            to.write(data, from, n);
        } catch (IOException e) {
            return;
        }
    }
}
