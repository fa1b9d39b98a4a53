package mp.port.unix.internal;

import mp.core.SystemClock;
import mp.core.Vm;
import mp.core.VmConfig;
import mp.core.VmFactory;
import mp.core.VmLimits;
import mp.core.options.Option;
import mp.core.options.Options;
import mp.core.repl.History;
import mp.core.repl.Repl;
import mp.core.runtime.Host;
import mp.port.unix.internal.host.HostConsole;
import mp.port.unix.internal.host.TtyModes;
import mp.port.unix.internal.host.Wakeup;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A short session that nobody sees, in a VM of its own. The JVM loads and links what it comes to
 * for the first time, which takes longer than a program that drives the prompt waits for the echo
 * of a key; so it comes to it here, before the prompt is shown. The VM of the session to come knows
 * nothing of it.
 */
final class Rehearsal {
    private static final int HEAP = 64 * 1024;
    private static final int LINES = 4;

    /** Each kind of key once, a value, blocks, completions, tracebacks, something pasted. */
    private static final String KEYS =
            """
            # x
            1 + 2
            print("a", 'b', [1.5])
            \u0010\u0010\u000e\u0010\u001b[A\u001b[B
            x = 1\u0002\u0001\u0006\u0004a\u0005\u000b\u001bb\u001bf\u001b[D\u001b[C\u007f\u007f\u0015
            x = "y z"\u001bb\u0017\u001b[H\u001b[F\u001b[3~"
            x = "y"
            x.up\t()
            x.\t
            for i in (1, 2):
            print(i)
            \u007f
            def f(n):
            return n.m
            \u007f
            f(0)
            import time
            time.sleep(0)
            raise KeyboardInterrupt
            \u0003\u0005y
            \u0004\
            """;

    private final VmFactory factory;
    private final Options options;

    Rehearsal(VmFactory factory, Options options) {
        this.factory = factory;
        this.options = options;
    }

    /** Plays the session to its end. */
    void play() {
        HostConsole console =
                new HostConsole(
                        new ByteArrayInputStream(KEYS.getBytes(StandardCharsets.ISO_8859_1)),
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        true,
                        new Wakeup());
        VmLimits limits = new VmLimits(HEAP, options.get(Option.STACK_SIZE), 0, 0);
        Host host = new Host(new SystemClock(), console, null, null, null);
        Runnable nothing = () -> {};
        UnixTerminal terminal =
                new UnixTerminal(console, new TtyModes(null), nothing, nothing, nothing);
        try (Vm vm = factory.create(VmConfig.of(options, limits, host))) {
            new Repl(terminal, new History(LINES), Texts.banner()).run(vm);
        }
    }
}
