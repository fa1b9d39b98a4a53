package mp.vm.internal.run;

import mp.core.memory.Header;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.model.ObjectModel;
import mp.vm.internal.container.DictTable;
import mp.vm.internal.object.Operators;

/**
 * Subscripts: the items of lists and tuples by small ints at once, all others by {@link Operators}.
 */
final class Subscripts {
    private final VmRuntime rt;
    private final Memory memory;
    private final ObjectModel m;

    Subscripts(VmRuntime rt) {
        this.rt = rt;
        this.memory = rt.memory;
        this.m = rt.model;
    }

    /** The item of an object; not kept. */
    long load(long object, long index) {
        if (m.isInt(index) && m.isAddress(object)) {
            long[] cells = memory.cells;
            int at = (int) object >>> 2;
            if (at > 0 && !Memory.isRom(object)) {
                int type = (int) cells[at] & Header.TYPE_MASK;
                long k = m.intValue(index);
                if (type == (Kind.LIST | Header.ROM)) {
                    long n = m.intValue(cells[at + 1]);
                    if (k < 0) {
                        k += n;
                    }
                    if (k >= 0 && k < n) {
                        long w = item(cells, (int) cells[at + 2] >>> 2, (int) k);
                        if (w != 0) {
                            return w;
                        }
                    }
                } else if (type == (Kind.DICT | Header.ROM) && rt.shared) {
                    int cell = DictTable.valueCell(rt, object, index);
                    long w = cell == 0 ? 0 : cells[cell];
                    if (w != 0) {
                        return w;
                    }
                } else if (type == (Kind.TUPLE | Header.ROM)) {
                    long n = m.intValue(cells[at + 1]);
                    if (k >= 0 && k < n) {
                        return cells[at + 2 + (int) k];
                    }
                }
            }
        }
        return Operators.subscr(rt, object, index, VmRuntime.LOAD);
    }

    /** An item of the cells of a list; 0 where another thread has made the list shorter. */
    private long item(long[] cells, int at, int k) {
        return !rt.shared || at != 0 && k < Header.slots(cells[at]) ? cells[at + 1 + k] : 0;
    }

    /** Stores to an item of an object; 0 deletes it. */
    void store(long object, long index, long w) {
        if (m.isInt(index) && rt.is(object, Kind.LIST) && w != 0) {
            long k = m.intValue(index);
            int n = rt.count(object);
            if (k < 0) {
                k += n;
            }
            if (k >= 0 && k < n) {
                long[] cells = memory.cells;
                int at = (int) memory.get(object, 2) >>> 2;
                if (!rt.shared || at != 0 && k < Header.slots(cells[at])) {
                    cells[at + 1 + (int) k] = w;
                    return;
                }
            }
        }
        if (rt.shared && w != 0 && m.isInt(index) && rt.is(object, Kind.DICT)) {
            int cell = DictTable.valueCell(rt, object, index);
            if (cell != 0) {
                memory.cells[cell] = w;
                return;
            }
        }
        Operators.subscr(rt, object, index, w);
    }
}
