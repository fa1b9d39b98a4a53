package mp.vm.internal.run;

import mp.core.code.CompiledModule;
import mp.core.code.RawCode;
import mp.core.declare.Word;

import java.util.IdentityHashMap;
import java.util.Map;

/** What the functions of one loaded module share: interned names, and where their objects lie. */
public final class ModuleCode {
    /**
     * The words of the module's names; entry 0 is the source file. Interned, so they need no root.
     */
    @Word("interned strings, which live as long as the VM")
    public final long[] names;

    /** What it was loaded from; null where scripts cannot ask for the code of a function. */
    final CompiledModule module;

    private final Map<RawCode, Integer> places = new IdentityHashMap<>();
    private int next;

    /** Numbers all functions of a module, behind its constants. */
    ModuleCode(CompiledModule module, long[] names, boolean keeps) {
        this.module = keeps ? module : null;
        this.names = names;
        this.next = 1 + module.constants().size();
        number(module.root());
    }

    private void number(RawCode raw) {
        places.put(raw, next++);
        raw.children().forEach(this::number);
    }

    /** Slot of a function's code object in the context. */
    int place(RawCode raw) {
        return places.get(raw);
    }

    /** Slots of the context. */
    int slots() {
        return next - 1;
    }
}
