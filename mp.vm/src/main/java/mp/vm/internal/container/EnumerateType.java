package mp.vm.internal.container;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.vm.internal.run.VmRuntime;

/** {@code enumerate(iterable, start=0)}: [iterator, count]. */
@PyType(value = "enumerate", kind = Kind.ENUMERATE, option = "MICROPY_PY_BUILTINS_ENUMERATE")
public final class EnumerateType {
    private static final int ITERATOR = 1;
    private static final int COUNTER = 2;

    private EnumerateType() {}

    @Slot(Slot.Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        int at = rt.bind(base, n, nKw, new String[] {"iterable", "start"}, 1, 2);
        long start = rt.arg(at + 1);
        long w = rt.newObject(Kind.ENUMERATE, 2);
        rt.slot(w, ITERATOR, rt.iter(rt.arg(at)));
        rt.slot(w, COUNTER, rt.newInt(start == 0 ? 0 : rt.toLong(start)));
        return w;
    }

    @Slot(Slot.Of.ITER)
    static long iter(VmRuntime rt, long self) {
        return self;
    }

    @Slot(Slot.Of.NEXT)
    static long next(VmRuntime rt, long self) {
        int mark = rt.mark();
        long counter = rt.keep(rt.slot(self, COUNTER));
        long w = rt.next(rt.slot(self, ITERATOR));
        long pair = 0;
        if (w != 0) {
            pair = Sequences.tuple(rt, mark, 2);
            rt.keep(pair);
            rt.slot(self, COUNTER, rt.newInt(rt.toLong(counter) + 1));
        }
        rt.release(mark);
        return pair;
    }
}
