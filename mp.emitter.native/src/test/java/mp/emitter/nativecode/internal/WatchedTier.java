package mp.emitter.nativecode.internal;

import mp.core.model.ObjectModel;
import mp.vm.tier.CodeTier;
import mp.vm.tier.CompiledLoop;
import mp.vm.tier.LoopCompiler;
import mp.vm.tier.LoopHost;
import mp.vm.tier.RegisterCode;

import java.lang.invoke.MethodHandles.Lookup;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** The tier of one VM, with counts of what it did. */
final class WatchedTier implements CodeTier {
    /** Loops that were compiled, weakly. */
    final List<WeakReference<Class<?>>> classes = new ArrayList<>();

    /** Their bytes as they would be written again. */
    final List<byte[]> files = new ArrayList<>();

    /** Loops that stayed with the interpreter. */
    int refused;

    /** How often compiled code was entered. */
    int entries;

    @Override
    public LoopCompiler open(ObjectModel model) {
        LoopCompiler compiler = new JvmTier().open(model);
        return (code, head, lookup) -> watched(compiler, model, code, head, lookup);
    }

    private CompiledLoop watched(
            LoopCompiler compiler, ObjectModel model, RegisterCode code, int head, Lookup lookup) {
        CompiledLoop loop = compiler.compile(code, head, lookup);
        if (loop == null) {
            refused++;
            return null;
        }
        classes.add(new WeakReference<>(loop.getClass()));
        files.add(LoopClass.write(NaturalLoop.at(code, head), model, "test"));
        return new Watched(loop);
    }

    /** Counts the entries of a loop. */
    private final class Watched extends CompiledLoop {
        private final CompiledLoop loop;

        private Watched(CompiledLoop loop) {
            this.loop = loop;
        }

        @Override
        public int run(LoopHost host, long[] stack, int fp) {
            entries++;
            return loop.run(host, stack, fp);
        }
    }
}
