package mp.stdlib.internal;

import mp.core.code.BinaryOp;
import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.memory.Kind;
import mp.core.runtime.Runtime;

/**
 * The module {@code heapq}: a list kept as a binary heap. Comparing may call back and change the
 * list, so every access is by subscript and checked.
 */
@PyModule(value = "heapq", option = "MICROPY_PY_HEAPQ", extensible = true)
final class HeapqModule {
    private HeapqModule() {}

    /** Adds an item. */
    @PyFunction
    static void heappush(Runtime rt, long heap, long item) {
        check(rt, heap);
        rt.append(heap, item);
        rise(rt, heap, 0, rt.count(heap) - 1);
    }

    /** Takes the smallest item. */
    @PyFunction
    static long heappop(Runtime rt, long heap) {
        check(rt, heap);
        int n = rt.count(heap);
        if (n == 0) {
            throw rt.raise(Kind.INDEX_ERROR, "empty heap");
        }
        long smallest = rt.keep(rt.item(heap, 0));
        long last = rt.keep(rt.item(heap, n - 1));
        rt.deleteItem(heap, rt.model.smallInt(n - 1));
        if (n > 1) {
            set(rt, heap, 0, last);
            sink(rt, heap, 0);
        }
        return smallest;
    }

    /** Turns a list into a heap. */
    @PyFunction
    static void heapify(Runtime rt, long heap) {
        check(rt, heap);
        for (int i = rt.count(heap) / 2 - 1; i >= 0; i--) {
            sink(rt, heap, i);
            rt.poll();
        }
    }

    private static void check(Runtime rt, long heap) {
        if (!rt.is(heap, Kind.LIST)) {
            throw rt.typeError("heap must be a list");
        }
    }

    private static long get(Runtime rt, long heap, int i) {
        return rt.getItem(heap, rt.model.smallInt(i));
    }

    private static void set(Runtime rt, long heap, int i, long w) {
        rt.setItem(heap, rt.model.smallInt(i), w);
    }

    private static boolean less(Runtime rt, long a, long b) {
        return rt.binary(BinaryOp.LESS, a, b) == rt.trueWord;
    }

    /** Moves an item towards the top, to below {@code top} at most. */
    private static void rise(Runtime rt, long heap, int top, int at) {
        int mark = rt.mark();
        long item = get(rt, heap, at);
        while (at > top) {
            int parent = (at - 1) / 2;
            long above = get(rt, heap, parent);
            if (!less(rt, item, above)) {
                break;
            }
            set(rt, heap, at, above);
            at = parent;
            rt.release(mark + 1);
        }
        set(rt, heap, at, item);
        rt.release(mark);
    }

    /** Moves an item down along the smaller children, then up to its place. */
    private static void sink(Runtime rt, long heap, int top) {
        int mark = rt.mark();
        long item = get(rt, heap, top);
        int at = top;
        int n = rt.count(heap);
        for (int child = 2 * at + 1; child < n; child = 2 * at + 1) {
            boolean right =
                    child + 1 < n && !less(rt, get(rt, heap, child), get(rt, heap, child + 1));
            child = right ? child + 1 : child;
            set(rt, heap, at, get(rt, heap, child));
            at = child;
            rt.release(mark + 1);
        }
        set(rt, heap, at, item);
        rise(rt, heap, top, at);
        rt.release(mark);
    }
}
