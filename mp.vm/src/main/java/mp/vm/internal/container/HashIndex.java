package mp.vm.internal.container;

/**
 * The index of a {@link HashTable}: open addressing with linear probing. Deleting moves later cells
 * back, so there are no tombstones.
 */
final class HashIndex {
    private HashIndex() {}

    /** Adds a place that is not in the index, which has a free cell. */
    static void insert(long[] c, int index, int hash, int place) {
        int x = index + 1;
        int mask = HashTable.cells(c[index]) - 1;
        int i = HashTable.home(hash, mask);
        for (int turns = mask; turns > 0 && c[x + i] != 0; turns--) {
            i = i + 1 & mask;
        }
        c[x + i] = (long) hash << 32 | place + 1;
    }

    /** Removes a place. */
    static void remove(long[] c, int index, int hash, int place) {
        int x = index + 1;
        int mask = HashTable.cells(c[index]) - 1;
        int i = HashTable.home(hash, mask);
        for (int turns = mask; (int) c[x + i] != place + 1; turns--) {
            if (turns < 0 || c[x + i] == 0) {
                return;
            }
            i = i + 1 & mask;
        }
        close(c, x, mask, i);
    }

    /** Fills the gap at {@code i} from the cells behind it that may lie there. */
    private static void close(long[] c, int x, int mask, int i) {
        int j = i;
        for (int turns = mask; turns > 0; turns--) {
            j = j + 1 & mask;
            long e = c[x + j];
            if (e == 0) {
                break;
            }
            int home = HashTable.home((int) (e >>> 32), mask);
            if ((j - home & mask) >= (j - i & mask)) {
                c[x + i] = e;
                i = j;
            }
        }
        c[x + i] = 0;
    }

    /** Whether the index has a place under a hash. */
    static boolean has(long[] c, int index, int hash, int place) {
        int x = index + 1;
        int mask = HashTable.cells(c[index]) - 1;
        int i = HashTable.home(hash, mask);
        for (int turns = mask; turns >= 0 && c[x + i] != 0; turns--) {
            if ((int) c[x + i] == place + 1) {
                return true;
            }
            i = i + 1 & mask;
        }
        return false;
    }

    /** The hash of a place, by looking at every cell. */
    static int hashOf(long[] c, int index, int place) {
        int n = HashTable.cells(c[index]);
        for (int i = index + 1; i <= index + n; i++) {
            if ((int) c[i] == place + 1) {
                return (int) (c[i] >>> 32);
            }
        }
        return 0;
    }
}
