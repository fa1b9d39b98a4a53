package mp.vm.internal.container;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.vm.internal.run.VmRuntime;

/** {@code map(f, iterable, ...)}: [f, n, iterator, ...]. */
@PyType(value = "map", kind = Kind.MAP)
public final class MapType {
    private static final int FUNCTION = 1;
    private static final int COUNT = 2;
    private static final int FIRST = 3;

    private MapType() {}

    @Slot(Slot.Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 2, Integer.MAX_VALUE);
        long map = rt.newObject(Kind.MAP, n + 1);
        rt.slot(map, FUNCTION, rt.arg(base));
        rt.slot(map, COUNT, rt.model.smallInt(n - 1L));
        for (int i = 1; i < n; i++) {
            rt.slot(map, FIRST + i - 1, rt.iter(rt.arg(base + i)));
        }
        return map;
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
        long result = rt.call(rt.slot(self, FUNCTION), base, n, 0);
        rt.release(base);
        return result;
    }
}
