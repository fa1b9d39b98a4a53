package mp.vm.internal.object;

import mp.core.runtime.NativeTable;
import mp.vm.internal.run.VmRuntime;

import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Finds the members of native tables by the interned strings of this VM. A table is linked when it
 * is first asked; members whose option is off are left out.
 */
public final class Members {
    /** Open addressing: id of the name and member plus one, side by side. */
    private record Index(int[] table) {}

    private final Map<NativeTable, Index> indices = new IdentityHashMap<>();
    private NativeTable lastTable;
    private int[] last;

    /** The index of the member of a name (an interned string's word), -1 where there is none. */
    public int find(VmRuntime rt, NativeTable table, long name) {
        int[] t = table == lastTable ? last : index(rt, table);
        int id = rt.model.qstrId(name);
        int mask = t.length / 2 - 1;
        for (int i = id & mask; ; i = i + 1 & mask) {
            int key = t[2 * i];
            if (key == id) {
                return t[2 * i + 1] - 1;
            }
            if (key == 0) {
                return -1;
            }
        }
    }

    /** The names of all members that were linked, and those of the object protocol. */
    public Set<String> names() {
        Set<String> names = new HashSet<>();
        for (NativeTable table : indices.keySet()) {
            names.add(table.name);
            names.addAll(Arrays.asList(table.members));
        }
        for (Names name : Names.values()) {
            names.add(name.text);
        }
        return names;
    }

    private int[] index(VmRuntime rt, NativeTable table) {
        Index index = indices.get(table);
        if (index == null) {
            index = new Index(link(rt, table));
            indices.put(table, index);
        }
        lastTable = table;
        last = index.table;
        return last;
    }

    private static int[] link(VmRuntime rt, NativeTable table) {
        String[] names = table.members;
        int size = Integer.highestOneBit(Math.max(2, names.length)) * 4;
        int[] t = new int[2 * size];
        Arrays.fill(t, 0);
        for (int m = 0; m < names.length; m++) {
            if (!rt.options.on(table.option(m))) {
                continue;
            }
            int id = rt.model.qstrId(rt.qstr(names[m]));
            int i = id & size - 1;
            while (t[2 * i] != 0) {
                i = i + 1 & size - 1;
            }
            t[2 * i] = id;
            t[2 * i + 1] = m + 1;
        }
        return t;
    }
}
