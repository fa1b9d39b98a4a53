package mp.vm.internal.object;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.runtime.Text;
import mp.vm.internal.load.Modules;
import mp.vm.internal.run.VmRuntime;

/** Modules of Python code and of Java. */
final class ModuleTypes {
    private ModuleTypes() {}

    private static boolean show(VmRuntime rt, Text out, long self) {
        out.add("<module '").add(Modules.name(rt, self)).add("'");
        long file = Attributes.find(rt, self, Names.FILE.word(rt));
        if (file != 0 && rt.isStr(file)) {
            out.add(" from '").add(rt.string(file)).add("'");
        }
        out.add(">");
        return true;
    }

    /** A module of Python code. */
    @PyType(value = "module", kind = Kind.MODULE)
    static final class PythonModule {
        private PythonModule() {}

        /** {@code <module 'name' from 'file'>}. */
        @Slot(Slot.Of.PRINT)
        static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
            return show(rt, out, self);
        }
    }

    /** A module of Java. */
    @PyType(value = "module", kind = Kind.NATIVE_MODULE)
    static final class JavaModule {
        private JavaModule() {}

        /** {@code <module 'name'>}. */
        @Slot(Slot.Of.PRINT)
        static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
            return show(rt, out, self);
        }
    }
}
