package mp.vm.internal.run;

import mp.core.memory.Kind;
import mp.vm.internal.container.Sequences;
import mp.vm.internal.object.Attributes;
import mp.vm.internal.object.Operators;
import mp.vm.internal.text.Strings;

/**
 * Unpacks iterables: into the targets of an assignment, and star arguments into a call's window.
 */
final class Unpacking {
    /** Words that may be spread before the heap is charged with them. */
    private static final int FREE_WORDS = 64;

    private Unpacking() {}

    /** a... = the {@code n} items of a, the first one highest. */
    static void sequence(VmRuntime rt, int a, int n) {
        long w = rt.stack[a];
        if (rt.isTuple(w) || rt.is(w, Kind.LIST)) {
            int count = rt.count(w);
            if (count < n) {
                throw few(rt, count);
            }
            if (count > n) {
                throw many(rt, n);
            }
            for (int i = 0; i < n; i++) {
                rt.stack[a + n - 1 - i] = Sequences.item(rt, w, i);
            }
            return;
        }
        int base = rt.sp;
        long it = rt.iter(w);
        int first = rt.sp;
        rt.ensure(n);
        for (int i = 0; i < n; i++) {
            int mark = rt.sp;
            long item = Operators.next(rt, it);
            if (item == 0) {
                throw few(rt, i);
            }
            rt.replace(mark, item);
        }
        if (rt.next(it) != 0) {
            throw many(rt, n);
        }
        for (int i = 0; i < n; i++) {
            rt.stack[a + n - 1 - i] = rt.stack[first + i];
        }
        rt.sp = base;
    }

    private static RuntimeException few(VmRuntime rt, int have) {
        return rt.valueError("need more than " + have + " values to unpack");
    }

    private static RuntimeException many(VmRuntime rt, int n) {
        return rt.valueError("too many values to unpack (expected " + n + ")");
    }

    /**
     * a... = the items of a with a starred one: {@code before} of them, the list, {@code after}.
     */
    static void starred(VmRuntime rt, int a, int before, int after) {
        long w = rt.stack[a];
        int base = rt.sp;
        long list = rt.newList(0);
        extend(rt, list, w);
        int count = rt.count(list);
        if (count < before + after) {
            throw few(rt, count);
        }
        int n = count - before - after;
        rt.ensure(n + 1);
        int mid = rt.sp;
        for (int i = 0; i < n; i++) {
            rt.keep(Sequences.item(rt, list, before + i));
        }
        long middle = Sequences.list(rt, mid, n);
        int top = a + before + after;
        for (int i = 0; i < before; i++) {
            rt.stack[top - i] = Sequences.item(rt, list, i);
        }
        rt.stack[top - before] = middle;
        for (int i = 0; i < after; i++) {
            rt.stack[top - before - 1 - i] = Sequences.item(rt, list, before + n + i);
        }
        rt.sp = base;
    }

    private static void extend(VmRuntime rt, long list, long w) {
        long it = rt.iter(w);
        int mark = rt.mark();
        for (long item = rt.next(it); item != 0; item = rt.next(it)) {
            rt.append(list, item);
            rt.release(mark);
            rt.poll();
        }
    }

    /** Positional arguments of the window that {@link #window} laid out. */
    static int positional(VmRuntime rt) {
        return (int) (rt.unpacked >>> 32);
    }

    /** Keyword arguments of the window. */
    static int keywords(VmRuntime rt) {
        return (int) rt.unpacked;
    }

    /**
     * Lays the window of a call with star arguments out behind the frame: function, self if there
     * is one, positional words, pairs.
     *
     * @param a the function (or, for a method, its pair); arguments and the bitmap follow
     * @return the first slot of the window
     */
    static int window(VmRuntime rt, boolean method, int a, int n, int nKw) {
        int from = a + (method ? 2 : 1);
        long bitmap = rt.model.intValue(rt.stack[from + n + 2 * nKw]);
        rt.sp = Math.max(rt.sp, from + n + 2 * nKw + 1);
        int base = rt.sp;
        rt.ensure(n + 2 * nKw + 3);
        boolean bound = method && rt.stack[a] != 0;
        rt.keep(rt.stack[method && !bound ? a + 1 : a]);
        int first = rt.sp;
        if (bound) {
            rt.keep(rt.stack[a + 1]);
        }
        for (int i = 0; i < n; i++) {
            long w = rt.stack[from + i];
            if ((bitmap >> i & 1) != 0) {
                spread(rt, w);
            } else {
                rt.ensure(1);
                rt.keep(w);
            }
        }
        int positional = rt.sp - first;
        int pairs = rt.sp;
        for (int i = 0; i < nKw; i++) {
            long name = rt.stack[from + n + 2 * i];
            long value = rt.stack[from + n + 2 * i + 1];
            if (name == 0) {
                mapping(rt, value);
            } else {
                rt.ensure(2);
                rt.keep(name);
                rt.keep(value);
            }
        }
        rt.unpacked = (long) positional << 32 | (rt.sp - pairs) / 2;
        return base;
    }

    /**
     * Lays out what an iterator gives. However much that is: the heap is charged with it meanwhile,
     * as no limit of the stack's own holds.
     */
    private static void spread(VmRuntime rt, long w) {
        int at = rt.sp;
        rt.ensure(2);
        long it = rt.iter(w);
        rt.replace(at, it);
        long taken = 0;
        try {
            for (; ; ) {
                int mark = rt.sp;
                long item = Operators.next(rt, it);
                if (item == 0) {
                    break;
                }
                rt.sp = mark;
                if (mark - at == FREE_WORDS + taken / rt.memory.wordBytes) {
                    long more = (long) (mark - at) * rt.memory.wordBytes;
                    rt.take(more);
                    taken += more;
                }
                rt.ensure(1);
                rt.keep(item);
            }
        } finally {
            rt.take(-taken);
        }
        // The iterator made room for itself at the first slot: close the gap.
        System.arraycopy(rt.stack, at + 1, rt.stack, at, rt.sp - at - 1);
        rt.sp--;
    }

    private static void mapping(VmRuntime rt, long w) {
        if (rt.is(w, Kind.DICT) || rt.is(w, Kind.ORDERED_DICT)) {
            for (int p = rt.dictNext(w, 0); p >= 0; p = rt.dictNext(w, p + 1)) {
                rt.ensure(2);
                rt.keep(name(rt, rt.dictKey(w, p)));
                rt.keep(rt.dictValue(w, p));
            }
            return;
        }
        int mark = rt.sp;
        long keys = rt.call(Attributes.load(rt, w, rt.qstr("keys")));
        long list = rt.newList(0);
        extend(rt, list, keys);
        int count = rt.count(list);
        long pairs = rt.newList(2 * count);
        for (int i = 0; i < count; i++) {
            int inner = rt.mark();
            long key = name(rt, rt.item(list, i));
            rt.append(pairs, key);
            rt.append(pairs, rt.getItem(w, key));
            rt.release(inner);
        }
        rt.sp = mark;
        rt.keep(pairs);
        for (int i = 0; i < 2 * count; i++) {
            rt.ensure(1);
            rt.keep(rt.item(pairs, i));
        }
        System.arraycopy(rt.stack, mark + 1, rt.stack, mark, 2 * count);
        rt.sp--;
    }

    private static long name(VmRuntime rt, long key) {
        if (!rt.isStr(key)) {
            throw Strings.notStr(rt, key);
        }
        return rt.intern(key);
    }
}
