package mp.vm.internal.container;

import mp.core.code.BinaryOp;
import mp.core.code.UnaryOp;
import mp.core.declare.Hot;
import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/** Lists. */
@PyType(value = "list", kind = Kind.LIST, subclass = true)
public final class ListType {
    private ListType() {}

    @Slot(Slot.Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 0, 1);
        return n == 0 ? Sequences.newList(rt, 0) : Lists.of(rt, rt.arg(base));
    }

    @Slot(Slot.Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        SequenceOps.print(rt, out, self, "[", "]");
        return true;
    }

    @Slot(Slot.Of.UNARY)
    static long unary(VmRuntime rt, int op, long self) {
        return switch (op) {
            case UnaryOp.BOOL -> rt.model.bool(Sequences.count(rt, self) != 0);
            case UnaryOp.LEN -> rt.model.smallInt(Sequences.count(rt, self));
            default -> 0;
        };
    }

    @Slot(Slot.Of.BINARY)
    static long binary(VmRuntime rt, int op, long self, long other) {
        switch (op) {
            case BinaryOp.ADD -> {
                return rt.kind(other) == Kind.LIST ? add(rt, self, other) : 0;
            }
            case BinaryOp.INPLACE_ADD -> {
                Lists.extend(rt, self, other);
                return self;
            }
            case BinaryOp.MULTIPLY, BinaryOp.REVERSE_MULTIPLY -> {
                long times = SequenceOps.repetitions(rt, other);
                return times < 0 ? 0 : repeat(rt, self, times);
            }
            default -> {
                return SequenceOps.relation(rt, op, self, other, Kind.LIST);
            }
        }
    }

    private static long add(VmRuntime rt, long a, long b) {
        int na = Sequences.count(rt, a);
        int nb = Sequences.count(rt, b);
        Sequences.checkSize(rt, (long) na + nb);
        long list = Sequences.newList(rt, na + nb);
        SequenceOps.copy(rt, a, 0, list, 0, na);
        SequenceOps.copy(rt, b, 0, list, na, nb);
        Sequences.setCount(rt, list, na + nb);
        return list;
    }

    private static long repeat(VmRuntime rt, long self, long times) {
        int n = SequenceOps.repeatedCount(rt, Sequences.count(rt, self), times);
        long list = Sequences.newList(rt, n);
        if (n > 0) {
            SequenceOps.fill(rt, self, list, n);
            Sequences.setCount(rt, list, n);
        }
        return list;
    }

    @Hot
    @Slot(Slot.Of.SUBSCR)
    static long subscr(VmRuntime rt, long self, long index, long value) {
        if (!rt.model.isInt(index) && Slices.is(rt, index)) {
            return slice(rt, self, index, value);
        }
        int n = Sequences.count(rt, self);
        int i = Sequences.index(rt, self, n, index, false);
        if (value == Runtime.LOAD) {
            return Sequences.item(rt, self, i);
        }
        if (value == 0) {
            Lists.delete(rt, self, i, i + 1);
        } else {
            rt.memory.cells[Sequences.first(rt, self) + i] = value;
        }
        return rt.none;
    }

    private static long slice(VmRuntime rt, long self, long slice, long value) {
        if (value != Runtime.LOAD && value != 0) {
            Lists.store(rt, self, slice, value);
            return rt.none;
        }
        Slices.Bounds b = Slices.bounds(rt, slice, Sequences.count(rt, self));
        if (value == Runtime.LOAD) {
            return Lists.slice(rt, self, b.start(), b.count(), b.step());
        }
        if (b.step() != 1) {
            throw Slices.noRun(rt);
        }
        Lists.delete(rt, self, b.start(), b.end());
        return rt.none;
    }

    @Slot(Slot.Of.ITER)
    static long iter(VmRuntime rt, long self) {
        return IteratorType.make(rt, IteratorType.SEQUENCE, self);
    }

    /** Adds a value at the end. */
    @PyFunction
    static void append(VmRuntime rt, long self, long value) {
        Sequences.append(rt, self, value);
    }

    /** Drops all items. */
    @PyFunction
    static void clear(VmRuntime rt, long self) {
        Lists.clear(rt, self);
    }

    /** A list of the same items. */
    @PyFunction
    static long copy(VmRuntime rt, long self) {
        return Lists.slice(rt, self, 0, Sequences.count(rt, self), 1);
    }

    /** How often a value is among the items. */
    @PyFunction
    static int count(VmRuntime rt, long self, long value) {
        return SequenceOps.count(rt, self, value);
    }

    /** Adds the items of an iterable at the end. */
    @PyFunction
    static void extend(VmRuntime rt, long self, long iterable) {
        Lists.extend(rt, self, iterable);
    }

    /** Where a value is first found. */
    @PyFunction(optional = 2)
    static int index(VmRuntime rt, long self, long value, long start, long stop) {
        return SequenceOps.index(rt, self, value, start, stop);
    }

    /** Inserts a value before an index, which is clipped to the list. */
    @PyFunction
    static void insert(VmRuntime rt, long self, long index, long value) {
        long i = rt.toLong(index);
        int n = Sequences.count(rt, self);
        i = i < 0 ? i + n : i;
        Lists.insert(rt, self, (int) Math.max(0, Math.min(i, n)), value);
    }

    /** Removes an item, the last one by default, and returns it. */
    @PyFunction(optional = 1)
    static long pop(VmRuntime rt, long self, long index) {
        int n = Sequences.count(rt, self);
        if (n == 0) {
            throw rt.raise(Kind.INDEX_ERROR, "pop from empty list");
        }
        int i = index == 0 ? n - 1 : Sequences.index(rt, self, n, index, false);
        long w = rt.keep(Sequences.item(rt, self, i));
        Lists.delete(rt, self, i, i + 1);
        return w;
    }

    /** Removes the first item that is equal to a value. */
    @PyFunction
    static void remove(VmRuntime rt, long self, long value) {
        int i = SequenceOps.index(rt, self, value, 0, 0);
        if (i < Sequences.count(rt, self)) {
            Lists.delete(rt, self, i, i + 1);
        }
    }

    /** Reverses the order of the items. */
    @PyFunction
    static void reverse(VmRuntime rt, long self) {
        Lists.reverse(rt, self);
    }

    /** Sorts the items in place; the sort is stable. */
    @PyFunction(keywords = {"*", "key", "reverse"})
    static void sort(VmRuntime rt, long self, long key, long reverse) {
        ListSort.sort(rt, self, key, reverse != 0 && rt.truth(reverse));
    }
}
