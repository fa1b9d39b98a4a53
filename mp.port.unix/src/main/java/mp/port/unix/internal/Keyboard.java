package mp.port.unix.internal;

import mp.core.TypedLine;
import mp.core.repl.History;
import mp.core.repl.TypedLines;
import mp.port.unix.internal.host.CodeInput;
import mp.port.unix.internal.host.HostConsole;
import mp.port.unix.internal.host.Tty;
import mp.port.unix.internal.host.TtyModes;

import java.util.function.Supplier;

/**
 * Standard input as the prompt and the code share it: one terminal with its modes, one history. The
 * terminal is looked for when somebody needs it first; most programs never do.
 */
final class Keyboard implements CodeInput {
    private static final int HISTORY_LINES = 50;
    private static final Runnable NOTHING = () -> {};
    private static final byte[] INTERRUPT = {'^', 'C'};

    private final HostConsole console;
    private final Supplier<Tty> terminal;
    private final History history = new History(HISTORY_LINES);
    private TtyModes modes;
    private boolean isTerminal;

    /** Of a process whose terminal, if any, is opened by the supplier. */
    Keyboard(HostConsole console, Supplier<Tty> terminal) {
        this.console = console;
        this.terminal = terminal;
    }

    /** Whether somebody types, as opposed to a pipe or a file. */
    boolean isTerminal() {
        modes();
        return isTerminal;
    }

    /** The modes of the terminal. */
    synchronized TtyModes modes() {
        if (modes == null) {
            Tty tty = terminal.get();
            isTerminal = tty != null;
            modes = new TtyModes(tty);
        }
        return modes;
    }

    /** The lines typed so far. */
    History history() {
        return history;
    }

    @Override
    public synchronized void reads() {
        if (modes != null) {
            modes.codeReads();
        }
    }

    @Override
    public TypedLine typeLine(Runnable woken) {
        UnixTerminal keys = new UnixTerminal(console, modes(), woken, NOTHING, NOTHING);
        return new TypedLines(keys, history).read();
    }

    /** Ctrl-C came for code: it is shown unless the system did so. */
    synchronized void interrupted() {
        if (modes != null && modes.hidesInterrupt()) {
            console.write(INTERRUPT, 0, INTERRUPT.length);
        }
    }

    /** The terminal is left as it was found. */
    synchronized void restore() {
        if (modes != null) {
            modes.restore();
        }
    }
}
