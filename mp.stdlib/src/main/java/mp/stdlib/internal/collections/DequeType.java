package mp.stdlib.internal.collections;

import mp.core.code.BinaryOp;
import mp.core.code.UnaryOp;
import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.runtime.Runtime;

/**
 * Queues of a fixed capacity: a ring of slots. Adding to a full one drops an item at the other end,
 * or raises IndexError where the flag says so.
 *
 * <pre>
 *   [header, slots, capacity, first, count, flags]
 * </pre>
 */
@PyType(value = "deque", option = "MICROPY_PY_COLLECTIONS_DEQUE")
final class DequeType {
    private static final int SLOTS = 1;
    private static final int CAPACITY = 2;
    private static final int FIRST = 3;
    private static final int COUNT = 4;
    private static final int FLAGS = 5;

    private static final int CHECK_OVERFLOW = 1;
    private static final int LARGEST = 1 << 28;

    private DequeType() {}

    @Slot(Slot.Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 2, 3);
        long capacity = rt.toLong(rt.arg(base + 1));
        if (capacity < 0) {
            throw rt.raiseWith(Kind.VALUE_ERROR, 0);
        }
        if (capacity > LARGEST) {
            throw rt.memoryError(capacity * rt.memory.wordBytes);
        }
        long self = rt.newObject(DequeTypeTable.TABLE.ordinal, 5);
        rt.slot(self, SLOTS, rt.newObject(Kind.CELLS, (int) Math.max(1, capacity)));
        set(rt, self, CAPACITY, (int) capacity);
        set(rt, self, FIRST, 0);
        set(rt, self, COUNT, 0);
        set(rt, self, FLAGS, n > 2 ? rt.toInt(rt.arg(base + 2)) : 0);
        extend(rt, self, rt.arg(base));
        return self;
    }

    private static int get(Runtime rt, long self, int slot) {
        return (int) rt.model.intValue(rt.slot(self, slot));
    }

    private static void set(Runtime rt, long self, int slot, int value) {
        rt.slot(self, slot, rt.model.smallInt(value));
    }

    static int count(Runtime rt, long self) {
        return get(rt, self, COUNT);
    }

    /** The slot of the item at an index, which may lie one outside at either end. */
    private static int place(Runtime rt, long self, int i) {
        return 1 + Math.floorMod(get(rt, self, FIRST) + i, get(rt, self, CAPACITY));
    }

    /** An item; not kept. */
    static long item(Runtime rt, long self, int i) {
        return rt.slot(rt.slot(self, SLOTS), place(rt, self, i));
    }

    private static void item(Runtime rt, long self, int i, long w) {
        rt.slot(rt.slot(self, SLOTS), place(rt, self, i), w);
    }

    @Slot(Slot.Of.UNARY)
    static long unary(Runtime rt, int op, long self) {
        return switch (op) {
            case UnaryOp.BOOL -> rt.model.bool(count(rt, self) != 0);
            case UnaryOp.LEN -> rt.slot(self, COUNT);
            case UnaryOp.HASH -> throw rt.typeError("unsupported type for __hash__: 'deque'");
            default -> 0;
        };
    }

    @Slot(Slot.Of.BINARY)
    static long binary(Runtime rt, int op, long self, long other) {
        if (op != BinaryOp.CONTAINS) {
            return 0;
        }
        int mark = rt.mark();
        for (int i = 0; i < count(rt, self); i++) {
            if (rt.same(rt.keep(item(rt, self, i)), other)) {
                return rt.trueWord;
            }
            rt.release(mark);
            rt.poll();
        }
        return rt.falseWord;
    }

    @Slot(Slot.Of.SUBSCR)
    static long subscr(Runtime rt, long self, long index, long value) {
        if (value == 0) {
            return 0;
        }
        int i = rt.index(self, count(rt, self), index, false);
        if (value == Runtime.LOAD) {
            return item(rt, self, i);
        }
        item(rt, self, i, value);
        return rt.none;
    }

    @Slot(Slot.Of.ITER)
    static long iter(Runtime rt, long self) {
        return DequeIteratorType.make(rt, self);
    }

    /** Whether there is room for one more; drops nothing yet. */
    private static boolean full(Runtime rt, long self) {
        boolean full = count(rt, self) == get(rt, self, CAPACITY);
        if (full && (get(rt, self, FLAGS) & CHECK_OVERFLOW) != 0) {
            throw rt.raise(Kind.INDEX_ERROR, "full");
        }
        return full;
    }

    /** Adds an item at the right end. */
    @PyFunction
    static void append(Runtime rt, long self, long value) {
        if (full(rt, self)) {
            if (count(rt, self) == 0) {
                return;
            }
            item(rt, self, 0, value);
            set(rt, self, FIRST, place(rt, self, 1) - 1);
        } else {
            int n = count(rt, self);
            item(rt, self, n, value);
            set(rt, self, COUNT, n + 1);
        }
    }

    /** Adds an item at the left end. */
    @PyFunction
    static void appendleft(Runtime rt, long self, long value) {
        if (full(rt, self)) {
            if (count(rt, self) == 0) {
                return;
            }
        } else {
            set(rt, self, COUNT, count(rt, self) + 1);
        }
        set(rt, self, FIRST, place(rt, self, -1) - 1);
        item(rt, self, 0, value);
    }

    /** Adds the items of an iterable at the right end. */
    @PyFunction
    static void extend(Runtime rt, long self, long iterable) {
        int mark = rt.mark();
        long it = rt.iter(iterable);
        int turn = rt.mark();
        for (long w = rt.next(it); w != 0; w = rt.next(it)) {
            append(rt, self, w);
            rt.release(turn);
            rt.poll();
        }
        rt.release(mark);
    }

    private static void checkNotEmpty(Runtime rt, long self) {
        if (count(rt, self) == 0) {
            throw rt.raise(Kind.INDEX_ERROR, "empty");
        }
    }

    /** Removes and returns the rightmost item. */
    @PyFunction
    static long pop(Runtime rt, long self) {
        checkNotEmpty(rt, self);
        int last = count(rt, self) - 1;
        long w = rt.keep(item(rt, self, last));
        item(rt, self, last, 0);
        set(rt, self, COUNT, last);
        return w;
    }

    /** Removes and returns the leftmost item. */
    @PyFunction
    static long popleft(Runtime rt, long self) {
        checkNotEmpty(rt, self);
        long w = rt.keep(item(rt, self, 0));
        item(rt, self, 0, 0);
        set(rt, self, FIRST, place(rt, self, 1) - 1);
        set(rt, self, COUNT, count(rt, self) - 1);
        return w;
    }
}
