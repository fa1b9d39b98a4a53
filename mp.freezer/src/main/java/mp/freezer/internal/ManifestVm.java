package mp.freezer.internal;

import mp.compiler.PyCompiler;
import mp.core.Clock;
import mp.core.Console;
import mp.core.Vm;
import mp.core.Vm.End;
import mp.core.Vm.Input;
import mp.core.Vm.Outcome;
import mp.core.VmConfig;
import mp.core.VmLimits;
import mp.core.options.FeatureLevel;
import mp.core.options.Options;
import mp.core.runtime.Host;
import mp.freezer.ManifestException;
import mp.gc.internal.MarkSweepFactory;
import mp.model.tagged.internal.TaggedModels;
import mp.vm.internal.MachineFactory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs a manifest, which is Python, in a VM of its own that reaches nothing but the manifest. */
public final class ManifestVm implements Console, Clock {
    private static final VmLimits LIMITS = VmLimits.DEFAULT.withHeap(16 << 20);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    /**
     * Runs directives, each of which the manifest learns of.
     *
     * @throws ManifestException with the traceback of what went wrong
     */
    public void run(Manifest manifest, String directives, String name) throws IOException {
        Host host = new Host(this, this, null, null).with(manifest);
        try (Vm vm =
                new MachineFactory(
                                List.of(new MarkSweepFactory()),
                                List.of(new TaggedModels()),
                                List.of(new Declared()),
                                new PyCompiler())
                        .create(
                                VmConfig.of(
                                        Options.at(FeatureLevel.EXTRA, "manifest"),
                                        LIMITS,
                                        host))) {
            run(vm, prelude(), "directives.py");
            run(vm, directives.getBytes(StandardCharsets.UTF_8), name);
        }
    }

    private void run(Vm vm, byte[] source, String name) {
        ByteArrayOutputStream traceback = new ByteArrayOutputStream();
        vm.tracebackTo(traceback::writeBytes);
        Outcome outcome = vm.run(source, name, Input.FILE);
        if (outcome.end() != End.NORMAL) {
            String told = traceback.toString(StandardCharsets.UTF_8).strip();
            throw new ManifestException(
                    told.isEmpty() ? name + " ends with " + outcome.message() : told);
        }
    }

    private static byte[] prelude() throws IOException {
        try (InputStream in = ManifestVm.class.getResourceAsStream("directives.py")) {
            return in.readAllBytes();
        }
    }

    /** What the manifest has printed. */
    public String printed() {
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Override
    public void write(byte[] data, int from, int n) {
        printed.write(data, from, n);
    }

    @Override
    public void writeError(byte[] data, int from, int n) {
        printed.write(data, from, n);
    }

    @Override
    public int read(byte[] to, int from, int n) {
        return -1;
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public long epochNanos() {
        return 0;
    }

    @Override
    public boolean waitUntil(long nanos) {
        return true;
    }
}
