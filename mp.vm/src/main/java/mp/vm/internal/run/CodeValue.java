package mp.vm.internal.run;

import mp.core.code.CompiledModule;
import mp.core.code.Definition;
import mp.core.code.RawCode;
import mp.core.memory.Kind;

/**
 * The payload of a code object that scripts see: a function by itself, bound to no globals. Slot 2
 * of the object is a dict, the locals where it was made.
 *
 * @param module its names and constants; the body is the function
 * @param definition how it was made
 */
public record CodeValue(CompiledModule module, Definition definition) {
    /** What the object of a code counts beside the code itself, which it shares. */
    private static final int BYTES = 32;

    /** The slot of the names. */
    public static final int NAMES = 2;

    /** A code object of a module's body; kept. */
    public static long make(VmRuntime rt, CompiledModule module, long bytes) {
        return make(rt, new CodeValue(module, Definition.NONE), bytes);
    }

    private static long make(VmRuntime rt, CodeValue value, long bytes) {
        long w = rt.newPayload(Kind.CODE, NAMES, value, bytes);
        rt.memory.set(w, NAMES, rt.locals);
        return w;
    }

    /** A code object of the code of a function or closure; kept. */
    public static long ofFunction(VmRuntime rt, Code code) {
        CompiledModule whole = code.module.module;
        Definition definition =
                code.raw == whole.root()
                        ? new Definition(0, code.closed)
                        : Definition.inside(whole.root(), code.raw);
        return make(rt, new CodeValue(with(whole, code.raw), definition), BYTES);
    }

    /** A code object of a function that this one makes; kept. */
    public long child(VmRuntime rt, int i) {
        CompiledModule inner = with(module, function().children().get(i));
        return make(rt, new CodeValue(inner, Definition.of(function(), i)), BYTES);
    }

    private static CompiledModule with(CompiledModule module, RawCode function) {
        return new CompiledModule(
                module.qstrs(),
                module.constants(),
                function,
                module.smallIntBits(),
                module.features());
    }

    /** The payload of a code object. */
    public static CodeValue of(VmRuntime rt, long w) {
        return (CodeValue) rt.memory.payload(w);
    }

    /** The function itself. */
    public RawCode function() {
        return module.root();
    }

    /** A function of this code with globals, and without default arguments; kept. */
    public long load(VmRuntime rt, long globals) {
        if (definition.cells() > 0) {
            throw rt.typeError("code has free variables");
        }
        RawCode function = function();
        boolean defaults = !function.isMachineCode() && function.prelude().nDefPosArgs() > 0;
        CompiledModule loaded = defaults ? with(module, function.withoutDefaults()) : module;
        return CodeLoader.load(rt, loaded, globals);
    }
}
