package mp.vm.internal.container;

import mp.core.declare.Hot;
import mp.core.memory.Header;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.model.ObjectModel;
import mp.vm.internal.run.VmRuntime;
import mp.vm.internal.text.Strings;

/**
 * The insertion-ordered hash table behind dicts and sets. An entry takes {@code 1 << s} cells: a
 * key, and for dicts (s = 1) its value.
 *
 * <pre>
 *   table    [header, count, entries or 0, index or 0]
 *   entries  [header, fill, key 0, (value 0), key 1, ...]      traced; a deleted key is 0
 *   index    [header, cell, cell, ...]                         raw; 2^k cells, never full
 *   cell     hash in the upper half, place + 1 in the lower; 0 is free
 * </pre>
 *
 * <p>Invariants. A table without an index has at most {@link #SMALL} places, and all its keys are
 * str or small ints: these compare and hash without calling back into Python. An index has a cell
 * for each living entry and no others, so a probe ends at a free cell. Equality of other keys may
 * run Python code that changes this very table: what was read before is read again afterwards.
 */
final class HashTable {
    static final int COUNT = 1;
    static final int ENTRIES = 2;
    static final int INDEX = 3;

    /** In the entries: the number of places used so far, deleted ones included. */
    static final int FILL = 1;

    /** In the entries: the slot of the first key. */
    static final int FIRST = 2;

    /** Most places of a table without an index. */
    static final int SMALL = 8;

    private static final int GOLDEN = 0x9E3779B9;

    private HashTable() {}

    /** A table; kept. */
    static long create(VmRuntime rt, int kind, int capacity, int s) {
        long t = rt.newObject(kind, 3);
        rt.memory.set(t, COUNT, rt.model.smallInt(0));
        if (capacity > 0) {
            HashGrowth.reserve(rt, t, capacity, s);
        }
        return t;
    }

    /** The number of living entries. */
    static int size(VmRuntime rt, long t) {
        return (int) rt.model.intValue(rt.memory.get(t, COUNT));
    }

    /** The number of places used so far. */
    static int fill(VmRuntime rt, long t) {
        long entries = rt.memory.get(t, ENTRIES);
        return entries == 0 ? 0 : (int) rt.model.intValue(rt.memory.get(entries, FILL));
    }

    /** The first living place from {@code from} on, or -1. */
    @Hot
    static int next(VmRuntime rt, long t, int from, int s) {
        long[] c = rt.memory.cells;
        long entries = c[Memory.index(t) + ENTRIES];
        if (entries == 0) {
            return -1;
        }
        int at = Memory.index(entries);
        int fill = Math.min((int) rt.model.intValue(c[at + FILL]), places(c[at], s));
        for (int p = from; p < fill; p++) {
            if (c[at + FIRST + (p << s)] != 0) {
                return p;
            }
        }
        return -1;
    }

    /** The key at a place, 0 where it was deleted meanwhile. */
    static long key(VmRuntime rt, long t, int place, int s) {
        return cell(rt, t, place, s, 0);
    }

    /** A cell of the entry at a place, 0 where the table has become smaller. */
    static long cell(VmRuntime rt, long t, int place, int s, int i) {
        long[] c = rt.memory.cells;
        long entries = c[Memory.index(t) + ENTRIES];
        if (entries == 0) {
            return 0;
        }
        int at = Memory.index(entries);
        return place < places(c[at], s) ? c[at + FIRST + (place << s) + i] : 0;
    }

    /** Places that the entries with this header have. */
    static int places(long header, int s) {
        return Header.slots(header) - 1 >> s;
    }

    /** Cells of the index with this header. */
    static int cells(long header) {
        return Integer.highestOneBit(Header.slots(header));
    }

    /** Whether the key hashes and compares without calling back: a str or a small int. */
    static boolean plain(VmRuntime rt, long key) {
        ObjectModel m = rt.model;
        return (key & m.qstrMask) == m.qstrTag
                || (key & m.intMask) == m.intTag
                || rt.is(key, Kind.STR);
    }

    /** The hash under which a key is stored. */
    static int hash(VmRuntime rt, long key) {
        if (rt.model.isInt(key)) {
            return fold(rt.model.intValue(key));
        }
        if (rt.isStr(key)) {
            return Strings.hash(rt, key);
        }
        long h = rt.hash(key);
        if (rt.kind(key) == Kind.INSTANCE) {
            long str = rt.as(key, Kind.STR);
            if (str != 0 && h == Strings.visibleHash(rt, str)) {
                return Strings.hash(rt, str);
            }
        }
        return fold(h);
    }

