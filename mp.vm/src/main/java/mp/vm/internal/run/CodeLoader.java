package mp.vm.internal.run;

import mp.core.code.CompiledModule;
import mp.core.code.Constant;
import mp.core.code.RawCode;
import mp.core.memory.Kind;
import mp.core.memory.Rom;
import mp.core.options.Option;

import java.util.List;

/** Brings compiled modules into a VM: names are interned, constants made, functions wrapped. */
public final class CodeLoader {
    /** Names and constants that an instruction can tell apart. */
    private static final int MOST = 0xffff;

    /** Bytes of the longest string that is interned because it stands in the source. */
    private static final int MOST_INTERNED = 10;

    private CodeLoader() {}

    /**
     * Loads a module.
     *
     * @param globals its globals, a dict
     * @return the function of the module's body; kept
     */
    public static long load(VmRuntime rt, CompiledModule module, long globals) {
        int mark = rt.mark();
        List<byte[]> qstrs = module.qstrs();
        if (Math.max(qstrs.size(), module.constants().size()) > MOST) {
            throw rt.raise(Kind.RUNTIME_ERROR, "bytecode overflow");
        }
        long[] names = new long[qstrs.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = rt.model.qstr(rt.vm.qstrs.intern(qstrs.get(i)));
        }
        ModuleCode context =
                new ModuleCode(
                        module,
                        names,
                        rt.options.on(Option.PY_FUNCTION_ATTRS_CODE)
                                || rt.options.on(Option.PY_SYS_SETTRACE));
        long cells = rt.newObject(Kind.CELLS, context.slots());
        List<Constant> constants = module.constants();
        for (int i = 0; i < constants.size(); i++) {
            int inner = rt.mark();
            long w = constant(rt, constants.get(i));
            rt.memory.set(cells, 1 + i, w);
            rt.release(inner);
        }
        long code = code(rt, module.root(), context, 0, globals, cells);
        long function = function(rt, code);
        return rt.replace(mark, function);
    }

    /** A function without defaults; not kept. */
    private static long function(VmRuntime rt, long code) {
        long f = rt.fresh(Kind.FUNCTION, 3);
        rt.memory.set(f, 1, code);
        return f;
    }

    private static long code(
            VmRuntime rt, RawCode raw, ModuleCode module, int closed, long globals, long cells) {
        Code code = new Code(raw, module, closed, rt.memory.wordBytes);
        long w = rt.newPayload(Kind.CODE, 3, code, raw.bytecode().length);
        rt.memory.set(w, Code.GLOBALS, globals);
        rt.memory.set(w, Code.CONTEXT, cells);
        rt.memory.set(cells, module.place(raw), w);
        return w;
    }

    /** The code object of a child function, made when it is first needed; kept. */
    static long child(VmRuntime rt, long parent, Code code, int child, int closed) {
        RawCode raw = code.raw.children().get(child);
        long cells = rt.memory.get(parent, Code.CONTEXT);
        long w = rt.memory.get(cells, code.module.place(raw));
        if (w != 0) {
            return rt.keep(w);
        }
        return code(rt, raw, code.module, closed, rt.memory.get(parent, Code.GLOBALS), cells);
    }

    private static void needFloats(VmRuntime rt) {
        if (rt.model.floats.precision == 0) {
            throw rt.valueError("decimal numbers not supported");
        }
    }

    private static long constant(VmRuntime rt, Constant constant) {
        return switch (constant) {
            case Constant.Str s -> rt.newStr(s.utf8());
            case Constant.Bytes b -> rt.newBytes(b.data());
            case Constant.Int i -> rt.newInt(i.value());
            case Constant.Flt f -> {
                needFloats(rt);
                yield rt.newFloat(f.value());
            }
            case Constant.Cplx c -> {
                needFloats(rt);
                yield rt.newComplex(c.re(), c.im());
            }
            case Constant.None n -> rt.none;
            case Constant.True t -> rt.trueWord;
            case Constant.False f -> rt.falseWord;
            case Constant.Ellipsis e -> Rom.word(Kind.ELLIPSIS_OBJECT);
            case Constant.Tuple t -> tuple(rt, t.items());
            default -> throw rt.valueError("native code in .mpy unsupported");
        };
    }

    /** Short strings in it are interned, as those are that stand by themselves. */
    private static long tuple(VmRuntime rt, List<Constant> items) {
        int base = rt.mark();
        for (Constant item : items) {
            int mark = rt.mark();
            boolean short_ = item instanceof Constant.Str s && s.utf8().length <= MOST_INTERNED;
            long w = constant(rt, item);
            rt.replace(mark, short_ ? rt.intern(w) : w);
        }
        return rt.newTuple(base, items.size());
    }

    /** The Java half of a code object. */
    public static Code of(VmRuntime rt, long code) {
        return (Code) rt.memory.payload(code);
    }

    /** The Java half of the code of a function or closure. */
    public static Code ofFunction(VmRuntime rt, long function) {
        return of(rt, rt.memory.get(function, 1));
    }
}
