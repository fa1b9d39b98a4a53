package mp.itest.threads;

import mp.core.Console;
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

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A VM with threads, and what it printed. To be made by the thread that runs it. */
final class Threaded implements AutoCloseable {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Vm vm;

    Threaded(Configuration configuration, VmLimits limits) {
        Host host = new Host(new SystemClock(), new Collected(), new HostEntropy(), null);
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
        String text = out.toString(StandardCharsets.UTF_8);
        out.reset();
        if (outcome.end() != End.NORMAL) {
            throw new IllegalStateException(outcome + "\n" + text);
        }
        return text;
    }

    @Override
    public void close() {
        vm.close();
    }

    private final class Collected implements Console {
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
