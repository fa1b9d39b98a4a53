package mp.vm.internal.container;

import mp.core.memory.Kind;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/**
 * Operations on whole dicts. Equality and iteration may run Python code that changes them
 * meanwhile.
 */
public final class Dicts {
    private Dicts() {}

    /** {@code dict(...)}; kept. */
    static long make(VmRuntime rt, int kind, int base, int n, int nKw) {
        rt.checkArgs(n, 0, 0, 1);
        long dict = DictTable.create(rt, kind, 0);
        update(rt, dict, base, n, nKw);
        return dict;
    }

    /** Adds the entries of at most one positional argument, then those of the pairs behind it. */
    static void update(VmRuntime rt, long dict, int base, int n, int nKw) {
        if (n > 0) {
            update(rt, dict, rt.arg(base));
        }
        for (int i = 0; i < nKw; i++) {
            int at = base + n + 2 * i;
            DictTable.put(rt, dict, rt.arg(at), rt.arg(at + 1));
        }
    }

    /** Adds the entries of a dict, of an object with {@code keys}, or of an iterable of pairs. */
    public static void update(VmRuntime rt, long dict, long from) {
        long other = rt.as(from, Kind.DICT);
        if (other != 0) {
            if (other != dict) {
                merge(rt, dict, other);
            }
            return;
        }
        int mark = rt.mark();
        long it = rt.iter(from);
        int turn = rt.mark();
        for (long pair = rt.next(it); pair != 0; pair = rt.next(it)) {
            putPair(rt, dict, pair);
            rt.release(turn);
            rt.poll();
        }
        rt.release(mark);
    }

    private static void merge(VmRuntime rt, long dict, long other) {
        int mark = rt.mark();
        for (int p = DictTable.next(rt, other, 0); p >= 0; p = DictTable.next(rt, other, p + 1)) {
            long key = rt.keep(DictTable.key(rt, other, p));
            long value = rt.keep(DictTable.value(rt, other, p));
            DictTable.put(rt, dict, key, value);
            rt.release(mark);
            rt.poll();
        }
    }

    private static void putPair(VmRuntime rt, long dict, long pair) {
        long it = rt.iter(pair);
        long key = rt.next(it);
        long value = key == 0 ? 0 : rt.next(it);
        if (value == 0 || rt.next(it) != 0) {
            throw rt.valueError("dict update sequence has wrong length");
        }
        DictTable.put(rt, dict, key, value);
    }

    /** Whether two dicts have equal entries; ordered ones in the same order. */
    static boolean equal(VmRuntime rt, long a, long b) {
        if (DictTable.size(rt, a) != DictTable.size(rt, b)) {
            return false;
        }
        boolean ordered = rt.is(a, Kind.ORDERED_DICT) && rt.is(b, Kind.ORDERED_DICT);
        rt.enter();
        try {
            int mark = rt.mark();
            int q = -1;
            for (int p = DictTable.next(rt, a, 0); p >= 0; p = DictTable.next(rt, a, p + 1)) {
                long key = rt.keep(DictTable.key(rt, a, p));
                long value = rt.keep(DictTable.value(rt, a, p));
                q = ordered ? DictTable.next(rt, b, q + 1) : DictTable.find(rt, b, key);
                if (q < 0 || ordered && !rt.same(key, rt.keep(DictTable.key(rt, b, q)))) {
                    return false;
                }
                long other = DictTable.value(rt, b, q);
                if (other == 0 || !rt.equal(value, rt.keep(other))) {
                    return false;
                }
                rt.release(mark);
                rt.poll();
            }
            return true;
        } finally {
            rt.leave();
        }
    }

    /** Writes a dict in braces, an ordered one in the call that makes it. */
    static void print(VmRuntime rt, Text out, long dict) {
        boolean ordered = rt.is(dict, Kind.ORDERED_DICT);
        out.add(ordered ? "OrderedDict({" : "{");
        rt.enter();
        try {
            int mark = rt.mark();
            boolean first = true;
            for (int p = DictTable.next(rt, dict, 0); p >= 0; p = DictTable.next(rt, dict, p + 1)) {
                if (!first) {
                    out.add(", ");
                }
                first = false;
                long key = rt.keep(DictTable.key(rt, dict, p));
                long value = rt.keep(DictTable.value(rt, dict, p));
                rt.print(out, key, true);
                out.add(": ");
                SequenceOps.printItem(rt, out, value);
                rt.release(mark);
            }
        } finally {
            rt.leave();
        }
        out.add(ordered ? "})" : "}");
    }
}
