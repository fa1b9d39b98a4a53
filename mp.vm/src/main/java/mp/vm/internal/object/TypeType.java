package mp.vm.internal.object;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.options.Option;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/** {@code type}. */
@PyType(value = "type", kind = Kind.TYPE)
final class TypeType {
    private TypeType() {}

    /** {@code type(x)} and {@code type(name, bases, dict)}. */
    @Slot(Slot.Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        if (n == 1) {
            return rt.typeOf(rt.arg(base));
        }
        if (n != 3 || nKw != 0) {
            throw rt.typeError("type takes 1 or 3 arguments");
        }
        if (!rt.isTuple(rt.arg(base + 1)) || !isDict(rt, rt.arg(base + 2))) {
            throw rt.raiseWith(Kind.TYPE_ERROR, 0);
        }
        long cls = Classes.create(rt, rt.arg(base), rt.arg(base + 1), rt.arg(base + 2));
        if (rt.options.on(Option.MP_CLASS_HOOKS)) {
            ClassHooks.tellBases(rt, cls, 0, 0);
        }
        return cls;
    }

    private static boolean isDict(VmRuntime rt, long w) {
        return rt.is(w, Kind.DICT) || rt.is(w, Kind.ORDERED_DICT);
    }

    /** {@code <class 'name'>}. */
    @Slot(Slot.Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        if (rt.options.on(Option.MP_CLASS_HOOKS) && ClassHooks.print(rt, out, self)) {
            return true;
        }
        out.add("<class '").add(ClassObject.name(rt, self)).add("'>");
        return true;
    }
}
