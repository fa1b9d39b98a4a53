package mp.host.internal;

import mp.core.SystemClock;
import mp.core.Vm.Outcome;
import mp.core.VmFactory;
import mp.core.VmLimits;
import mp.core.launch.MainProgram;
import mp.core.options.Option;
import mp.core.options.Options;
import mp.host.internal.Interpreter.Ending;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.script.ScriptContext;

/**
 * The program of the profile {@code embed}: runs one script, which reaches its console and a clock
 * and nothing else. Gives way to the program of any port.
 */
@Component(property = "service.ranking:Integer=-1")
public final class EmbedMain implements MainProgram {
    private static final int USAGE = 2;

    private final VmFactory factory;
    private final Settings settings;

    /** Made by DS when there is a factory; the framework was told the options of the profile. */
    @Activate
    public EmbedMain(BundleContext context, @Reference VmFactory factory) {
        this.factory = factory;
        String lines = context.getProperty(OPTIONS);
        this.settings = lines == null ? Settings.usual() : settings(lines);
    }

    private static Settings settings(String lines) {
        Options options = Options.parse(OPTIONS, lines.replace(',', '\n'));
        long heap = options.get(Option.HEAP_SIZE);
        long stack = options.get(Option.STACK_SIZE);
        return new Settings(options, new VmLimits(heap, stack, 0, 0));
    }

    @Override
    public int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        String source;
        String name;
        try {
            if (args.length == 2 && args[0].equals("-c")) {
                source = args[1];
                name = "<string>";
            } else if (args.length == 1) {
                source = Files.readString(Path.of(args[0]));
                name = args[0];
            } else {
                errors.println("one argument: a file, or -c and a script");
                return USAGE;
            }
        } catch (IOException e) {
            errors.println("cannot read " + e.getMessage());
            return USAGE;
        }
        return run(source, name, Streams.context(in, out, err), errors);
    }

    private int run(String source, String name, ScriptContext context, PrintStream errors) {
        try (Interpreter interpreter = new Interpreter(factory, settings, new SystemClock())) {
            Ending ending = interpreter.run(source, name, context);
            Outcome outcome = ending.outcome();
            if (ending.traceback() != null) {
                errors.print(ending.traceback().text());
            } else if (outcome.message() != null) {
                errors.println(outcome.message());
            }
            return outcome.status();
        }
    }
}
