package mp.vm.internal.weak;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.runtime.Runtime;
import mp.vm.internal.container.Sequences;
import mp.vm.internal.run.VmRuntime;

/**
 * {@code weakref.finalize}: a call that is made once, when its object dies or the script asks for
 * it. Slots: those of WeakReferences, a tuple of arguments and a dict of those by keyword.
 */
@PyType(value = "finalize", option = "MICROPY_PY_WEAKREF")
final class FinalizeType {
    private static final int ARGS = 4;
    private static final int KEYWORDS = 5;

    private FinalizeType() {}

    static boolean is(VmRuntime rt, long w) {
        return rt.is(w, FinalizeTypeTable.TABLE.ordinal);
    }

    @Slot(Slot.Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, 0, 2, Integer.MAX_VALUE);
        long object = WeakReferences.checked(rt, rt.arg(base));
        long args = rt.newTuple(base + 2, n - 2);
        long keywords = rt.newDict(nKw);
        for (int i = base + n; i < base + n + 2 * nKw; i += 2) {
            rt.dictPut(keywords, rt.arg(i), rt.arg(i + 1));
        }
        long self = rt.newObject(FinalizeTypeTable.TABLE.ordinal, KEYWORDS);
        rt.slot(self, WeakReferences.CALLBACK, rt.arg(base + 1));
        rt.slot(self, ARGS, args);
        rt.slot(self, KEYWORDS, keywords);
        rt.vm.weak.link(rt, self, object, true);
        return self;
    }

    private static boolean alive(VmRuntime rt, long self) {
        return WeakReferences.object(rt, self) != rt.none;
    }

    /** Makes the call now, if it was not made or given up. */
    @Slot(Slot.Of.CALL)
    static long call(VmRuntime rt, long self, int base, int n, int nKw) {
        return alive(rt, self) ? fire(rt, self) : rt.none;
    }

    /** Makes the call, which is then over. */
    static long fire(VmRuntime rt, long self) {
        long function = rt.keep(rt.slot(self, WeakReferences.CALLBACK));
        int base = rt.mark();
        long args = rt.slot(self, ARGS);
        int n = Sequences.count(rt, args);
        for (int i = 0; i < n; i++) {
            rt.keep(Sequences.item(rt, args, i));
        }
        long keywords = rt.slot(self, KEYWORDS);
        int nKw = rt.dictSize(keywords);
        for (int i = rt.dictNext(keywords, 0); i >= 0; i = rt.dictNext(keywords, i + 1)) {
            rt.keep(rt.dictKey(keywords, i));
            rt.keep(rt.dictValue(keywords, i));
        }
        giveUp(rt, self);
        return rt.call(function, base, n, nKw);
    }

    /** Nothing is to be called any more; the next marking takes it out of its chain. */
    private static void giveUp(VmRuntime rt, long self) {
        rt.slot(self, WeakReferences.OBJECT, rt.none);
        rt.slot(self, WeakReferences.CALLBACK, rt.none);
        rt.slot(self, ARGS, rt.none);
        rt.slot(self, KEYWORDS, rt.none);
    }

    /** The object, the function, its arguments and those by keyword; None when it is over. */
    @PyFunction
    static long peek(VmRuntime rt, long self) {
        if (!alive(rt, self)) {
            return rt.none;
        }
        int base = rt.mark();
        rt.keep(WeakReferences.object(rt, self));
        rt.keep(rt.slot(self, WeakReferences.CALLBACK));
        rt.keep(rt.slot(self, ARGS));
        long copy = rt.getAttr(rt.slot(self, KEYWORDS), rt.qstr("copy"));
        rt.replace(base + 3, rt.call(copy));
        return rt.newTuple(base, 4);
    }

    /** As peek, and gives the call up. */
    @PyFunction
    static long detach(VmRuntime rt, long self) {
        long parts = peek(rt, self);
        if (parts != rt.none) {
            giveUp(rt, self);
        }
        return parts;
    }

    /** {@code alive}. */
    @Slot(Slot.Of.ATTR)
    static long attr(VmRuntime rt, long self, long name, long value) {
        boolean asked = value == Runtime.LOAD && rt.string(name).equals("alive");
        return asked ? rt.model.bool(alive(rt, self)) : 0;
    }
}
