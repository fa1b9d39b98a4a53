package mp.port.minimal.internal;

import mp.core.Vm;
import mp.core.Vm.Outcome;
import mp.core.VmConfig;
import mp.core.VmFactory;
import mp.core.VmLimits;
import mp.core.launch.MainProgram;
import mp.core.options.Option;
import mp.core.options.Options;
import mp.core.runtime.Host;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs the file that is its only argument, source or {@code .mpy}, or without one the prompt, which
 * needs the compiler. Plain Java: a test makes it with {@code new}.
 */
final class MinimalProgram implements MainProgram {
    private final VmFactory factory;
    private final Options options;

    MinimalProgram(VmFactory factory, Options options) {
        this.factory = factory;
        this.options = options;
    }

    @Override
    public int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        SerialLine line = new SerialLine(in, out);
        boolean prompt = args.length == 0;
        if (prompt && !options.on(Option.ENABLE_COMPILER)) {
            return complain(line, "there is no prompt without the compiler; name an .mpy file");
        }
        Path file = Path.of(prompt ? "." : args[0]).toAbsolutePath();
        Path folder = prompt ? file : file.getParent();
        try (Vm vm = factory.create(config(line, new ReadOnlyStorage(folder)))) {
            Outcome outcome =
                    prompt ? new Prompt(line).run(vm) : vm.runFile(file.getFileName().toString());
            vm.atExit();
            return outcome.status();
        } catch (IOException e) {
            return complain(line, "cannot read " + file);
        }
    }

    private static int complain(SerialLine line, String message) {
        byte[] text = (message + "\n").getBytes(StandardCharsets.UTF_8);
        line.writeError(text, 0, text.length);
        return 1;
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
