package mp.vm.internal.builtins;

import mp.core.code.BinaryOp;
import mp.core.memory.Kind;
import mp.vm.internal.container.Walk;
import mp.vm.internal.run.VmRuntime;

/**
 * The builtin functions that walk through an iterable; each turn drops what the turn before kept.
 */
final class Iterating {
    private Iterating() {}

    /** Whether some item has this truth. */
    static boolean has(VmRuntime rt, long iterable, boolean truth) {
        int walk = Walk.begin(rt, iterable);
        int mark = rt.mark();
        for (long item = Walk.next(rt, walk); item != 0; item = Walk.next(rt, walk)) {
            if (rt.truth(item) == truth) {
                return true;
            }
            rt.release(mark);
            rt.poll();
        }
        return false;
    }

    static long sum(VmRuntime rt, long iterable, long start) {
        int walk = Walk.begin(rt, iterable);
        int mark = rt.mark();
        long sum = start;
        for (long item = Walk.next(rt, walk); item != 0; item = Walk.next(rt, walk)) {
            sum = rt.replace(mark, rt.binary(BinaryOp.ADD, sum, item));
            rt.poll();
        }
        return sum;
    }

    /** {@code max} with the operation MORE, {@code min} with LESS. */
    static long extreme(VmRuntime rt, int op, int base, int n, int nKw) {
        long key = keyword(rt, base + n, nKw, "key");
        int best = rt.mark();
        rt.keep(0);
        rt.keep(0);
        int mark = rt.mark();
        if (n > 1) {
            for (int i = 0; i < n; i++) {
                compare(rt, op, key, rt.arg(base + i), best);
                rt.release(mark);
            }
            return rt.arg(best);
        }
        int walk = Walk.begin(rt, rt.arg(base));
        mark = rt.mark();
        for (long item = Walk.next(rt, walk); item != 0; item = Walk.next(rt, walk)) {
            compare(rt, op, key, item, best);
            rt.release(mark);
            rt.poll();
        }
        if (rt.arg(best) != 0) {
            return rt.arg(best);
        }
        long fallback = keyword(rt, base + n, nKw, "default");
        if (fallback == 0) {
            throw rt.valueError("arg is an empty sequence");
        }
        return fallback;
    }

    /** The stack holds the best item so far at {@code best}, behind it what it is compared by. */
    private static void compare(VmRuntime rt, int op, long key, long item, int best) {
        long by = key == 0 ? item : rt.call(key, item);
        if (rt.arg(best) == 0 || rt.binary(op, by, rt.arg(best + 1)) == rt.trueWord) {
            rt.stack[best] = item;
            rt.stack[best + 1] = by;
        }
    }

    private static long keyword(VmRuntime rt, int pairs, int nKw, String name) {
        for (int i = pairs; i < pairs + 2 * nKw; i += 2) {
            if (rt.arg(i) == rt.qstr(name)) {
                return rt.arg(i + 1);
            }
        }
        return 0;
    }

    static long sorted(VmRuntime rt, int base, int n, int nKw) {
        if (n > 1) {
            throw rt.typeError("must use keyword argument for key function");
        }
        long list = rt.call(rt.typeWord(Kind.LIST), rt.arg(base));
        rt.call(rt.getAttr(list, rt.qstr("sort")), base + 1, 0, nKw);
        return list;
    }
}
