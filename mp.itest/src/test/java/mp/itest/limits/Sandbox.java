package mp.itest.limits;

import mp.core.Storage;
import mp.core.Vm;
import mp.core.Vm.Input;
import mp.core.Vm.Outcome;
import mp.core.VmConfig;
import mp.core.VmLimits;
import mp.core.memory.CollectorFactory.Stress;
import mp.core.options.Options;
import mp.core.runtime.Host;
import mp.itest.corpus.Configuration;
import mp.itest.corpus.Machines;
import mp.testing.Capture;
import mp.testing.StillClock;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A VM that can do nothing to anybody: no entropy, no environment, a clock that stands still. */
final class Sandbox implements AutoCloseable {
    private final Capture console = new Capture();
    private final Vm vm;

    private Sandbox(Kind kind, VmLimits limits, Storage storage) {
        Host host = new Host(new StillClock(), console, null, storage);
        VmConfig config = VmConfig.of(kind.options, limits, host);
        vm = kind.machines.factory().create(config.withStress(kind.stress));
    }

    /** What the VMs of a profile have in common. */
    static final class Kind {
        private final Options options;
        private final Machines machines;
        private final Stress stress;

        /** VMs of a profile, with some options changed. */
        Kind(String profile, String... changes) {
            this(Configuration.of(profile, profile, changes), Stress.OFF);
        }

        private Kind(Configuration configuration, Stress stress) {
            this.options = configuration.options();
            this.machines = new Machines(configuration);
            this.stress = stress;
        }

        /** VMs of the standard profile under stress. */
        static Kind under(Stress stress) {
            return new Kind(Configuration.of("standard", "standard"), stress);
        }

        Options options() {
            return options;
        }

        Machines machines() {
            return machines;
        }

        Sandbox open(VmLimits limits) {
            return new Sandbox(this, limits, null);
        }

        Sandbox open(VmLimits limits, Storage storage) {
            return new Sandbox(this, limits, storage);
        }
    }

    Outcome run(String source) {
        return vm.run(source.getBytes(StandardCharsets.UTF_8), "test.py", Input.FILE);
    }

    Outcome runFile(String path) {
        try {
            return vm.runFile(path);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was printed since the last time. */
    String output() {
        return console.take();
    }

    /** What a run prints. */
    String print(String source) {
        run(source);
        return output();
    }

    long heapUsed() {
        return vm.info().heapUsed();
    }

    @Override
    public void close() {
        vm.close();
    }
}
