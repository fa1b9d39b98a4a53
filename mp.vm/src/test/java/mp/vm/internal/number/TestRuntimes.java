package mp.vm.internal.number;

import mp.core.Clock;
import mp.core.Console;
import mp.core.VmConfig;
import mp.core.VmLimits;
import mp.core.memory.Allocator;
import mp.core.memory.CollectorFactory;
import mp.core.memory.Memory;
import mp.core.memory.Roots;
import mp.core.model.ObjectModel;
import mp.core.options.FeatureLevel;
import mp.core.options.Option;
import mp.core.options.Options;
import mp.core.runtime.Host;
import mp.gc.internal.MarkSweepFactory;
import mp.model.tagged.internal.TaggedModels;
import mp.vm.internal.Declared;
import mp.vm.internal.run.VmRuntime;
import mp.vm.internal.run.VmState;

import java.util.List;

/** Runtimes without a world around them: an empty console and a clock that stands still. */
final class TestRuntimes {
    private TestRuntimes() {}

    /** A runtime on a heap of so many bytes. */
    static VmRuntime create(long heap, int repr, int wordBytes, int longInts) {
        Options options =
                Options.at(FeatureLevel.EXTRA, "test").with(Option.LONGINT_IMPL, longInts);
        ObjectModel model = new TaggedModels().model(repr, wordBytes, wordBytes * 8);
        VmLimits limits = VmLimits.DEFAULT.withHeap(heap);
        Host host = new Host(new StoppedClock(), new NoConsole(), null, null);
        VmConfig config = VmConfig.of(options, limits, host);
        Memory memory = Memory.of(wordBytes, heap);
        StackRoots roots = new StackRoots();
        Allocator allocator =
                new Allocator(
                        memory,
                        new MarkSweepFactory().create(memory, roots, CollectorFactory.Stress.OFF));
        VmState state = new VmState(config, List.of(new Declared()), null, null);
        roots.rt = new VmRuntime(state, model, allocator);
        return roots.rt;
    }

    /** A runtime as the unix port's. */
    static VmRuntime create() {
        return create(64 << 20, 0, 8, 2);
    }

    private static final class StackRoots implements Roots {
        private VmRuntime rt;

        @Override
        public void visit(Visitor visitor) {
            if (rt != null) {
                visitor.words(rt.stack, 0, rt.sp);
            }
        }

        @Override
        public void marked() {}

        @Override
        public void finalise(long address) {}
    }

    private static final class StoppedClock implements Clock {
        @Override
        public long nanos() {
            return 0;
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

    private static final class NoConsole implements Console {
        @Override
        public void write(byte[] data, int from, int n) {}

        @Override
        public void writeError(byte[] data, int from, int n) {}

        @Override
        public int read(byte[] to, int from, int n) {
            return -1;
        }
    }
}
