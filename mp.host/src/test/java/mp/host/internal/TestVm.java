package mp.host.internal;

import mp.compiler.PyCompiler;
import mp.core.Console;
import mp.core.SystemClock;
import mp.core.Vm;
import mp.core.Vm.Input;
import mp.core.Vm.Outcome;
import mp.core.VmConfig;
import mp.core.VmFactory;
import mp.core.VmLimits;
import mp.core.options.FeatureLevel;
import mp.core.options.Options;
import mp.core.runtime.Host;
import mp.gc.internal.MarkSweepFactory;
import mp.host.PythonEngineFactory;
import mp.model.tagged.internal.TaggedModels;
import mp.vm.internal.MachineFactory;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A VM whose output is kept. Its console has nothing to read and waits for ever. */
final class TestVm implements Console {
    /** Makes VMs with the whole library. */
    static final VmFactory FACTORY =
            new MachineFactory(
                    List.of(new MarkSweepFactory()),
                    List.of(new TaggedModels()),
                    List.of(PythonEngineFactory.declarations(), new mp.stdlib.internal.Declared()),
                    new PyCompiler());

    /** The VM. */
    final Vm vm;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    TestVm(VmLimits limits) {
        Host host = new Host(new SystemClock(), this, null, null);
        Options options = Options.at(FeatureLevel.EXTRA, "test");
        vm = FACTORY.create(VmConfig.of(options, limits, host));
    }

    Outcome run(String source) {
        out.reset();
        return vm.run(source.getBytes(StandardCharsets.UTF_8), "test", Input.FILE);
    }

    /** What the last run printed. */
    String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

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
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            return 0;
        }
        return -1;
    }
}
