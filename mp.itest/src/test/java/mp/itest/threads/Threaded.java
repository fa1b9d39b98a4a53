package mp.itest.threads;

import mp.core.SystemClock;
import mp.core.ThreadMaker;
import mp.core.Vm;
import mp.core.Vm.End;
import mp.core.Vm.Input;
import mp.core.Vm.Outcome;
import mp.core.VmConfig;
import mp.core.VmLimits;
import mp.core.runtime.Host;
import mp.itest.corpus.Configuration;
import mp.itest.corpus.Machines;
import mp.port.unix.internal.host.HostEntropy;
import mp.testing.Capture;

import java.nio.charset.StandardCharsets;

/** A VM with threads, and what it printed. To be made by the thread that runs it. */
final class Threaded implements AutoCloseable {
    private final Capture console = Capture.withErrors();
    private final Vm vm;

    Threaded(Configuration configuration, VmLimits limits) {
        Host host = new Host(new SystemClock(), console, new HostEntropy(), null);
        VmConfig config =
                VmConfig.of(configuration.options(), limits, host.with(ThreadMaker.daemons(100)));
        this.vm =
                new Machines(configuration)
                        .factory()
                        .create(config.withStress(configuration.stress()));
    }

    /** Runs source to its normal end. @return what it and its threads printed since the last run */
    synchronized String run(String source) {
        Outcome outcome = vm.run(source.getBytes(StandardCharsets.UTF_8), "threads", Input.FILE);
        String text = console.take();
        if (outcome.end() != End.NORMAL) {
            throw new IllegalStateException(outcome + "\n" + text);
        }
        return text;
    }

    @Override
    public void close() {
        vm.close();
    }
}
