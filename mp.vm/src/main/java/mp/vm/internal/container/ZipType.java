package mp.vm.internal.container;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.vm.internal.run.VmRuntime;

/** {@code zip(iterable, ...)}: {@link Parallel} iterators. */
@PyType(value = "zip", kind = Kind.ZIP)
public final class ZipType {
    private ZipType() {}

    @Slot(Slot.Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 0, Integer.MAX_VALUE);
        return Parallel.create(rt, Kind.ZIP, base, n, 0);
    }

    @Slot(Slot.Of.ITER)
    static long iter(VmRuntime rt, long self) {
        return self;
    }

    @Slot(Slot.Of.NEXT)
    static long next(VmRuntime rt, long self) {
        int base = rt.mark();
        int n = Parallel.count(rt, self);
        if (n == 0 || !Parallel.advance(rt, self)) {
            return 0;
        }
        long tuple = Sequences.tuple(rt, base, n);
        rt.release(base);
        return tuple;
    }
}
