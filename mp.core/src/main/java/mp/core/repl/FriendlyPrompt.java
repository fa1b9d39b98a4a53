package mp.core.repl;

import mp.core.Vm;
import mp.core.Vm.End;
import mp.core.Vm.Input;
import mp.core.Vm.Outcome;

import java.nio.charset.StandardCharsets;

/** The mode for people: prompts, line editing, and a paste mode that does not indent. */
final class FriendlyPrompt {
    private final Repl repl;
    private final Terminal terminal;
    private final Screen screen;
    private final Vm vm;
    private final StringBuilder text = new StringBuilder();

    FriendlyPrompt(Repl repl, Vm vm) {
        this.repl = repl;
        this.terminal = repl.terminal();
        this.screen = new Screen(terminal);
        this.vm = vm;
    }

    /** Returns how it ended, or null to go on in raw mode. */
    Outcome run() {
        screen.writePrompt(repl.banner());
        while (true) {
            text.setLength(0);
            int end = repl.reader().read(text, vm);
            Outcome outcome = null;
            switch (end) {
                case Keys.CTRL_A -> {
                    return null;
                }
                case Keys.CTRL_B -> screen.writePrompt(repl.banner());
                case Keys.CTRL_C -> {}
                case Keys.CTRL_D -> {
                    return new Outcome(End.NORMAL, 0, null);
                }
                case Keys.CTRL_E -> outcome = paste();
                default -> outcome = text.isEmpty() ? null : execute(Input.SINGLE);
            }
            if (outcome != null && Repl.ends(outcome)) {
                return outcome;
            }
        }
    }

    private Outcome paste() {
        screen.write("paste mode; Ctrl-C to cancel, Ctrl-D to finish\r\n=== ");
        text.setLength(0);
        while (true) {
            screen.flush();
            int b = terminal.read();
            switch (b) {
                case Keys.CTRL_C -> {
                    screen.newLine();
                    return null;
                }
                case Keys.CTRL_D, -1 -> {
                    screen.newLine();
                    return execute(Input.PASTE);
                }
                case Keys.RETURN -> {
                    text.append('\n');
                    screen.write("\r\n=== ");
                }
                default -> {
                    text.append((char) b);
                    screen.write(b);
                }
            }
        }
    }

    private Outcome execute(Input input) {
        byte[] source = text.toString().getBytes(StandardCharsets.ISO_8859_1);
        return Repl.execute(terminal, vm, source, input);
    }
}
