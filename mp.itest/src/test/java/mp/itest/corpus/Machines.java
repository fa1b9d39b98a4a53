package mp.itest.corpus;

import mp.compiler.PyCompiler;
import mp.core.Clock;
import mp.core.Console;
import mp.core.Storage;
import mp.core.SystemClock;
import mp.core.ThreadMaker;
import mp.core.Vm;
import mp.core.VmConfig;
import mp.core.VmFactory;
import mp.core.VmLimits;
import mp.core.options.Option;
import mp.core.runtime.Declarations;
import mp.core.runtime.Host;
import mp.gc.internal.ArenaFactory;
import mp.gc.internal.MarkSweepFactory;
import mp.model.nanbox.internal.NanboxModel;
import mp.model.stuffed.internal.StuffedModel;
import mp.model.tagged.internal.TaggedModels;
import mp.port.unix.internal.host.HostEntropy;
import mp.port.unix.internal.host.HostEnvironment;
import mp.vm.internal.MachineFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes VMs of one configuration. */
public final class Machines {
    private static final long SECOND = 1_000_000_000L;

    private final Configuration configuration;
    private final VmFactory factory;

    /**
     * VMs that know the library and what is given.
     *
     * @param more declarations of modules of the tests' own
     */
    public Machines(Configuration configuration, Declarations... more) {
        this.configuration = configuration;
        List<Declarations> declarations = new ArrayList<>(List.of(more));
        declarations.add(new mp.stdlib.internal.Declared());
        declarations.add(new mp.machine.api.internal.Declared());
        declarations.add(new mp.thread.internal.Declared());
        declarations.add(new mp.extra.internal.Declared());
        this.factory =
                new MachineFactory(
                        List.of(new MarkSweepFactory(), new ArenaFactory()),
                        List.of(new TaggedModels(), new NanboxModel(), new StuffedModel()),
                        declarations,
                        List.of(
                                new mp.stdlib.internal.LibraryModules(),
                                ExtraModules.of(configuration.options())),
                        configuration.viaMpy() ? new ThroughMpy() : new PyCompiler(),
                        null);
    }

    /** Makes VMs from any profile, limits and capabilities. */
    public VmFactory factory() {
        return factory;
    }

    long heapBytes() {
        return configuration.options().get(Option.HEAP_SIZE);
    }

    /** A VM within the configuration's deadline; to be made by the thread that runs it. */
    Vm create(Console console, Storage storage, long heap, List<String> path, List<String> argv) {
        long nanos = (long) (configuration.seconds() * SECOND);
        int stack = configuration.options().get(Option.STACK_SIZE);
        HostEnvironment environment = new HostEnvironment(Map.of("PATH", "/bin"));
        Clock clock = new SystemClock(() -> false, environment::zone);
        Host host =
                new Host(clock, console, new HostEntropy(), storage, environment)
                        .with(ThreadMaker.daemons(100));
        VmConfig config =
                VmConfig.of(configuration.options(), new VmLimits(heap, stack, 0, nanos), host);
        return factory.create(config.withPaths(path, argv).withStress(configuration.stress()));
    }
}
