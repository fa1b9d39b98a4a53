package mp.port.unix.internal;

import mp.core.repl.Terminal;
import mp.core.repl.TerminalSize;
import mp.port.unix.internal.host.HostConsole;
import mp.port.unix.internal.host.TtyModes;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/**
 * Standard input and output, be they a terminal or not, for whoever edits lines. What is written
 * goes out in one piece when it is flushed, so that a program that drives the prompt never sees
 * half of it.
 */
final class UnixTerminal implements Terminal {
    private final HostConsole console;
    private final TtyModes modes;
    private final Runnable woken;
    private final Runnable editing;
    private final Runnable running;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final byte[] key = new byte[1];

    /**
     * Makes a terminal.
     *
     * @param woken called each time that the wait for a key is ended
     * @param editing called when a line is to be edited
     * @param running called when code runs on
     */
    UnixTerminal(
            HostConsole console,
            TtyModes modes,
            Runnable woken,
            Runnable editing,
            Runnable running) {
        this.console = console;
        this.modes = modes;
        this.woken = woken;
        this.editing = editing;
        this.running = running;
    }

    @Override
    public int read() {
        while (true) {
            int n = console.readKeys(key, 0, 1);
            if (n != 0) {
                return n < 0 ? -1 : key[0] == '\n' ? '\r' : key[0] & 0xff;
            }
            woken.run();
        }
    }

    @Override
    public boolean ready() {
        return console.keysReady();
    }

    @Override
    public Optional<TerminalSize> size() {
        return modes.size();
    }

    @Override
    public void write(byte[] data, int from, int n) {
        held.write(data, from, n);
    }

    @Override
    public void flush() {
        if (held.size() > 0) {
            console.write(held.toByteArray(), 0, held.size());
            held.reset();
        }
    }

    @Override
    public void raw() {
        modes.prompt();
        editing.run();
    }

    @Override
    public void cooked() {
        running.run();
        modes.code();
    }
}
