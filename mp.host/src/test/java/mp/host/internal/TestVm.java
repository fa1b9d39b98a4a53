package mp.host.internal;

import mp.compiler.PyCompiler;
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
import mp.testing.Capture;
import mp.testing.EndlessInput;
import mp.vm.internal.MachineFactory;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A VM whose output is kept. At its console nobody types. */
final class TestVm {
    /** Makes VMs with the whole library. */
    static final VmFactory FACTORY =
            new MachineFactory(
                    List.of(new MarkSweepFactory()),
                    List.of(new TaggedModels()),
                    List.of(PythonEngineFactory.declarations(), new mp.stdlib.internal.Declared()),
                    new PyCompiler());

    /** The VM. */
    final Vm vm;

    private final Capture output = Capture.withErrors();

    TestVm(VmLimits limits) {
        Host host = new Host(new SystemClock(), new EndlessInput(output), null, null);
        Options options = Options.at(FeatureLevel.EXTRA, "test");
        vm = FACTORY.create(VmConfig.of(options, limits, host));
    }

    Outcome run(String source) {
        output.take();
        return vm.run(source.getBytes(StandardCharsets.UTF_8), "test", Input.FILE);
    }

    /** What the last run printed. */
    String printed() {
        return output.text();
    }
}
