package mp.vm.internal.container;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.vm.internal.run.VmRuntime;

/** {@code map(f, iterable, ...)}: {@link Parallel} iterators, then f. */
@PyType(value = "map", kind = Kind.MAP)
public final class MapType {
    private MapType() {}

    @Slot(Slot.Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 2, Integer.MAX_VALUE);
        long map = Parallel.create(rt, Kind.MAP, base + 1, n - 1, 1);
        rt.slot(map, Parallel.behind(rt, map), rt.arg(base));
        return map;
    }

    @Slot(Slot.Of.ITER)
    static long iter(VmRuntime rt, long self) {
        return self;
    }

    @Slot(Slot.Of.NEXT)
    static long next(VmRuntime rt, long self) {
        int base = rt.mark();
        if (!Parallel.advance(rt, self)) {
            return 0;
        }
        long function = rt.slot(self, Parallel.behind(rt, self));
        long result = rt.call(function, base, Parallel.count(rt, self), 0);
        rt.release(base);
        return result;
    }
}
