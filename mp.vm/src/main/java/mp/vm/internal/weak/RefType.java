package mp.vm.internal.weak;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.vm.internal.run.VmRuntime;

/** {@code weakref.ref}: the object while it lives, then None. Slots as of WeakReferences. */
@PyType(value = "ref", option = "MICROPY_PY_WEAKREF")
final class RefType {
    private RefType() {}

    @Slot(Slot.Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 1, 2);
        long object = WeakReferences.checked(rt, rt.arg(base));
        long self = rt.newObject(RefTypeTable.TABLE.ordinal, WeakReferences.NEXT);
        rt.slot(self, WeakReferences.CALLBACK, n > 1 ? rt.arg(base + 1) : rt.none);
        rt.vm.weak.link(rt, self, object, false);
        return self;
    }

    /** The object, or None. */
    @Slot(Slot.Of.CALL)
    static long call(VmRuntime rt, long self, int base, int n, int nKw) {
        return WeakReferences.object(rt, self);
    }
}
