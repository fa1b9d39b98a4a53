package mp.vm.internal;

import mp.core.VmConfig;
import mp.core.VmLimits;
import mp.core.memory.Allocator;
import mp.core.memory.CollectorFactory.Stress;
import mp.core.memory.Memory;
import mp.core.memory.Roots;
import mp.core.model.ObjectModel;
import mp.core.options.FeatureLevel;
import mp.core.options.Option;
import mp.core.options.Options;
import mp.core.runtime.Host;
import mp.core.runtime.Text;
import mp.gc.internal.MarkSweepFactory;
import mp.model.nanbox.internal.NanboxModel;
import mp.model.stuffed.internal.StuffedModel;
import mp.model.tagged.internal.TaggedModels;
import mp.testing.Capture;
import mp.testing.StillClock;
import mp.vm.internal.run.VmRuntime;
import mp.vm.internal.run.VmState;

import java.util.List;
import java.util.stream.Stream;

/** Runtimes without an interpreter loop or a world around them. */
public final class BareRuntime implements Roots {
    private static final long SMALL = 1 << 20;
    private static final Options OPTIONS = Options.at(FeatureLevel.EXTRA, "test");

    private final VmState state;
    private final VmRuntime runtime;

    private BareRuntime(Options options, ObjectModel model, long heap, Stress stress) {
        VmConfig config =
                VmConfig.of(
                                options,
                                VmLimits.DEFAULT.withHeap(heap),
                                new Host(new StillClock(), new Capture(), null, null))
                        .withStress(stress);
        state = new VmState(config, List.of(new Declared()), null, null, null, () -> {});
        Memory memory = Memory.of(model.wordBytes, heap);
        Allocator allocator =
                new Allocator(memory, new MarkSweepFactory().create(memory, this, stress));
        runtime = new VmRuntime(state, model, allocator);
    }

    /** A runtime as the unix port's. */
    public static VmRuntime create() {
        return create(64 << 20, 0, 8, 2);
    }

    /** A runtime of a tagged model on a heap of so many bytes. */
    public static VmRuntime create(long heap, int repr, int wordBytes, int longInts) {
        Options options = OPTIONS.with(Option.LONGINT_IMPL, longInts);
        ObjectModel model = new TaggedModels().model(repr, wordBytes, wordBytes * 8);
        return new BareRuntime(options, model, heap, Stress.OFF).runtime;
    }

    /** A runtime for each model and each test mode. */
    public static Stream<VmRuntime> all() {
        List<ObjectModel> models =
                List.of(
                        new TaggedModels().model(0, 8, 64),
                        new TaggedModels().model(1, 4, 32),
                        new StuffedModel().model(2, 4, 32),
                        new NanboxModel().model(3, 8, 64));
        return models.stream()
                .flatMap(m ->
                        Stream.of(Stress.values())
                                .map(s -> new BareRuntime(OPTIONS, m, SMALL, s).runtime));
    }

    /** How an object prints itself. */
    public static String show(VmRuntime rt, long w) {
        Text out = new Text();
        rt.print(out, w, true);
        return out.toString();
    }

    @Override
    public void visit(Visitor visitor) {
        state.visit(visitor);
        if (runtime != null) {
            visitor.words(runtime.stack, 0, runtime.sp);
            visitor.word(runtime.exception);
        }
    }

    @Override
    public void marked() {}

    @Override
    public void finalise(long address) {}
}
