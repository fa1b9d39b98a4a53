package mp.core.repl;

import mp.core.Vm;
import mp.core.Vm.End;
import mp.core.Vm.Input;
import mp.core.Vm.Outcome;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The mode for tools: no echo; Ctrl-D runs what was sent, and the answer is OK, the output, Ctrl-D,
 * the traceback, Ctrl-D. Ctrl-E A Ctrl-A sends a program under flow control instead.
 */
final class RawPrompt {
    private static final String BANNER = "raw REPL; CTRL-B to exit\r\n";

    private final Terminal terminal;
    private final Screen screen;
    private final Vm vm;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    RawPrompt(Terminal terminal, Vm vm) {
        this.terminal = terminal;
        this.screen = new Screen(terminal);
        this.vm = vm;
    }

    /** Returns how it ended, or null to go on in friendly mode. */
    Outcome run() {
        prompt(BANNER);
        while (true) {
            screen.flush();
            int b = terminal.read();
            Outcome outcome = null;
            switch (b) {
                case Keys.CTRL_A -> outcome = command();
                case Keys.CTRL_B -> {
                    screen.newLine();
                    return null;
                }
                case Keys.CTRL_C -> line.reset();
                case Keys.CTRL_D, -1 -> {
                    screen.write("OK");
                    if (line.size() == 0) {
                        screen.newLine();
                        return new Outcome(End.NORMAL, 0, null);
                    }
                    outcome = execute(line.toByteArray());
                }
                default -> line.write(b);
            }
            if (outcome != null) {
                if (Repl.ends(outcome)) {
                    return outcome;
                }
                prompt("");
            }
        }
    }

    private void prompt(String before) {
        line.reset();
        screen.write(before + ">");
    }

    /** Ctrl-A: Ctrl-E and a letter before it ask for another way to send; else it starts anew. */
    private Outcome command() {
        byte[] sent = line.toByteArray();
        Outcome outcome = null;
        if (sent.length != 2 || sent[0] != Keys.CTRL_E) {
            prompt(BANNER);
            return null;
        }
        if (sent[1] == 'A') {
            screen.write("R\1");
            RawPaste paste = new RawPaste(terminal);
            byte[] program = paste.receive();
            outcome = paste.cancelled() ? cancelled() : execute(program);
        } else {
            screen.write("R\0");
        }
        if (outcome == null) {
            prompt("");
        }
        return outcome;
    }

    private Outcome execute(byte[] source) {
        boolean[] told = new boolean[1];
        vm.tracebackTo(traceback -> {
            screen.write(Keys.CTRL_D);
            screen.writeText(traceback);
            told[0] = true;
        });
        Outcome outcome = Repl.execute(terminal, vm, source, Input.FILE);
        vm.tracebackTo(null);
        screen.write(told[0] ? "\4" : "\4\4");
        return outcome;
    }

    private Outcome cancelled() {
        screen.write(Keys.CTRL_D);
        screen.writeText("KeyboardInterrupt: \n".getBytes(StandardCharsets.US_ASCII));
        screen.write(Keys.CTRL_D);
        return null;
    }
}
