package mp.vm.internal.run;

import mp.core.declare.Word;
import mp.core.memory.Roots;

import java.util.Arrays;

/** Declared root slots of a VM: words that live as long as it does, or until they are replaced. */
@Word("visited as roots")
public final class VmRoots {
    /** sys.modules, a dict. */
    public long modules;

    /** Globals of {@code __main__}. */
    public long mainGlobals;

    /** What scripts changed of the builtins module, a dict or 0. */
    public long builtinsOverride;

    /** The empty tuple. */
    public long emptyTuple;

    /** The empty bytes object. */
    public long emptyBytes;

    /** The MemoryError made in advance. */
    public long memoryError;

    /** The list sys.path, or 0. */
    public long path;

    /** The list sys.argv, or 0. */
    public long argv;

    /** A dict of the objects that were written as bytes, or 0. */
    public long packed;

    /** What the REPL stored in {@code _}; sys.ps1, sys.ps2 and the like, by place. */
    public final long[] slots = new long[32];

    /** Native modules that were imported, by the index of their table. */
    public long[] natives = new long[32];

    /** What native modules remember, by the index of their table. */
    private long[] states = new long[32];

    /** Keeps a native module for as long as the VM lives. */
    public void nativeModule(int table, long w) {
        if (table >= natives.length) {
            natives = Arrays.copyOf(natives, table + 32);
        }
        natives[table] = w;
    }

    long state(int table) {
        return table < states.length ? states[table] : 0;
    }

    void state(int table, long w) {
        if (table >= states.length) {
            states = Arrays.copyOf(states, table + 32);
        }
        states[table] = w;
    }

    void visit(Roots.Visitor visitor) {
        visitor.word(modules);
        visitor.word(mainGlobals);
        visitor.word(builtinsOverride);
        visitor.word(emptyTuple);
        visitor.word(emptyBytes);
        visitor.word(memoryError);
        visitor.word(path);
        visitor.word(argv);
        visitor.word(packed);
        visitor.words(slots, 0, slots.length);
        visitor.words(natives, 0, natives.length);
        visitor.words(states, 0, states.length);
    }
}
