package mp.vm.internal.run;

import mp.core.code.RawCode;
import mp.core.declare.Word;

import java.lang.invoke.VarHandle;

/**
 * The payload of a code object: what a VM keeps for one function beside the register code that all
 * VMs share. Translated when it is first called.
 *
 * <p>The code object's slots: 2 the module's globals, 3 its context (a CELLS object: constants,
 * then the code objects of the module, each made when it is first needed).
 */
public final class Code {
    /** Scope flags of the prelude. */
    public static final int GENERATOR = 1;

    public static final int VAR_KEYWORDS = 2;
    public static final int VAR_ARGS = 4;
    public static final int DEFAULT_KEYWORDS = 8;

    /** A frame of more slots than this could have more registers than instructions can name. */
    static final int MOST_STATE = 0x7000;

    /** Slot of the globals. */
    public static final int GLOBALS = 2;

    /** Slot of the context. */
    public static final int CONTEXT = 3;

    /** The bytecode. */
    public final RawCode raw;

    /** What is common to the code of a module. */
    public final ModuleCode module;

    /** Leading locals that are cells of the closure. */
    public final int closed;

    /** Scope flags. */
    public final int flags;

    /** Positional parameters, closed-over locals left out. */
    public final int positional;

    /** Keyword-only parameters. */
    public final int keywordOnly;

    /** Positional parameters with a default. */
    public final int defaults;

    /** Whether a call with exactly the positional parameters needs nothing but a frame. */
    public final boolean simple;

    /** Bytes of depth a frame costs. */
    public final int cost;

    /** The instructions; null until {@link #prepare}. */
    public long[] ins;

    /** Registers of a frame. */
    public int registers;

    /** Place of the control words. */
    public int control;

    /** A cache cell for each site. */
    @Word("builtins in ROM; addresses of shapes, which are compared only")
    public long[] caches;

    /** The register code. */
    public RegCode reg;

    /** Back edges to be taken before its loops are compiled. */
    int heat = HotLoops.HOT;

    /** {@link HotLoops} sees a back edge where the interpreter's countdown is below this. */
    int cool;

    /** Its loops; null until it is hot. */
    CodeLoops loops;

    /** Makes the code of a function. */
    Code(RawCode raw, ModuleCode module, int closed, int wordBytes) {
        this.raw = raw;
        this.module = module;
        this.closed = closed;
        RawCode.Prelude p = raw.prelude();
        this.flags = p.scopeFlags();
        this.positional = p.nPosArgs() - closed;
        this.keywordOnly = p.nKwOnlyArgs();
        this.defaults = p.nDefPosArgs();
        this.simple =
                keywordOnly == 0
                        && (flags & (GENERATOR | VAR_KEYWORDS | VAR_ARGS | DEFAULT_KEYWORDS)) == 0;
        int state = Math.min(p.nState(), Frames.MOST_STATE_COUNTED);
        this.cost = (Frames.FRAME_WORDS + state) * wordBytes;
    }

    /** Translates the bytecode, once. {@code traced}: whether it tells the tracer where it is. */
    void prepare(boolean traced) {
        if (ins == null) {
            reg = Translator.translate(raw, closed, traced);
            registers = reg.registers;
            control = reg.control;
            caches = new long[reg.sites.length];
            // Who sees the instructions sees the rest, too.
            VarHandle.storeStoreFence();
            ins = reg.ins;
        }
    }

    /** Whether calls make a generator. */
    public boolean isGenerator() {
        return (flags & GENERATOR) != 0;
    }

    /** The word of a name of the module. */
    public long name(int index) {
        return module.names[index];
    }

    /** The word of the function's name. */
    public long functionName() {
        return module.names[raw.prelude().name()];
    }

    /** The word of a parameter's name, counted without the closed-over ones. */
    public long parameter(int i) {
        return module.names[raw.prelude().argName(i + closed)];
    }

    /** The source line of an instruction. */
    public int line(int pc) {
        return raw.lineAt(reg.offsets[pc]);
    }
}
