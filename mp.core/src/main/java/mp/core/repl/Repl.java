package mp.core.repl;

import mp.core.Vm;
import mp.core.Vm.Input;
import mp.core.Vm.Outcome;

/**
 * The loop of prompts. It is in one of two modes, which outlives a VM: the friendly one for people,
 * and the raw one for tools.
 */
public final class Repl {
    /** The name of what is typed, in tracebacks. */
    static final String SOURCE = "<stdin>";

    private final Terminal terminal;
    private final LineEditor editor;
    private final String banner;
    private StatementReader reader;
    private boolean raw;

    /**
     * Makes a REPL in friendly mode.
     *
     * @param history where lines go and come from
     * @param banner what it greets with; its lines end with a return and a line feed
     */
    public Repl(Terminal terminal, History history, String banner) {
        this.terminal = terminal;
        this.editor = new LineEditor(terminal, history);
        this.reader = new LineByLine(editor, terminal);
        this.banner = banner;
    }

    /**
     * Runs what is typed until Ctrl-D, the end of the input, SystemExit or the end of the VM.
     *
     * @return how the last input ended; NORMAL for Ctrl-D
     */
    public Outcome run(Vm vm) {
        editor.completeBy(vm::complete);
        Outcome end = null;
        while (end == null) {
            terminal.raw();
            end = raw ? new RawPrompt(terminal, vm).run() : new FriendlyPrompt(this, vm).run();
            terminal.flush();
            terminal.cooked();
            raw = end == null ? !raw : raw;
        }
        return end;
    }

    /** Says who reads statements in friendly mode; at first the line editor does. */
    public void readBy(StatementReader other) {
        reader = other;
    }

    /** Whether it is in the mode for tools. */
    public boolean isRaw() {
        return raw;
    }

    StatementReader reader() {
        return reader;
    }

    Terminal terminal() {
        return terminal;
    }

    String banner() {
        return banner;
    }

    /**
     * Runs source, with the terminal as code wants it. Whoever waited for the echo of the line end
     * may press Ctrl-C at once, so the terminal changes first.
     */
    static Outcome execute(Terminal terminal, Vm vm, byte[] source, Input input) {
        terminal.cooked();
        terminal.flush();
        Outcome outcome = vm.run(source, SOURCE, input);
        terminal.raw();
        return outcome;
    }

    /** Whether an outcome ends the loop. */
    static boolean ends(Outcome outcome) {
        return switch (outcome.end()) {
            case NORMAL, EXCEPTION -> false;
            case EXIT, STOPPED -> true;
        };
    }
}
