package mp.emitter.nativecode.internal;

import mp.core.model.ObjectModel;
import mp.vm.tier.CompiledLoop;
import mp.vm.tier.LoopCompiler;
import mp.vm.tier.RegisterCode;

import java.lang.invoke.MethodHandles.Lookup;

/**
 * Makes a hidden class for each loop of one VM, as long as its budget lasts. Nothing here refers to
 * the classes: each lives as long as the code object that its loop belongs to.
 */
final class JvmLoops implements LoopCompiler {
    /** Most classes that are made for a VM in its life. */
    static final int MOST_CLASSES = 256;

    private final ObjectModel model;
    private int classes;

    JvmLoops(ObjectModel model) {
        this.model = model;
    }

    @Override
    public synchronized CompiledLoop compile(RegisterCode code, int head, Lookup lookup) {
        NaturalLoop loop = NaturalLoop.at(code, head);
        if (classes == MOST_CLASSES || !LoopClass.canHold(loop)) {
            return null;
        }
        byte[] bytes = LoopClass.write(loop, model, lookup.lookupClass().getPackageName());
        if (LoopClass.isTooLarge(bytes)) {
            return null;
        }
        classes++;
        return define(bytes, lookup);
    }

    private static CompiledLoop define(byte[] bytes, Lookup lookup) {
        try {
            Class<?> type = lookup.defineHiddenClass(bytes, true).lookupClass();
            return (CompiledLoop) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a compiled loop cannot be made", e);
        }
    }
}
