package mp.port.unix.internal;

import mp.core.SystemClock;
import mp.core.ThreadMaker;
import mp.core.Vm;
import mp.core.VmConfig;
import mp.core.VmFactory;
import mp.core.VmLimits;
import mp.core.memory.HeapExhausted;
import mp.core.options.Option;
import mp.core.options.Options;
import mp.core.repl.StatementReader;
import mp.core.runtime.Host;
import mp.port.unix.internal.host.HostConsole;
import mp.port.unix.internal.host.HostEntropy;
import mp.port.unix.internal.host.HostEnvironment;
import mp.port.unix.internal.host.HostError;
import mp.port.unix.internal.host.HostStorage;
import mp.port.unix.internal.host.Wakeup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;

/** The executable: from the command line to a VM and the exit status. */
final class Program {
    private static final int CANNOT_OPEN = 2;

    /** Threads of Python at once: fewer than systems and containers let a process have. */
    private static final int MOST_THREADS = 1024;

    private final VmFactory factory;
    private final Options options;
    private final Surroundings around;
    private final Supplier<StatementReader.Maker> readers;
    private final Wakeup wakeup = new Wakeup();
    private final HostConsole console;
    private final HostStorage storage;
    private final HostEnvironment environment;

    /** Of a process without readers of statements. */
    Program(VmFactory factory, Options options, Surroundings around) {
        this(factory, options, around, () -> null);
    }

    Program(
            VmFactory factory,
            Options options,
            Surroundings around,
            Supplier<StatementReader.Maker> readers) {
        this.readers = readers;
        this.factory = factory;
        this.options = options;
        this.around = around;
        this.console =
                new HostConsole(
                        around.in(),
                        around.out(),
                        around.err(),
                        around.watched().getAsBoolean(),
                        wakeup);
        this.storage = new HostStorage(around.folder());
        this.environment = new HostEnvironment(around.environment());
    }

    /** Runs; the result is the exit status. */
    int run(String[] args) {
        CommandLine line = CommandLineParser.parse(args, options);
        return switch (line.task()) {
            case HELP -> tell(Texts.help(line.heapBytes()));
            case VERSION -> tell(Texts.version() + "\n");
            case REFUSE -> complain(Texts.REFUSAL, 1);
            case COMMAND, MODULE, INPUT -> run(line, "");
            case FILE -> runFile(line);
        };
    }

    private int runFile(CommandLine line) {
        Path script;
        try {
            script = storage.realPath(line.subject());
        } catch (IOException e) {
            HostError error = HostError.of(e);
            complain(
                    "micropython: can't open file '%s': [Errno %d] %s\n"
                            .formatted(line.subject(), error.number, error.text),
                    CANNOT_OPEN);
            return line.inspects(environment) ? run(line.withoutSubject(), "") : CANNOT_OPEN;
        }
        Path folder = script.getParent();
        return run(line, folder == null ? "" : folder.toString());
    }

    private int run(CommandLine line, String scripts) {
        Vm vm;
        try {
            vm = factory.create(config(line, scripts));
        } catch (HeapExhausted e) {
            return complain("FATAL: uncaught NLR: " + e.getMessage() + "\n", 1);
        }
        try (vm) {
            PromptParts parts = new PromptParts(new Rehearsal(factory, options), readers);
            return new Execution(vm, line, console, environment, around, wakeup, parts).run();
        }
    }

    private VmConfig config(CommandLine line, String scripts) {
        VmLimits limits = new VmLimits(line.heapBytes(), options.get(Option.STACK_SIZE), 0, 0);
        Host host =
                new Host(
                        new SystemClock(wakeup::taken, environment::zone),
                        console,
                        new HostEntropy(),
                        storage,
                        environment);
        if (options.on(Option.PY_THREAD)) {
            host = host.with(ThreadMaker.daemons(MOST_THREADS));
        }
        return VmConfig.of(options, limits, host)
                .withPaths(SearchPath.of(scripts, environment), line.arguments())
                .withCompiling(line.compiling());
    }

    private int tell(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        console.write(bytes, 0, bytes.length);
        return 0;
    }

    private int complain(String text, int status) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        console.writeError(bytes, 0, bytes.length);
        return status;
    }
}
