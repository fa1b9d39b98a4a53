package mp.vm.internal.container;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.vm.internal.run.VmRuntime;

/** {@code filter(f, iterable)}: [f, iterator]. */
@PyType(value = "filter", kind = Kind.FILTER, option = "MICROPY_PY_BUILTINS_FILTER")
public final class FilterType {
    private static final int FUNCTION = 1;
    private static final int ITERATOR = 2;

    private FilterType() {}

    @Slot(Slot.Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 2, 2);
        long filter = rt.newObject(Kind.FILTER, 2);
        rt.slot(filter, FUNCTION, rt.arg(base));
        rt.slot(filter, ITERATOR, rt.iter(rt.arg(base + 1)));
        return filter;
    }

    @Slot(Slot.Of.ITER)
    static long iter(VmRuntime rt, long self) {
        return self;
    }

    @Slot(Slot.Of.NEXT)
    static long next(VmRuntime rt, long self) {
        long f = rt.slot(self, FUNCTION);
        int mark = rt.mark();
        for (; ; rt.release(mark)) {
            long w = rt.next(rt.slot(self, ITERATOR));
            if (w == 0 || rt.truth(f == rt.none ? w : rt.call(f, w))) {
                rt.release(mark);
                return w;
            }
            rt.poll();
        }
    }
}
