package mp.vm.internal.container;

import mp.core.declare.ServesOption;
import mp.vm.internal.run.VmRuntime;

/** The members of a set or frozenset: a {@link HashTable} of keys alone. */
@ServesOption("MICROPY_PY_BUILTINS_SET")
public final class SetTable {
    static final int S = 0;

    private SetTable() {}

    /** An empty set of a kind; kept. */
    public static long create(VmRuntime rt, int kind) {
        return HashTable.create(rt, kind, 0, S);
    }

    /** Whether a key is a member. */
    public static boolean has(VmRuntime rt, long set, long key) {
        return HashTable.find(rt, set, key, S) >= 0;
    }

    /** Adds a key. */
    public static void add(VmRuntime rt, long set, long key) {
        HashTable.put(rt, set, key, S);
    }

    /** Removes a key. @return whether it was a member */
    static boolean remove(VmRuntime rt, long set, long key) {
        int place = HashTable.find(rt, set, key, S);
        if (place >= 0) {
            removeAt(rt, set, place);
        }
        return place >= 0;
    }

    static void removeAt(VmRuntime rt, long set, int place) {
        HashTable.removeAt(rt, set, place, HashGrowth.filedHash(rt, set, place, S), S);
    }

    /** The number of members. */
    static int size(VmRuntime rt, long set) {
        return HashTable.size(rt, set);
    }

    /** The first place from {@code from} on that has a member, or -1. */
    static int next(VmRuntime rt, long set, int from) {
        return HashTable.next(rt, set, from, S);
    }

    /** The last place that has a member, or -1. */

    /** The member at a place, or 0. Not kept. */
    static long key(VmRuntime rt, long set, int place) {
        return HashTable.key(rt, set, place, S);
    }

    static void clear(VmRuntime rt, long set) {
        HashTable.clear(rt, set);
    }

    /** A set of a kind with the same members; kept. */
    static long copy(VmRuntime rt, long set, int kind) {
        long copy = create(rt, kind);
        HashTable.copy(rt, set, copy, S);
        return copy;
    }
}
