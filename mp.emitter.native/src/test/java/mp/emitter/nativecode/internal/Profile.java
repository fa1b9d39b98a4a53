package mp.emitter.nativecode.internal;

import mp.core.VmConfig;
import mp.core.VmFactory;
import mp.core.VmLimits;
import mp.core.memory.CollectorFactory.Stress;
import mp.core.options.Options;
import mp.core.runtime.Host;
import mp.gc.internal.MarkSweepFactory;
import mp.model.nanbox.internal.NanboxModel;
import mp.model.stuffed.internal.StuffedModel;
import mp.model.tagged.internal.TaggedModels;
import mp.testing.Capture;
import mp.testing.StillClock;
import mp.vm.internal.MachineFactory;
import mp.vm.tier.CodeTier;

import java.util.List;

/** The object models that the tests run under. */
enum Profile {
    A64(0, 8, 2),
    A32(0, 4, 2),
    B64(1, 8, 2),
    C(2, 4, 1),
    D(3, 8, 2);

    private final Options options;

    Profile(int repr, int wordBytes, int floats) {
        this.options =
                Options.parse(
                        name(),
                        """
                        level = EXTRA
                        MICROPY_ENABLE_COMPILER = 1
                        MICROPY_EMIT_JVM = 1
                        MICROPY_LONGINT_IMPL = 2
                        MICROPY_OBJ_REPR = %d
                        MICROPY_WORD_BYTES = %d
                        MICROPY_FLOAT_IMPL = %d
                        """
                                .formatted(repr, wordBytes, floats));
    }

    /** A VM that only interprets. */
    LoopVm cold() {
        return open(null, VmLimits.DEFAULT, Stress.OFF);
    }

    /** A VM with compiled loops. */
    LoopVm compiled() {
        return open(new WatchedTier(), VmLimits.DEFAULT, Stress.OFF);
    }

    /**
     * A VM.
     *
     * @param tier null for one that only interprets
     */
    LoopVm open(WatchedTier tier, VmLimits limits, Stress stress) {
        Capture console = new Capture();
        VmConfig config = VmConfig.of(options, limits, host(console)).withStress(stress);
        return new LoopVm(factory(tier).create(config), console, tier);
    }

    /** A VM whose loops somebody else compiles. */
    LoopVm open(CodeTier tier, Stress stress) {
        Capture console = new Capture();
        VmConfig config = VmConfig.of(options, VmLimits.DEFAULT, host(console));
        return new LoopVm(factory(tier).create(config.withStress(stress)), console, null);
    }

    private static Host host(Capture console) {
        return new Host(new StillClock(), console, null, null);
    }

    private static VmFactory factory(CodeTier tier) {
        return new MachineFactory(
                List.of(new MarkSweepFactory()),
                List.of(new TaggedModels(), new NanboxModel(), new StuffedModel()),
                List.of(),
                List.of(),
                new mp.compiler.PyCompiler(),
                tier);
    }
}
