package mp.vm.internal.container;

import mp.core.memory.Header;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.model.ObjectModel;
import mp.vm.internal.run.VmRuntime;

import java.util.Arrays;

/**
 * Making room in a {@link HashTable}. Hashes are taken from the old index, so that nothing here
 * calls back into Python; between the last allocation and the end the table is never half done.
 */
final class HashGrowth {
    private static final int DOUBLING = 1024;

    private HashGrowth() {}

    /** Makes room for one more entry, and an index where the key to come needs one. */
    static void room(VmRuntime rt, long t, boolean plain, int s) {
        long entries = rt.memory.get(t, HashTable.ENTRIES);
        int capacity = entries == 0 ? 0 : HashTable.places(rt.memory.header(entries), s);
        boolean indexed = rt.memory.get(t, HashTable.INDEX) != 0;
        if (HashTable.fill(rt, t) < capacity) {
            if (!plain && !indexed) {
                rebuild(rt, t, capacity, true, s);
            }
            return;
        }
        int count = HashTable.size(rt, t);
        if (count < capacity - (capacity >> 2)) {
            compact(rt, t, indexed || !plain, s);
        } else {
            rebuild(rt, t, larger(capacity), indexed || !plain, s);
        }
    }

    /** Makes room for {@code places} entries in all. */
    static void reserve(VmRuntime rt, long t, int places, int s) {
        if (places > 0) {
            rebuild(rt, t, places, false, s);
        }
    }

    private static int larger(int capacity) {
        long n = capacity < DOUBLING ? capacity * 2L + 1 : capacity + (capacity >> 1) + 1L;
        return (int) Math.max(3, Math.min(n, 1 << 28));
    }

    /** Gives an empty table what another one has, with no more room than that takes. */
    static void fill(VmRuntime rt, long to, long from, int s) {
        boolean indexed = rt.memory.get(from, HashTable.INDEX) != 0;
        rebuild(rt, from, to, HashTable.size(rt, from), indexed, s);
        rt.memory.set(to, HashTable.COUNT, rt.memory.get(from, HashTable.COUNT));
    }

    /** Replaces entries and index by larger ones. */
    private static void rebuild(VmRuntime rt, long t, int places, boolean indexed, int s) {
        rebuild(rt, t, t, places, indexed, s);
    }

    private static void rebuild(
            VmRuntime rt, long t, long target, int places, boolean indexed, int s) {
        int mark = rt.mark();
        int slots = 1 + (places << s);
        long to = rt.keep(rt.fresh(Kind.CELLS, slots));
        places = HashTable.places(rt.memory.header(to), s);
        long index = 0;
        if (indexed || places > HashTable.SMALL) {
            index = rt.keep(rt.allocate(Kind.RAW_CELLS, indexCells(places), Header.RAW));
        }
        int[] hashes = index == 0 ? null : hashes(rt, t, s);
        long[] c = rt.memory.cells;
        int at = Memory.index(t);
        long from = c[at + HashTable.ENTRIES];
        int live = 0;
        if (from != 0) {
            live = move(rt, Memory.index(from), Memory.index(to), Memory.index(index), hashes, s);
        }
        c[Memory.index(to) + HashTable.FILL] = rt.model.smallInt(live);
        int changed = Memory.index(target);
        c[changed + HashTable.ENTRIES] = to;
        c[changed + HashTable.INDEX] = index;
        rt.release(mark);
    }

    /** Closes the gaps of deleted entries. */
    private static void compact(VmRuntime rt, long t, boolean indexed, int s) {
        if (rt.shared || indexed && rt.memory.get(t, HashTable.INDEX) == 0) {
            // Also where others may read the entries just now: those are left as they are.
            long entries = rt.memory.get(t, HashTable.ENTRIES);
            rebuild(rt, t, HashTable.places(rt.memory.header(entries), s), indexed, s);
            return;
        }
        int[] hashes = indexed ? hashes(rt, t, s) : null;
        long[] c = rt.memory.cells;
        int at = Memory.index(t);
        int entries = Memory.index(c[at + HashTable.ENTRIES]);
        int index = Memory.index(c[at + HashTable.INDEX]);
        if (index != 0) {
            Arrays.fill(c, index + 1, index + 1 + HashTable.cells(c[index]), 0L);
        }
        int fill = (int) rt.model.intValue(c[entries + HashTable.FILL]);
        int live = move(rt, entries, entries, index, hashes, s);
        Arrays.fill(
                c,
                entries + HashTable.FIRST + (live << s),
                entries + HashTable.FIRST + (fill << s),
                0L);
        c[entries + HashTable.FILL] = rt.model.smallInt(live);
    }

    /** Moves the living entries to the front of {@code to} and writes them into the empty index. */
    private static int move(VmRuntime rt, int from, int to, int index, int[] hashes, int s) {
        long[] c = rt.memory.cells;
        int fill = (int) rt.model.intValue(c[from + HashTable.FILL]);
        int live = 0;
        for (int p = 0; p < fill; p++) {
            int source = from + HashTable.FIRST + (p << s);
            if (c[source] != 0) {
                int target = to + HashTable.FIRST + (live << s);
                c[target] = c[source];
                if (s != 0) {
                    c[target + 1] = c[source + 1];
                }
                if (index != 0) {
                    HashIndex.insert(c, index, hashes[p], live);
                }
                live++;
            }
        }
        return live;
    }

    /** The hash of each place: from the index, or of keys that hash without calling back. */
    private static int[] hashes(VmRuntime rt, long t, int s) {
        int fill = HashTable.fill(rt, t);
        rt.reserve(4L * fill);
        int[] hashes = new int[fill];
        long index = rt.memory.get(t, HashTable.INDEX);
        if (index == 0) {
            for (int p = HashTable.next(rt, t, 0, s); p >= 0; p = HashTable.next(rt, t, p + 1, s)) {
                hashes[p] = HashTable.hash(rt, HashTable.key(rt, t, p, s));
            }
            return hashes;
        }
        long[] c = rt.memory.cells;
        int at = Memory.index(index);
        for (int i = at + HashTable.cells(c[at]); i > at; i--) {
            int place = (int) c[i] - 1;
            if (place >= 0) {
                hashes[place] = (int) (c[i] >>> 32);
            }
        }
        return hashes;
    }

    /** Cells of an index for so many places: a power of two that they fill to three quarters. */
    private static int indexCells(int places) {
        int need = places + places / 3 + 1;
        return Math.max(4, Integer.highestOneBit(need - 1) << 1);
    }

    /**
     * The hash that the entry of a place is filed under; may call back for keys that are not plain.
     */
    static int filedHash(VmRuntime rt, long t, int place, int s) {
        ObjectModel m = rt.model;
        long index = rt.memory.get(t, HashTable.INDEX);
        if (index == 0) {
            return 0;
        }
        long key = HashTable.key(rt, t, place, s);
        if (m.isInt(key) || rt.isStr(key)) {
            return HashTable.hash(rt, key);
        }
        return HashIndex.hashOf(rt.memory.cells, Memory.index(index), place);
    }
}
