package mp.vm.internal.container;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.vm.internal.run.VmRuntime;

/** {@code zip(iterable, ...)}: [n, iterator, ...]. */
@PyType(value = "zip", kind = Kind.ZIP)
public final class ZipType {
    private static final int COUNT = 1;
    private static final int FIRST = 2;

    private ZipType() {}

    @Slot(Slot.Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 0, Integer.MAX_VALUE);
        long zip = rt.newObject(Kind.ZIP, n + 1);
        rt.slot(zip, COUNT, rt.model.smallInt(n));
        for (int i = 0; i < n; i++) {
            rt.slot(zip, FIRST + i, rt.iter(rt.arg(base + i)));
        }
        return zip;
    }

    @Slot(Slot.Of.ITER)
    static long iter(VmRuntime rt, long self) {
        return self;
    }

    @Slot(Slot.Of.NEXT)
    static long next(VmRuntime rt, long self) {
        int n = (int) rt.model.intValue(rt.slot(self, COUNT));
        int base = rt.mark();
        for (int i = 0; i < n; i++) {
            int mark = rt.mark();
            long w = rt.next(rt.slot(self, FIRST + i));
            if (w == 0) {
                rt.release(base);
                return 0;
            }
            rt.replace(mark, w);
        }
        long tuple = n == 0 ? 0 : Sequences.tuple(rt, base, n);
        rt.release(base);
        return tuple;
    }
}
