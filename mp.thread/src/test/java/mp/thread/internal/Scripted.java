package mp.thread.internal;

import mp.compiler.PyCompiler;
import mp.core.Clock;
import mp.core.Console;
import mp.core.Vm;
import mp.core.Vm.Input;
import mp.core.Vm.Outcome;
import mp.core.VmConfig;
import mp.core.VmLimits;
import mp.core.memory.CollectorFactory.Stress;
import mp.core.options.FeatureLevel;
import mp.core.options.Option;
import mp.core.options.Options;
import mp.core.runtime.Host;
import mp.gc.internal.MarkSweepFactory;
import mp.model.tagged.internal.TaggedModels;
import mp.vm.internal.MachineFactory;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A VM with {@code _thread} whose time is virtual: a wait takes no time, but runs what a test wants
 * to happen meanwhile.
 */
final class Scripted implements AutoCloseable {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Vm vm;
    private Runnable meanwhile = () -> {};
    private long now;

    Scripted(VmLimits limits, Stress stress) {
        Options options = Options.at(FeatureLevel.EXTRA, "test").with(Option.PY_THREAD, 1);
        VmConfig config =
                VmConfig.of(options, limits, new Host(new Virtual(), new Output(), null, null));
        vm =
                new MachineFactory(
                                List.of(new MarkSweepFactory()),
                                List.of(new TaggedModels()),
                                List.of(new Declared()),
                                new PyCompiler())
                        .create(config.withStress(stress));
    }

    static String printed(String source) {
        return printed(source, Stress.OFF);
    }

    static String printed(String source, Stress stress) {
        try (Scripted scripted = new Scripted(VmLimits.DEFAULT, stress)) {
            scripted.run(source);
            return scripted.output();
        }
    }

    Outcome run(String source) {
        return vm.run(source.getBytes(StandardCharsets.UTF_8), "test", Input.FILE);
    }

    /** Says what happens at each wait. */
    void meanwhile(Runnable what) {
        meanwhile = what;
    }

    Vm vm() {
        return vm;
    }

    String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        vm.close();
    }

    private final class Virtual implements Clock {
        @Override
        public long nanos() {
            return now;
        }

        @Override
        public long epochNanos() {
            return now;
        }

        @Override
        public boolean waitUntil(long nanos) {
            now = nanos;
            meanwhile.run();
            return true;
        }
    }

    private final class Output implements Console {
        @Override
        public void write(byte[] data, int from, int n) {
            out.write(data, from, n);
        }

        @Override
        public void writeError(byte[] data, int from, int n) {
            out.write(data, from, n);
        }

        @Override
        public int read(byte[] to, int from, int n) {
            return -1;
        }
    }
}
