package mp.vm.internal.run;

import java.util.List;
import mp.core.VmConfig;
import mp.core.memory.Rom;
import mp.core.runtime.Declarations;
import mp.core.runtime.NativeModule;
import mp.core.runtime.NativeType;
import mp.vm.internal.builtins.Output;

/** What all threads of a VM share beside its memory. */
public final class VmState {
    /** What the VM was made from. */
    public final VmConfig config;

    /** Interned strings of this VM. */
    public final QstrPool qstrs;

    /** Standard output. */
    public final Output output;

    /** Words that live as long as the VM. */
    public final VmRoots roots = new VmRoots();

    /** Counts changes that may invalidate what a cache remembers of classes. */
    public int classEpoch = 1;

    /** Counts new names in dicts that are module globals, and overridden builtins. */
    public int globalsEpoch = 1;

    private final List<Declarations> declarations;

    /** Takes a snapshot of the declarations that are there now. */
    public VmState(VmConfig config, QstrPool qstrs, List<Declarations> declarations) {
        this.config = config;
        this.qstrs = qstrs;
        this.declarations = List.copyOf(declarations);
        this.output = new Output(config.host().console());
    }

    /** The native type of an ordinal. */
    public NativeType type(int ordinal) {
        NativeType type = Rom.type(ordinal);
        return type != null ? type : load(ordinal);
    }

    /** The native module of a name, or null where none is declared or its option is off. */
    public NativeModule module(String name) {
        for (Declarations d : declarations) {
            NativeModule module = d.module(name);
            if (module != null && config.options().on(module.moduleOption)) {
                return module;
            }
        }
        return null;
    }

    /** The declarations, for help and completion. */
    public List<Declarations> declarations() {
        return declarations;
    }

    private NativeType load(int ordinal) {
        for (Declarations d : declarations) {
            NativeType type = d.type(ordinal);
            if (type != null) {
                return type;
            }
        }
        throw new IllegalStateException("no bundle declares the type of ordinal " + ordinal);
    }
}
