package mp.vm.internal.container;

import mp.core.declare.Hot;
import mp.core.memory.Header;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.model.ObjectModel;
import mp.vm.internal.run.VmRuntime;

/**
 * Where the items of tuples and lists lie, and what a subscript means.
 *
 * <p>A tuple is {@code [header, n, item 0, ...]}; a list is {@code [header, n, cells or 0]}, its
 * cells {@code [header, item 0, ...]}. The items of a list behind {@code n} are 0.
 */
public final class Sequences {
    /** The slot of the number of items. */
    static final int COUNT = 1;

    /** The slot of a tuple's first item, and of a list's cells. */
    static final int ITEMS = 2;

    private static final int LARGEST = 1 << 28;

    private Sequences() {}

    // Tuples

    /** A tuple of {@code n} words of the value stack from {@code base}. Not kept. */
    public static long tuple(VmRuntime rt, int base, int n) {
        if (n == 0) {
            return emptyTuple(rt);
        }
        long t = rt.fresh(Kind.TUPLE, n + 1);
        long[] c = rt.memory.cells;
        int at = Memory.index(t);
        c[at + COUNT] = rt.model.smallInt(n);
        System.arraycopy(rt.stack, base, c, at + ITEMS, n);
        return t;
    }

    /** The empty tuple. Needs no keeping. */
    public static long emptyTuple(VmRuntime rt) {
        if (rt.vm.roots.emptyTuple == 0) {
            long t = rt.fresh(Kind.TUPLE, 1);
            rt.memory.set(t, COUNT, rt.model.smallInt(0));
            rt.vm.roots.emptyTuple = t;
        }
        return rt.vm.roots.emptyTuple;
    }

    /** A tuple of {@code n} nulls, to be filled at once; kept. {@code n} is not 0. */
    static long newTuple(VmRuntime rt, long n) {
        checkSize(rt, n);
        long t = rt.keep(rt.fresh(Kind.TUPLE, (int) n + 1));
        rt.memory.set(t, COUNT, rt.model.smallInt(n));
        return t;
    }

    /** Raises the MemoryError of a sequence that no heap can hold. */
    static void checkSize(VmRuntime rt, long n) {
        if (n < 0 || n > LARGEST) {
            throw rt.memoryError(n < 0 ? Integer.MAX_VALUE : n * rt.memory.wordBytes);
        }
    }

    // Both

    /** The number of items of a tuple or list. */
    public static int count(VmRuntime rt, long w) {
        return (int) rt.model.intValue(rt.memory.get(w, COUNT));
    }

    /** An item, unchecked. Not kept. */
    @Hot
    public static long item(VmRuntime rt, long w, int i) {
        return rt.memory.cells[first(rt, w) + i];
    }

    /** As {@link #item}, but 0 where another thread has made a list shorter meanwhile. */
    public static long itemOrEnd(VmRuntime rt, long w, int i) {
        long[] c = rt.memory.cells;
        int at = Memory.index(w);
        if (((int) c[at] & Header.TYPE_MASK) != (Kind.LIST | Header.ROM)) {
            return c[at + ITEMS + i];
        }
        int cells = Memory.index(c[at + ITEMS]);
        return cells != 0 && i < Header.slots(c[cells]) ? c[cells + 1 + i] : 0;
    }

    /**
     * The cell of the first item of a tuple or list; not to be held across an allocation or a call.
     */
    public static int first(VmRuntime rt, long w) {
        int at = Memory.index(w);
        long[] c = rt.memory.cells;
        return ((int) c[at] & Header.TYPE_MASK) == (Kind.LIST | Header.ROM)
                ? Memory.index(c[at + ITEMS]) + 1
                : at + ITEMS;
    }

    // Lists

    /** An empty list; kept. */
    public static long newList(VmRuntime rt, int capacity) {
        long list = rt.newObject(Kind.LIST, 3);
        rt.memory.set(list, COUNT, rt.model.smallInt(0));
        if (capacity > 0) {
            checkSize(rt, capacity);
            long cells = rt.fresh(Kind.CELLS, capacity);
            rt.memory.set(list, ITEMS, cells);
        }
        return list;
    }

    /** A list of {@code n} words of the value stack from {@code base}; kept. */
    public static long list(VmRuntime rt, int base, int n) {
        long list = newList(rt, n);
        if (n > 0) {
            System.arraycopy(rt.stack, base, rt.memory.cells, first(rt, list), n);
            setCount(rt, list, n);
        }
        return list;
    }

    /** The number of items that fit a list's cells. */
    static int capacity(VmRuntime rt, long list) {
        long cells = rt.memory.get(list, ITEMS);
        return cells == 0 ? 0 : Header.slots(rt.memory.header(cells));
    }

    /** Says how many items a list has; the items behind are 0 already. */
    static void setCount(VmRuntime rt, long list, int n) {
        rt.memory.set(list, COUNT, rt.model.smallInt(n));
    }

    /** Appends to a list. Both words are kept by the caller. */
    @Hot
    public static void append(VmRuntime rt, long list, long w) {
        ObjectModel m = rt.model;
        long[] c = rt.memory.cells;
        int at = Memory.index(list);
        int n = (int) m.intValue(c[at + COUNT]);
        long cells = c[at + ITEMS];
        if (cells == 0 || n >= Header.slots(c[Memory.index(cells)])) {
            grow(rt, list, n + 1L);
            c = rt.memory.cells;
            cells = c[at + ITEMS];
        }
        c[Memory.index(cells) + 1 + n] = w;
        c[at + COUNT] = m.smallInt(n + 1L);
    }

    /** Makes room for {@code need} items, and some more so that appending stays cheap. */
    static void grow(VmRuntime rt, long list, long need) {
        checkSize(rt, need);
        int old = capacity(rt, list);
        if (need <= old) {
            return;
        }
        long spare = Math.max(need, old + (old >> 1) + 3L);
        long cells = rt.fresh(Kind.CELLS, (int) Math.min(spare, LARGEST));
        int n = count(rt, list);
        long[] c = rt.memory.cells;
        if (n > 0) {
            System.arraycopy(c, first(rt, list), c, Memory.index(cells) + 1, n);
        }
        rt.memory.set(list, ITEMS, cells);
    }

    // Subscripts

    /**
     * The index that a subscript means in a sequence of {@code length} items.
     *
     * @param slice whether to clip it to the sequence instead of raising IndexError
     */
    public static int index(VmRuntime rt, long container, int length, long index, boolean slice) {
        long i;
        ObjectModel m = rt.model;
        if ((index & m.intMask) == m.intTag) {
            i = m.intValue(index);
        } else {
            i = wideIndex(rt, container, index);
        }
        if (i < 0) {
            i += length;
        }
        if (slice) {
            return (int) Math.max(0, Math.min(i, length));
        }
        if (i < 0 || i >= length) {
            throw rt.raise(Kind.INDEX_ERROR, name(rt, container) + " index out of range");
        }
        return (int) i;
    }

    private static long wideIndex(VmRuntime rt, long container, long index) {
        int kind = rt.kind(index);
        if (kind == Kind.INT || kind == Kind.BOOL || rt.as(index, Kind.INT) != 0) {
            return rt.toLong(index);
        }
        throw rt.typeError(
                name(rt, container) + " indices must be integers, not " + rt.typeName(index));
    }

    private static String name(VmRuntime rt, long container) {
        return rt.kind(container) == Kind.STR ? "string" : rt.typeName(container);
    }
}
