package mp.vm.internal.run;

import mp.core.code.StaticQstrs;

import java.lang.invoke.VarHandle;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The interned strings of a VM: MicroPython's static list, which all VMs share, and from {@link
 * #FIRST_OWN} on those that this VM has met. Equal texts have equal ids. Nothing is ever removed.
 *
 * <p>One thread at a time adds; the others read without a lock. What they read may be a moment old:
 * they find nothing that is not whole, and look again under the lock where they find nothing.
 */
public final class QstrPool {
    /** The first id of a VM's own strings. */
    public static final int FIRST_OWN = 1024;

    private static final Shared SHARED = Shared.load();

    private volatile Own own = new Own(new byte[256][], new int[256], new int[512]);
    private int count;
    private final int[] characters = new int[128];

    /** A VM's own part: replaced as a whole when it is full, else only added to. */
    private record Own(byte[][] bytes, int[] hashes, int[] table) {
        int find(byte[] data, int h) {
            for (int i = h & table.length - 1; ; i = i + 1 & table.length - 1) {
                int id = table[i];
                if (id == 0) {
                    return 0;
                }
                int n = id - FIRST_OWN;
                if (hashes[n] == h && bytes[n] != null && Arrays.equals(bytes[n], data)) {
                    return id;
                }
            }
        }

        Own larger() {
            int n = bytes.length;
            Own to =
                    new Own(
                            Arrays.copyOf(bytes, n * 2),
                            Arrays.copyOf(hashes, n * 2),
                            new int[n * 4]);
            for (int i = 0; i < n; i++) {
                put(to.table, hashes[i], FIRST_OWN + i);
            }
            return to;
        }
    }

    /** The shared part, by the ids of the static list. */
    private record Shared(byte[][] bytes, int[] hashes, int[] table) {
        static Shared load() {
            int n = StaticQstrs.count();
            byte[][] bytes = new byte[n + 1][];
            int[] hashes = new int[n + 1];
            int[] table = new int[Integer.highestOneBit(n) * 4];
            for (int id = 1; id <= n; id++) {
                bytes[id] = StaticQstrs.text(id).getBytes(StandardCharsets.UTF_8);
                hashes[id] = hash(bytes[id], 0, bytes[id].length);
                put(table, hashes[id], id);
            }
            return new Shared(bytes, hashes, table);
        }
    }

    /** The hash of a text, as MicroPython computes it before masking. */
    public static int hash(byte[] data, int from, int n) {
        int h = 5381;
        for (int i = from; i < from + n; i++) {
            h = h * 33 ^ (data[i] & 0xff);
        }
        return h;
    }

    /** The id of a text; it is added where it is new, and then the array must not change. */
    public int intern(byte[] data) {
        int h = hash(data, 0, data.length);
        int id = find(data, h);
        return id != 0 ? id : add(data, h);
    }

    private synchronized int add(byte[] data, int h) {
        int known = own.find(data, h);
        if (known != 0) {
            return known;
        }
        Own to = count == own.bytes.length ? own.larger() : own;
        int id = FIRST_OWN + count;
        to.bytes[count] = data;
        to.hashes[count++] = h;
        VarHandle.storeStoreFence();
        put(to.table, h, id);
        own = to;
        return id;
    }

    /** The id of the text of one ASCII character. */
    public int character(int c) {
        int id = characters[c];
        if (id == 0) {
            id = intern(new byte[] {(byte) c});
            characters[c] = id;
        }
        return id;
    }

    /** The id of a text, or 0 where it is not interned. */
    public int find(byte[] data) {
        return find(data, hash(data, 0, data.length));
    }

    /** The UTF-8 bytes of an id. */
    public byte[] bytes(int id) {
        return id < FIRST_OWN ? SHARED.bytes[id] : own.bytes[id - FIRST_OWN];
    }

    /** The unmasked hash of an id. */
    public int hash(int id) {
        return id < FIRST_OWN ? SHARED.hashes[id] : own.hashes[id - FIRST_OWN];
    }

    /** The text of an id. */
    public String text(int id) {
        return new String(bytes(id), StandardCharsets.UTF_8);
    }

    /** Number of strings of this VM's own. */
    public synchronized int own() {
        return count;
    }

    private int find(byte[] data, int h) {
        for (int i = h & SHARED.table.length - 1; ; i = i + 1 & SHARED.table.length - 1) {
            int id = SHARED.table[i];
            if (id == 0) {
                break;
            }
            if (SHARED.hashes[id] == h && Arrays.equals(SHARED.bytes[id], data)) {
                return id;
            }
        }
        return own.find(data, h);
    }

    private static void put(int[] table, int h, int id) {
        int i = h & table.length - 1;
        while (table[i] != 0) {
            i = i + 1 & table.length - 1;
        }
        table[i] = id;
    }
}
