package mp.vm.internal.container;

import mp.vm.internal.run.VmRuntime;

/**
 * Iterators that go on side by side: [n, iterator, ...], behind which a type may have more slots.
 */
final class Parallel {
    private static final int COUNT = 1;
    private static final int FIRST = 2;

    private Parallel() {}

    /**
     * An object of a kind over the iterables that lie on the stack; kept.
     *
     * @param more slots behind the iterators
     */
    static long create(VmRuntime rt, int kind, int base, int n, int more) {
        long w = rt.newObject(kind, 1 + n + more);
        rt.slot(w, COUNT, rt.model.smallInt(n));
        for (int i = 0; i < n; i++) {
            rt.slot(w, FIRST + i, rt.iter(rt.arg(base + i)));
        }
        return w;
    }

    /** The number of iterators. */
    static int count(VmRuntime rt, long self) {
        return (int) rt.model.intValue(rt.slot(self, COUNT));
    }

    /** The first slot behind the iterators. */
    static int behind(VmRuntime rt, long self) {
        return FIRST + count(rt, self);
    }

    /** Keeps the next item of each iterator; false where one has ended. */
    static boolean advance(VmRuntime rt, long self) {
        int n = count(rt, self);
        int base = rt.mark();
        for (int i = 0; i < n; i++) {
            int mark = rt.mark();
            long w = rt.next(rt.slot(self, FIRST + i));
            if (w == 0) {
                rt.release(base);
                return false;
            }
            rt.replace(mark, w);
        }
        return true;
    }
}
