package mp.vm.internal.load;

import mp.core.code.CompiledModule;
import mp.core.code.CompilerOptions.Input;
import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.memory.Kind;
import mp.core.runtime.BufferView;
import mp.vm.internal.run.CodeLoader;
import mp.vm.internal.run.CodeValue;
import mp.vm.internal.run.VmRuntime;
import mp.vm.internal.text.Strings;

/** The part of {@code builtins} that compiles and runs source. */
@PyModule(value = "builtins.source", option = "MICROPY_ENABLE_COMPILER")
final class SourceModule {
    private SourceModule() {}

    /** Runs source or code. */
    @PyFunction(optional = 2)
    static void exec(VmRuntime rt, long code, long globals, long locals) {
        run(rt, code, globals, locals, Input.FILE);
    }

    /** Evaluates source or code. */
    @PyFunction(optional = 2)
    static long eval(VmRuntime rt, long code, long globals, long locals) {
        return run(rt, code, globals, locals, Input.EVAL);
    }

    /** Runs a file. */
    @PyFunction(value = "execfile", optional = 2, option = "MICROPY_PY_BUILTINS_EXECFILE")
    static void execFile(VmRuntime rt, long file, long globals, long locals) {
        if (!rt.isStr(file)) {
            throw Strings.notStr(rt, file);
        }
        Files.run(rt, rt.string(file), globals == 0 ? rt.globals() : globals);
    }

    /** Compiles source for {@code exec} and {@code eval}. */
    @PyFunction(min = 3, max = 6, option = "MICROPY_PY_BUILTINS_COMPILE")
    static long compile(VmRuntime rt, int base, int n) {
        Input input =
                switch (rt.string(rt.arg(base + 2))) {
                    case "single" -> Input.SINGLE;
                    case "exec" -> Input.FILE;
                    case "eval" -> Input.EVAL;
                    default -> throw rt.valueError("bad compile mode");
                };
        byte[] source = source(rt, rt.arg(base));
        CompiledModule code =
                Compiling.compile(
                        rt, source, rt.string(rt.arg(base + 1)), input, input == Input.SINGLE);
        return CodeValue.make(rt, code, source.length);
    }

    private static boolean isDict(VmRuntime rt, long w) {
        return rt.is(w, Kind.DICT) || rt.is(w, Kind.ORDERED_DICT);
    }

    private static byte[] source(VmRuntime rt, long w) {
        if (rt.isStr(w)) {
            return rt.bytes(w);
        }
        BufferView view = new BufferView();
        rt.buffer(w, view, false);
        return java.util.Arrays.copyOfRange(view.array, view.offset, view.offset + view.length);
    }

    private static long run(VmRuntime rt, long code, long globals, long locals, Input input) {
        boolean own = globals == 0 || globals == rt.none;
        long g = own ? rt.globals() : globals;
        long l = locals != 0 && locals != rt.none ? locals : own ? rt.locals : globals;
        if (!isDict(rt, g) || !isDict(rt, l)) {
            throw rt.raiseWith(Kind.TYPE_ERROR, 0);
        }
        long function =
                rt.is(code, Kind.CODE)
                        ? CodeValue.of(rt, code).load(rt, g)
                        : load(rt, source(rt, code), input, g);
        return rt.keep(Running.call(rt, function, g, l));
    }

    private static long load(VmRuntime rt, byte[] source, Input input, long globals) {
        return CodeLoader.load(
                rt, Compiling.compile(rt, source, "<string>", input, false), globals);
    }
}
