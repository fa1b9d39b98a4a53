package mp.vm.internal.container;

import mp.core.memory.Kind;
import mp.core.runtime.PyException;
import mp.vm.internal.run.VmRuntime;

/** What changes lists as a whole: filling them from iterables, and storing to slices of them. */
public final class Lists {
    private Lists() {}

    /** A list of the items of an iterable; kept. */
    public static long of(VmRuntime rt, long iterable) {
        long list = Sequences.newList(rt, 0);
        extend(rt, list, iterable);
        return list;
    }

    /** Appends the items of an iterable. */
    public static void extend(VmRuntime rt, long list, long iterable) {
        if (SequenceOps.isPlain(rt, iterable)) {
            extendPlain(rt, list, iterable);
            return;
        }
        int mark = rt.mark();
        long it = rt.iter(iterable);
        int turn = rt.mark();
        for (long w = rt.next(it); w != 0; w = rt.next(it)) {
            Sequences.append(rt, list, w);
            rt.release(turn);
            rt.poll();
        }
        rt.release(mark);
    }

    private static void extendPlain(VmRuntime rt, long list, long from) {
        int n = Sequences.count(rt, list);
        int more = Sequences.count(rt, from);
        Sequences.grow(rt, list, (long) n + more);
        SequenceOps.copy(rt, from, 0, list, n, more);
        Sequences.setCount(rt, list, n + more);
    }

    /** A list of {@code n} items of a tuple or list, {@code step} apart; kept. */
    static long slice(VmRuntime rt, long from, int start, int n, long step) {
        long list = Sequences.newList(rt, n);
        if (n == 0) {
            return list;
        }
        if (step == 1) {
            SequenceOps.copy(rt, from, start, list, 0, n);
        } else {
            long[] c = rt.memory.cells;
            int source = Sequences.first(rt, from) + start;
            int target = Sequences.first(rt, list);
            for (int i = 0; i < n; i++) {
                c[target + i] = c[source + (int) (i * step)];
            }
        }
        Sequences.setCount(rt, list, n);
        return list;
    }

    /** Removes the items from {@code start} to before {@code end}. */
    static void delete(VmRuntime rt, long list, int start, int end) {
        if (end > start) {
            SequenceOps.shift(rt, list, end, start, Sequences.count(rt, list));
        }
    }

    /** {@code list[slice] = value}; the value is a tuple or list. */
    static void store(VmRuntime rt, long list, long slice, long value) {
        int n = Sequences.count(rt, list);
        Slices.Bounds b = Slices.bounds(rt, slice, n);
        if (b.step() != 1) {
            throw Slices.noRun(rt);
        }
        int mark = rt.mark();
        long from = array(rt, value);
        if (from == list) {
            from = slice(rt, list, 0, n, 1);
        }
        int more = Sequences.count(rt, from);
        int end = b.end();
        Sequences.grow(rt, list, (long) n - (end - b.start()) + more);
        int now = b.start() + more;
        if (Sequences.capacity(rt, list) > 0) {
            move(rt, list, end, now, n);
        }
        SequenceOps.copy(rt, from, 0, list, b.start(), more);
        rt.release(mark);
    }

    private static void move(VmRuntime rt, long list, int end, int now, int n) {
        if (now <= end) {
            SequenceOps.shift(rt, list, end, now, n);
            return;
        }
        long[] c = rt.memory.cells;
        int at = Sequences.first(rt, list);
        System.arraycopy(c, at + end, c, at + now, n - end);
        Sequences.setCount(rt, list, n + now - end);
    }

    /**
     * The tuple or list that the word is, or is an instance of a class of; TypeError for others.
     */
    public static long array(VmRuntime rt, long w) {
        long array = rt.as(w, Kind.LIST);
        array = array != 0 ? array : rt.as(w, Kind.TUPLE);
        if (array == 0) {
            throw notArray(rt, w);
        }
        return array;
    }

    private static PyException notArray(VmRuntime rt, long w) {
        return rt.typeError("object '" + rt.typeName(w) + "' isn't a tuple or list");
    }

    /** Inserts before an index that lies within the list. */
    static void insert(VmRuntime rt, long list, int index, long w) {
        int n = Sequences.count(rt, list);
        Sequences.grow(rt, list, n + 1L);
        long[] c = rt.memory.cells;
        int at = Sequences.first(rt, list);
        System.arraycopy(c, at + index, c, at + index + 1, n - index);
        c[at + index] = w;
        Sequences.setCount(rt, list, n + 1);
    }

    /** Drops all items. */
    static void clear(VmRuntime rt, long list) {
        Sequences.setCount(rt, list, 0);
        rt.memory.set(list, Sequences.ITEMS, 0);
    }

    /** Reverses the order of the items. */
    static void reverse(VmRuntime rt, long list) {
        int n = Sequences.count(rt, list);
        if (n < 2) {
            return;
        }
        long[] c = rt.memory.cells;
        int low = Sequences.first(rt, list);
        for (int high = low + n - 1; low < high; low++, high--) {
            long w = c[low];
            c[low] = c[high];
            c[high] = w;
        }
    }
}