    private static int fold(long h) {
        return (int) (h ^ h >>> 32);
    }

    /** Where the probe for a hash begins in an index of {@code mask + 1} cells. */
    static int home(int hash, int mask) {
        return (hash * GOLDEN) >>> Integer.numberOfLeadingZeros(mask);
    }

    /** The place of a key, or -1. */
    @Hot
    static int find(VmRuntime rt, long t, long key, int s) {
        long[] c = rt.memory.cells;
        int at = Memory.index(t);
        long entries = c[at + ENTRIES];
        if (entries == 0) {
            return -1;
        }
        if (c[at + INDEX] == 0) {
            return scan(rt, t, key, s);
        }
        return probe(rt, t, key, hash(rt, key), s);
    }

    private static int scan(VmRuntime rt, long t, long key, int s) {
        ObjectModel m = rt.model;
        long[] c = rt.memory.cells;
        int at = Memory.index(c[Memory.index(t) + ENTRIES]);
        int fill = Math.min((int) m.intValue(c[at + FILL]), places(c[at], s));
        long all = -1;
        for (int p = 0, i = at + FIRST; p < fill; p++, i += 1 << s) {
            long k = c[i];
            if (k == key && (s != 0 || !rt.isFloat(k))) {
                return p;
            }
            all &= k & m.addressMask;
        }
        if ((key & m.intMask) == m.intTag) {
            return -1;
        }
        if ((key & m.qstrMask) == m.qstrTag) {
            return all != 0 ? -1 : scanStr(rt, t, key, s);
        }
        if (rt.is(key, Kind.STR)) {
            return scanStr(rt, t, key, s);
        }
        int hash = hash(rt, key);
        return rt.memory.get(t, INDEX) == 0 ? scanOther(rt, t, key, s) : probe(rt, t, key, hash, s);
    }

    /** Compares a str with the keys that are str. */
    private static int scanStr(VmRuntime rt, long t, long key, int s) {
        int fill = fill(rt, t);
        for (int p = 0; p < fill; p++) {
            long k = key(rt, t, p, s);
            if (k != 0 && rt.isStr(k) && Strings.eq(rt, k, key)) {
                return p;
            }
        }
        return -1;
    }

    /** Compares a key that is neither str nor small int; may call back. */
    private static int scanOther(VmRuntime rt, long t, long key, int s) {
        for (int p = next(rt, t, 0, s); p >= 0; p = next(rt, t, p + 1, s)) {
            if (equalAt(rt, t, p, key, s)) {
                return p;
            }
        }
        return -1;
    }

    /** Whether the key at a place is equal to another and, after the comparison, still there. */
    private static boolean equalAt(VmRuntime rt, long t, int place, long key, int s) {
        int mark = rt.mark();
        long k = rt.keep(key(rt, t, place, s));
        boolean equal = rt.equal(k, key);
        rt.release(mark);
        return equal && key(rt, t, place, s) == k;
    }

    /** The place of a key whose hash is known, in a table with an index; -1 where it is missing. */
    @Hot
    static int probe(VmRuntime rt, long t, long key, int hash, int s) {
        long[] c = rt.memory.cells;
        long entries = c[Memory.index(t) + ENTRIES];
        long index = c[Memory.index(t) + INDEX];
        if (entries == 0 || index == 0) {
            return -1;
        }
        int x = Memory.index(index) + 1;
        int mask = cells(c[x - 1]) - 1;
        int first = Memory.index(entries) + FIRST;
        int places = places(c[first - FIRST], s);
        int i = home(hash, mask);
        for (int turns = mask; turns >= 0; turns--) {
            long e = c[x + i];
            if (e == 0) {
                return -1;
            }
            int p = (int) e - 1;
            if ((int) (e >>> 32) == hash && p < places) {
                long k = c[first + (p << s)];
                if (k == key && (s != 0 || !rt.isFloat(k))) {
                    return p;
                }
                int found = compare(rt, t, p, k, key, s);
                if (found > 0) {
                    return p;
                }
                if (found < 0) {
                    c = rt.memory.cells;
                    int at = Memory.index(t);
                    if (c[at + ENTRIES] != entries || c[at + INDEX] != index) {
                        return find(rt, t, key, s);
                    }
                }
            }
            i = i + 1 & mask;
        }
        return -1;
    }

