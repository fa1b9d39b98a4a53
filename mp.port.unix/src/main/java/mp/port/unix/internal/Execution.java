package mp.port.unix.internal;

import mp.core.Environment;
import mp.core.Vm;
import mp.core.Vm.End;
import mp.core.Vm.Input;
import mp.core.Vm.Outcome;
import mp.core.repl.Repl;
import mp.core.repl.StatementReader;
import mp.port.unix.internal.CommandLine.Task;
import mp.port.unix.internal.host.HostConsole;
import mp.port.unix.internal.host.HostError;
import mp.port.unix.internal.host.Interrupts;
import mp.port.unix.internal.host.Wakeup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * What a VM does from its start to the end of the process: the subject, the REPL, the last words.
 */
final class Execution {
    private static final String STDIN = "<stdin>";
    private static final int INTERRUPTED = 130;

    /** The type of a terminal that has no cursor to move. */
    private static final String DUMB = "dumb";

    private final Vm vm;
    private final CommandLine line;
    private final HostConsole console;
    private final Environment environment;
    private final Surroundings around;
    private final Interrupts interrupts;
    private final Keyboard keyboard;
    private final HistoryFile historyFile;
    private final PromptParts parts;

    Execution(
            Vm vm,
            CommandLine line,
            HostConsole console,
            Environment environment,
            Surroundings around,
            Wakeup wakeup,
            PromptParts parts) {
        this.vm = vm;
        this.line = line;
        this.console = console;
        this.environment = environment;
        this.keyboard = new Keyboard(console, around.terminal());
        this.historyFile = HistoryFile.in(environment.get("HOME"));
        this.around = around;
        this.parts = parts;
        this.interrupts = new Interrupts(wakeup, keyboard::interrupted, this::interruptedAtPrompt);
    }

    /** Runs; the result is the exit status. */
    int run() {
        if (around.signals()) {
            interrupts.listen();
        }
        interrupts.running(vm);
        console.servedBy(keyboard);
        try {
            return status();
        } finally {
            keyboard.restore();
        }
    }

    private int status() {
        Repl repl = null;
        if (line.inspects(environment)) {
            // Made first, so that the prompt follows the last output without delay.
            repl = repl();
        }
        int status = line.task() == Task.INPUT ? 0 : subject();
        boolean inspect = line.inspects(environment);
        if (inspect || line.task() == Task.INPUT) {
            boolean prompts = inspect || keyboard.isTerminal();
            status = prompts ? run(repl == null ? repl() : repl) : programOnInput();
        }
        vm.atExit();
        if (line.compiling().verbosity() > 0) {
            vm.tellMemory();
        }
        interrupts.idle();
        return status;
    }

    private int subject() {
        return switch (line.task()) {
            case COMMAND -> told(source(utf8(line.subject()), STDIN));
            case MODULE -> module();
            case FILE -> file();
            case HELP, VERSION, REFUSE, INPUT -> throw new IllegalStateException("no subject");
        };
    }

    private Outcome source(byte[] source, String name) {
        return line.compileOnly() ? vm.compileOnly(source, name) : vm.run(source, name, Input.FILE);
    }

    private int file() {
        String path = line.subject();
        try {
            return told(
                    line.compileOnly()
                            ? vm.compileOnly(
                                    Files.readAllBytes(around.folder().resolve(path)), path)
                            : vm.runFile(path));
        } catch (IOException e) {
            HostError error = HostError.of(e);
            byte[] text = utf8("OSError: [Errno " + error.number + "] " + error + "\n");
            console.write(text, 0, text.length);
            return 1;
        }
    }

    private int module() {
        vm.tracebackTo(this::complain);
        Outcome outcome = vm.runModule(line.subject());
        vm.tracebackTo(null);
        return untold(outcome);
    }

    private int programOnInput() {
        ByteArrayOutputStream program = new ByteArrayOutputStream();
        byte[] piece = new byte[4096];
        for (int n = console.read(piece, 0, piece.length);
                n >= 0;
                n = console.read(piece, 0, piece.length)) {
            program.write(piece, 0, n);
        }
        vm.tracebackTo(this::complain);
        return untold(source(program.toByteArray(), STDIN));
    }

    private Repl repl() {
        historyFile.readInto(keyboard.history());
        if (keyboard.isTerminal()) {
            keyboard.modes().code();
            parts.rehearsal().play();
        }
        UnixTerminal terminal =
                new UnixTerminal(
                        console,
                        keyboard.modes(),
                        () -> {},
                        interrupts::idle,
                        () -> interrupts.running(vm));
        Repl repl = new Repl(terminal, keyboard.history(), Texts.banner());
        StatementReader.Maker maker = parts.readers().get();
        if (line.jline() && maker != null && keyboard.isTerminal() && console.interactive()) {
            String type = environment.get("TERM");
            if (type != null && !type.equals(DUMB)) {
                repl.readBy(maker.on(terminal, type, keyboard.history()));
            }
        }
        return repl;
    }

    private int run(Repl repl) {
        Outcome outcome = repl.run(vm);
        historyFile.write(keyboard.history());
        return told(outcome);
    }

    /** The status of an outcome; a text that SystemExit carries is told. */
    private int told(Outcome outcome) {
        if (outcome.message() != null) {
            complain(utf8(outcome.message() + "\n"));
        }
        return outcome.status();
    }

    /** The status of modules and of programs on standard input, which do without finer points. */
    private static int untold(Outcome outcome) {
        return outcome.end() == End.EXCEPTION ? 1 : outcome.status();
    }

    private void complain(byte[] text) {
        console.writeError(text, 0, text.length);
    }

    private void interruptedAtPrompt() {
        keyboard.restore();
        Runtime.getRuntime().halt(INTERRUPTED);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
