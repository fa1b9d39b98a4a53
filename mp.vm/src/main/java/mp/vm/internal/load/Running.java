package mp.vm.internal.load;

import mp.core.memory.Kind;
import mp.vm.internal.run.VmRuntime;

/** Runs module bodies and the like, with globals and locals of their own. */
public final class Running {
    private Running() {}

    /**
     * Raises RuntimeError where there is no compiler. Whoever compiles calls this first: a compact
     * profile without the compiler has no {@link Compiling} either.
     */
    public static void needCompiler(VmRuntime rt) {
        if (rt.vm.compiler == null) {
            throw rt.raise(Kind.RUNTIME_ERROR, "script compilation not supported");
        }
    }

    /** Calls a function of a module's body; the result is not kept. */
    public static long call(VmRuntime rt, long function, long globals, long locals) {
        int mark = rt.mark();
        long outerGlobals = rt.keep(rt.globals);
        long outerLocals = rt.keep(rt.locals);
        rt.globals = globals;
        rt.locals = locals;
        try {
            return rt.call(function);
        } finally {
            rt.globals = outerGlobals;
            rt.locals = outerLocals;
            rt.release(mark);
        }
    }
}
