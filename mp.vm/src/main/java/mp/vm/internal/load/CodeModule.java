package mp.vm.internal.load;

import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.vm.internal.object.Classes;
import mp.vm.internal.run.VmRuntime;

/** The second part of {@code builtins}: what makes classes, imports, and opens files. */
@PyModule("builtins.code")
final class CodeModule {
    private CodeModule() {}

    /** Makes a class. */
    @PyFunction(value = "__build_class__", min = 2)
    static long buildClass(VmRuntime rt, int base, int n, int nKw) {
        return Classes.build(rt, base, n, nKw);
    }

    /** Imports a module. */
    @PyFunction(value = "__import__", min = 1, max = 5)
    static long import_(VmRuntime rt, int base, int n) {
        return Importer.builtinImport(rt, base, n);
    }

    /** The globals of the code that runs. */
    @PyFunction
    static long globals(VmRuntime rt) {
        return rt.globals();
    }

    /** The locals of the module or class body that runs. */
    @PyFunction
    static long locals(VmRuntime rt) {
        return rt.locals;
    }

    /** Opens a file, by the function of the module {@code io}. */
    @PyFunction(min = 0, option = "MICROPY_PY_IO")
    static long open(VmRuntime rt, int base, int n, int nKw) {
        long open = rt.getAttr(Importer.natively(rt, "io"), rt.qstr("open"));
        return rt.call(open, base, n, nKw);
    }
}
