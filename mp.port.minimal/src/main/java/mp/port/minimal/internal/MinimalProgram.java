package mp.port.minimal.internal;

import mp.core.Release;
import mp.core.Vm;
import mp.core.Vm.Outcome;
import mp.core.VmConfig;
import mp.core.VmFactory;
import mp.core.VmLimits;
import mp.core.launch.MainProgram;
import mp.core.options.Option;
import mp.core.options.Options;
import mp.core.repl.History;
import mp.core.repl.Repl;
import mp.core.runtime.Host;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs the file that is its only argument, source or {@code .mpy}, or without one the REPL. Plain
 * Java: a test makes it with {@code new}.
 */
final class MinimalProgram implements MainProgram {
    private static final int HISTORY_LINES = 8;

    private final VmFactory factory;
    private final Options options;

    MinimalProgram(VmFactory factory, Options options) {
        this.factory = factory;
        this.options = options;
    }

    @Override
    public int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        SerialLine line = new SerialLine(in, out);
        Path file = Path.of(args.length == 0 ? "." : args[0]).toAbsolutePath();
        Path folder = args.length == 0 ? file : file.getParent();
        try (Vm vm = factory.create(config(line, new ReadOnlyStorage(folder)))) {
            Outcome outcome =
                    args.length == 0 ? prompt(vm, line) : vm.runFile(file.getFileName().toString());
            vm.atExit();
            return outcome.status();
        } catch (IOException e) {
            byte[] text = ("cannot read " + file + "\n").getBytes(StandardCharsets.UTF_8);
            line.writeError(text, 0, text.length);
            return 1;
        }
    }

    private Outcome prompt(Vm vm, SerialLine line) {
        String banner = Release.NAME_AND_VERSION + "; minimal\r\n";
        return new Repl(line, new History(HISTORY_LINES), banner).run(vm);
    }

    /**
     * The limits come from the profile; there is no entropy, so a script that asks gets OSError.
     */
    private VmConfig config(SerialLine line, ReadOnlyStorage storage) {
        Host host = new Host(new TickingClock(), line, null, storage);
        VmLimits limits =
                VmLimits.DEFAULT
                        .withHeap(options.get(Option.HEAP_SIZE))
                        .withStack(options.get(Option.STACK_SIZE));
        return VmConfig.of(options, limits, host).withPaths(List.of(""), List.of());
    }
}
