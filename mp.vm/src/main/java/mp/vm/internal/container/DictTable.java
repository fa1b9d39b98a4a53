package mp.vm.internal.container;

import mp.core.declare.Hot;
import mp.core.memory.Header;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.model.ObjectModel;
import mp.vm.internal.run.VmRuntime;
import mp.vm.internal.text.Strings;

/**
 * The entries of a dict, an {@link HashTable} with values. Keys come in the order of their
 * insertion.
 *
 * <p>A dict with {@link Header#USER} set is the globals of a module: every change of the set of its
 * names, or of their places, is counted in {@code globalsEpoch}, on which caches rely.
 */
public final class DictTable {
    private static final int S = 1;

    private DictTable() {}

    /** An empty dict of a kind; kept. */
    public static long create(VmRuntime rt, int kind, int capacity) {
        return HashTable.create(rt, kind, capacity, S);
    }

    /** Makes a dict count the changes of its names. */
    public static void watch(VmRuntime rt, long dict) {
        rt.memory.set(dict, 0, rt.memory.header(dict) | Header.USER);
    }

    private static void changed(VmRuntime rt, long dict) {
        if ((rt.memory.header(dict) & Header.USER) != 0) {
            rt.vm.globalsEpoch++;
        }
    }

    /** The value of a key, 0 where it is missing. Not kept: it lies in the dict. */
    @Hot
    public static long get(VmRuntime rt, long dict, long key) {
        int place = find(rt, dict, key);
        return place < 0 ? 0 : value(rt, dict, place);
    }

    /** The place of a key, or -1. */
    public static int find(VmRuntime rt, long dict, long key) {
        return HashTable.find(rt, dict, key, S);
    }

    /** The place of an interned string, or -1. Neither allocates nor calls back. */
    @Hot
    public static int findQstr(VmRuntime rt, long dict, long qstr) {
        long[] c = rt.memory.cells;
        int at = Memory.index(dict);
        if (c[at + HashTable.ENTRIES] == 0) {
            return -1;
        }
        if (c[at + HashTable.INDEX] == 0) {
            return HashTable.find(rt, dict, qstr, S);
        }
        ObjectModel m = rt.model;
        int entries = Memory.index(c[at + HashTable.ENTRIES]) + HashTable.FIRST;
        int x = Memory.index(c[at + HashTable.INDEX]) + 1;
        int mask = HashTable.cells(c[x - 1]) - 1;
        int hash = Strings.hash(rt, qstr);
        int i = HashTable.home(hash, mask);
        for (int turns = mask; turns >= 0 && c[x + i] != 0; turns--) {
            long e = c[x + i];
            if ((int) (e >>> 32) == hash) {
                int place = (int) e - 1;
                long k = c[entries + (place << S)];
                if (k == qstr
                        || (k & m.addressMask) == 0
                                && k != 0
                                && rt.is(k, Kind.STR)
                                && Strings.eq(rt, k, qstr)) {
                    return place;
                }
            }
            i = i + 1 & mask;
        }
        return -1;
    }

    /**
     * The cell of the value of a key that is a small int or an interned string, 0 where looking
     * once does not find it. Right without a guard, too: the entries are read once, and are not
     * moved within them while there are other threads.
     */
    public static int valueCell(VmRuntime rt, long dict, long key) {
        long[] c = rt.memory.cells;
        int at = Memory.index(dict);
        int entries = Memory.index(c[at + HashTable.ENTRIES]);
        int x = Memory.index(c[at + HashTable.INDEX]) + 1;
        if (entries == 0 || x == 1) {
            return 0;
        }
        int places = HashTable.places(c[entries], S);
        int mask = HashTable.cells(c[x - 1]) - 1;
        int i = HashTable.home(HashTable.hash(rt, key), mask);
        for (int turns = mask; turns >= 0 && c[x + i] != 0; turns--) {
            int p = (int) c[x + i] - 1;
            int cell = entries + HashTable.FIRST + (p << S);
            if (p >= 0 && p < places && c[cell] == key) {
                return cell + 1;
            }
            i = i + 1 & mask;
        }
        return 0;
    }

    /** Stores a value under a key. */
    public static void put(VmRuntime rt, long dict, long key, long value) {
        int size = HashTable.size(rt, dict);
        int place = HashTable.put(rt, dict, key, S);
        setValue(rt, dict, place, value);
        if (HashTable.size(rt, dict) != size) {
            changed(rt, dict);
        }
    }

    /** Removes a key. @return its value, kept, or 0 where it was missing */
    public static long remove(VmRuntime rt, long dict, long key) {
        int place = find(rt, dict, key);
        if (place < 0) {
            return 0;
        }
        long value = rt.keep(value(rt, dict, place));
        removeAt(rt, dict, place);
        return value;
    }

    /** Removes the entry at a living place. */
    public static void removeAt(VmRuntime rt, long dict, int place) {
        HashTable.removeAt(rt, dict, place, HashGrowth.filedHash(rt, dict, place, S), S);
        changed(rt, dict);
    }

    /** The number of entries. */
    public static int size(VmRuntime rt, long dict) {
        return HashTable.size(rt, dict);
    }

    /** The first place from {@code from} on that has an entry, or -1. */
    public static int next(VmRuntime rt, long dict, int from) {
        return HashTable.next(rt, dict, from, S);
    }

    /** The last place that has an entry, or -1. */
    static int last(VmRuntime rt, long dict) {
        int place = HashTable.fill(rt, dict) - 1;
        while (place >= 0 && key(rt, dict, place) == 0) {
            place--;
        }
        return place;
    }

    /** The key at a place, or 0 where there is no entry any more. Not kept. */
    public static long key(VmRuntime rt, long dict, int place) {
        return HashTable.key(rt, dict, place, S);
    }

    /** The value at a place. Not kept. */
    public static long value(VmRuntime rt, long dict, int place) {
        return HashTable.cell(rt, dict, place, S, 1);
    }

    /** Key and value of a living place as a tuple. Not kept. */
    static long item(VmRuntime rt, long dict, int place) {
        int mark = rt.mark();
        rt.keep(key(rt, dict, place));
        rt.keep(value(rt, dict, place));
        long pair = Sequences.tuple(rt, mark, 2);
        rt.release(mark);
        return pair;
    }

    /** Stores a value at a living place. */
    public static void setValue(VmRuntime rt, long dict, int place, long value) {
        long[] c = rt.memory.cells;
        int entries = Memory.index(c[Memory.index(dict) + HashTable.ENTRIES]);
        c[entries + HashTable.FIRST + (place << S) + 1] = value;
    }

    /** Drops all entries. */
    public static void clear(VmRuntime rt, long dict) {
        HashTable.clear(rt, dict);
        changed(rt, dict);
    }

    /** A dict of the same kind with the same entries; kept. */
    public static long copy(VmRuntime rt, long dict) {
        long copy = create(rt, rt.kind(dict), 0);
        HashTable.copy(rt, dict, copy, S);
        return copy;
    }
}
