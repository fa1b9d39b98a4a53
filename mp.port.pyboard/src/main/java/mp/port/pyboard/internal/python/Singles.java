package mp.port.pyboard.internal.python;

import mp.core.runtime.NativeTable;
import mp.core.runtime.Runtime;

/** The objects that a VM has only once for each peripheral: a list behind the type's table. */
final class Singles {
    private Singles() {}

    /** The object of a number, or 0. Not kept: it lies in the list. */
    static long get(Runtime rt, NativeTable type, int number) {
        long all = rt.state(type);
        if (all == 0 || number >= rt.count(all)) {
            return 0;
        }
        long w = rt.item(all, number);
        return w == rt.none ? 0 : w;
    }

    /** Remembers the object of a number. */
    static void put(Runtime rt, NativeTable type, int number, long w) {
        long all = rt.state(type);
        if (all == 0) {
            all = rt.newList(number + 1);
            rt.state(type, all);
        }
        while (rt.count(all) <= number) {
            rt.append(all, rt.none);
        }
        rt.setItem(all, rt.model.smallInt(number), w);
    }
}