    /** Compares with the key of a place: 1 equal, 0 not equal, -1 not equal after calling back. */
    private static int compare(VmRuntime rt, long t, int place, long k, long key, int s) {
        if (k == 0 || rt.model.isInt(k) && rt.model.isInt(key)) {
            return 0;
        }
        if (rt.isStr(k) && rt.isStr(key)) {
            return Strings.eq(rt, k, key) ? 1 : 0;
        }
        return equalAt(rt, t, place, key, s) ? 1 : -1;
    }

    /** The place of a key, which is added where it is missing. */
    static int put(VmRuntime rt, long t, long key, int s) {
        if (plain(rt, key)) {
            int place = find(rt, t, key, s);
            return place >= 0 ? place : add(rt, t, key, 0, true, s);
        }
        int hash = hash(rt, key);
        int place = rt.memory.get(t, INDEX) != 0 ? probe(rt, t, key, hash, s) : find(rt, t, key, s);
        return place >= 0 ? place : add(rt, t, key, hash, false, s);
    }

    /**
     * Adds a key that is missing, and returns its place. Does not call back once the hash is known.
     *
     * @param hash the key's hash; needed where it is no {@link #plain} key
     */
    private static int add(VmRuntime rt, long t, long key, int hash, boolean plain, int s) {
        HashGrowth.room(rt, t, plain, s);
        ObjectModel m = rt.model;
        long[] c = rt.memory.cells;
        int at = Memory.index(t);
        int entries = Memory.index(c[at + ENTRIES]);
        int place = (int) m.intValue(c[entries + FILL]);
        c[entries + FIRST + (place << s)] = key;
        c[entries + FILL] = m.smallInt(place + 1L);
        c[at + COUNT] = m.smallInt(m.intValue(c[at + COUNT]) + 1);
        long index = c[at + INDEX];
        if (index != 0) {
            HashIndex.insert(c, Memory.index(index), plain ? hash(rt, key) : hash, place);
        }
        return place;
    }

    /**
     * Deletes the entry at a place that is alive. {@code hash} is its key's where there is an
     * index.
     */
    static void removeAt(VmRuntime rt, long t, int place, int hash, int s) {
        ObjectModel m = rt.model;
        long[] c = rt.memory.cells;
        int at = Memory.index(t);
        int entries = Memory.index(c[at + ENTRIES]);
        long index = c[at + INDEX];
        if (index != 0) {
            HashIndex.remove(c, Memory.index(index), hash, place);
        }
        int slot = entries + FIRST + (place << s);
        c[slot] = 0;
        if (s != 0) {
            c[slot + 1] = 0;
        }
        c[at + COUNT] = m.smallInt(m.intValue(c[at + COUNT]) - 1);
        int fill = (int) m.intValue(c[entries + FILL]);
        while (fill > 0 && c[entries + FIRST + (fill - 1 << s)] == 0) {
            fill--;
        }
        c[entries + FILL] = m.smallInt(fill);
    }

    /** Drops all entries. */
    static void clear(VmRuntime rt, long t) {
        rt.memory.set(t, COUNT, rt.model.smallInt(0));
        rt.memory.set(t, ENTRIES, 0);
        rt.memory.set(t, INDEX, 0);
    }

    /** Makes {@code to}, an empty table, have what {@code from} has. */
    static void copy(VmRuntime rt, long from, long to, int s) {
        long entriesNow = rt.memory.get(from, ENTRIES);
        if (entriesNow != 0 && 2 * size(rt, from) <= places(rt.memory.header(entriesNow), s)) {
            HashGrowth.fill(rt, to, from, s);
            return;
        }
        int mark = rt.mark();
        long entries = clone(rt, rt.memory.get(from, ENTRIES), Kind.CELLS, 0);
        long index = clone(rt, rt.memory.get(from, INDEX), Kind.RAW_CELLS, Header.RAW);
        rt.memory.set(to, COUNT, rt.memory.get(from, COUNT));
        rt.memory.set(to, ENTRIES, entries);
        rt.memory.set(to, INDEX, index);
        rt.release(mark);
    }

    private static long clone(VmRuntime rt, long cells, int kind, long flags) {
        if (cells == 0) {
            return 0;
        }
        int mark = rt.mark();
        rt.keep(cells);
        int slots = Header.slots(rt.memory.header(cells));
        long w = rt.allocate(kind, slots, flags);
        long[] c = rt.memory.cells;
        System.arraycopy(c, Memory.index(cells) + 1, c, Memory.index(w) + 1, slots);
        return rt.replace(mark, w);
    }
}
