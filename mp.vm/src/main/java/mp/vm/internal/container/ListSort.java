package mp.vm.internal.container;

import mp.core.code.BinaryOp;
import mp.core.declare.Hot;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.model.ObjectModel;
import mp.vm.internal.run.VmRuntime;

/**
 * A stable merge sort. While it runs the list is empty, so that comparisons and key functions which
 * touch the list do no harm; the words lie in two cells objects on the value stack. An element is
 * one word, or with a key function two: key and item. Whatever happens, the list gets all its items
 * back.
 */
public final class ListSort {
    /** Runs of so many elements are sorted by insertion. */
    private static final int RUN = 12;

    private final VmRuntime rt;
    private final int shift;
    private final boolean reverse;
    private int compared;

    private ListSort(VmRuntime rt, int shift, boolean reverse) {
        this.rt = rt;
        this.shift = shift;
        this.reverse = reverse;
    }

    /**
     * Sorts a list in place.
     *
     * @param key the key function; 0 or None for none
     */
    public static void sort(VmRuntime rt, long list, long key, boolean reverse) {
        boolean keyed = key != 0 && key != rt.none;
        int n = Sequences.count(rt, list);
        if (n < 2) {
            return;
        }
        int mark = rt.mark();
        long items = rt.keep(rt.memory.get(list, Sequences.ITEMS));
        Lists.clear(rt, list);
        try {
            new ListSort(rt, keyed ? 1 : 0, reverse).run(items, n, key);
        } finally {
            rt.memory.set(list, Sequences.ITEMS, items);
            Sequences.setCount(rt, list, n);
            rt.release(mark);
        }
    }

    private void run(long items, int n, long key) {
        if (shift == 0) {
            sort(items, n);
            return;
        }
        Sequences.checkSize(rt, 2L * n);
        long pairs = rt.keep(rt.fresh(Kind.CELLS, 2 * n));
        int mark = rt.mark();
        for (int i = 0; i < n; i++) {
            long item = rt.memory.get(items, 1 + i);
            long k = rt.call(key, item);
            rt.memory.set(pairs, 1 + 2 * i, k);
            rt.memory.set(pairs, 2 + 2 * i, item);
            rt.release(mark);
            rt.poll();
        }
        try {
            sort(pairs, n);
        } finally {
            for (int i = 0; i < n; i++) {
                rt.memory.set(items, 1 + i, rt.memory.get(pairs, 2 + 2 * i));
            }
        }
    }

    /** Sorts the elements of a cells object. */
    private void sort(long cells, int n) {
        for (int from = 0; from < n; from += RUN) {
            insertionSort(cells, from, Math.min(from + RUN, n));
        }
        if (n <= RUN) {
            return;
        }
        long spare = rt.keep(rt.fresh(Kind.CELLS, (n + 1) / 2 + RUN << shift));
        for (long width = RUN; width < n; width *= 2) {
            for (long low = 0; low + width < n; low += 2 * width) {
                merge(
                        cells,
                        spare,
                        (int) low,
                        (int) (low + width),
                        (int) Math.min(low + 2 * width, n));
            }
        }
    }

    private void insertionSort(long cells, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int at = i;
            while (at > from && before(word(cells, i), word(cells, at - 1))) {
                at--;
            }
            if (at < i) {
                rotate(cells, at, i);
            }
        }
    }

    /** Moves element {@code i} down to {@code at}. */
    private void rotate(long cells, int at, int i) {
        long[] c = rt.memory.cells;
        int base = Memory.index(cells) + 1;
        int size = 1 << shift;
        long a = c[base + (i << shift)];
        long b = c[base + (i << shift) + size - 1];
        System.arraycopy(c, base + (at << shift), c, base + (at + 1 << shift), i - at << shift);
        c[base + (at << shift)] = a;
        c[base + (at << shift) + size - 1] = b;
    }

    /**
     * Merges two neighbouring runs. The shorter one, which is the second only in the last merge of
     * a round, is moved to {@code spare}; so at every comparison each word lies in one of the two.
     */
    private void merge(long cells, long spare, int low, int middle, int high) {
        if (!before(word(cells, middle), word(cells, middle - 1))) {
            return;
        }
        if (middle - low <= high - middle) {
            mergeUp(cells, spare, low, middle, high);
        } else {
            mergeDown(cells, spare, low, middle, high);
        }
    }

    private void mergeUp(long cells, long spare, int low, int middle, int high) {
        int n = middle - low;
        move(cells, low, spare, 0, n);
        int left = 0;
        int right = middle;
        int to = low;
        try {
            while (left < n && right < high) {
                if (before(word(cells, right), word(spare, left))) {
                    move(cells, right++, cells, to++, 1);
                } else {
                    move(spare, left++, cells, to++, 1);
                }
            }
        } finally {
            move(spare, left, cells, to, n - left);
        }
    }

    private void mergeDown(long cells, long spare, int low, int middle, int high) {
        int n = high - middle;
        move(cells, middle, spare, 0, n);
        int left = middle;
        int right = n;
        int to = high;
        try {
            while (left > low && right > 0) {
                if (before(word(spare, right - 1), word(cells, left - 1))) {
                    move(cells, --left, cells, --to, 1);
                } else {
                    move(spare, --right, cells, --to, 1);
                }
            }
        } finally {
            move(spare, 0, cells, to - right, right);
        }
    }

    private void move(long from, int i, long to, int j, int n) {
        long[] c = rt.memory.cells;
        System.arraycopy(
                c,
                Memory.index(from) + 1 + (i << shift),
                c,
                Memory.index(to) + 1 + (j << shift),
                n << shift);
    }

    private long word(long cells, int i) {
        return rt.memory.cells[Memory.index(cells) + 1 + (i << shift)];
    }

    /** Whether {@code a}, which comes later now, belongs before {@code b}. */
    @Hot
    private boolean before(long a, long b) {
        ObjectModel m = rt.model;
        if (m.areInts(a, b)) {
            if ((++compared & 0xfff) == 0) {
                rt.poll();
            }
            long x = m.intValue(a);
            long y = m.intValue(b);
            return reverse ? y < x : x < y;
        }
        int mark = rt.mark();
        rt.keep(a);
        rt.keep(b);
        boolean result =
                (reverse ? rt.binary(BinaryOp.LESS, b, a) : rt.binary(BinaryOp.LESS, a, b))
                        == rt.trueWord;
        rt.release(mark);
        rt.poll();
        return result;
    }
}
