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

/** Tuples. */
@PyType(value = "tuple", kind = Kind.TUPLE, subclass = true)
public final class TupleType {
    private static final long HASH_MASK = 0x1fffffff;

    private TupleType() {}

    @Slot(Slot.Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 0, 1);
        return n == 0 ? Sequences.emptyTuple(rt) : of(rt, rt.arg(base));
    }

    /** A tuple of the items of an iterable. Not kept. */
    public static long of(VmRuntime rt, long iterable) {
        if (rt.is(iterable, Kind.TUPLE)) {
            return iterable;
        }
        int mark = rt.mark();
        long from = iterable;
        if (!SequenceOps.isPlain(rt, iterable)) {
            from = Sequences.newList(rt, 0);
            Lists.extend(rt, from, iterable);
        }
        int n = Sequences.count(rt, from);
        long t = slice(rt, from, 0, n);
        rt.release(mark);
        return t;
    }

    /** A tuple of a run of items of a tuple or list that is kept. Not kept. */
    static long slice(VmRuntime rt, long from, int start, int end) {
        int n = end - start;
        if (n <= 0) {
            return Sequences.emptyTuple(rt);
        }
        int mark = rt.mark();
        long t = Sequences.newTuple(rt, n);
        SequenceOps.copy(rt, from, start, t, 0, n);
        rt.release(mark);
        return t;
    }

    @Slot(Slot.Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        boolean one = Sequences.count(rt, self) == 1;
        SequenceOps.print(rt, out, self, "(", one ? ",)" : ")");
        return true;
    }

    @Slot(Slot.Of.UNARY)
    static long unary(VmRuntime rt, int op, long self) {
        return switch (op) {
            case UnaryOp.BOOL -> rt.model.bool(Sequences.count(rt, self) != 0);
            case UnaryOp.LEN -> rt.model.smallInt(Sequences.count(rt, self));
            case UnaryOp.HASH -> rt.model.smallInt(hash(rt, self));
            default -> 0;
        };
    }

    private static long hash(VmRuntime rt, long self) {
        rt.enter();
        try {
            long h = 0x345678;
            int n = Sequences.count(rt, self);
            for (int i = 0; i < n; i++) {
                h = h * 1000003 ^ rt.hash(Sequences.item(rt, self, i));
            }
            return (h ^ h >>> 32) & HASH_MASK;
        } finally {
            rt.leave();
        }
    }

    @Slot(Slot.Of.BINARY)
    static long binary(VmRuntime rt, int op, long self, long other) {
        switch (op) {
            case BinaryOp.ADD -> {
                long b = rt.as(other, Kind.TUPLE);
                return b == 0 ? 0 : add(rt, self, b);
            }
            case BinaryOp.MULTIPLY, BinaryOp.REVERSE_MULTIPLY -> {
                long times = SequenceOps.repetitions(rt, other);
                return times < 0 ? 0 : repeat(rt, self, times);
            }
            default -> {
                return SequenceOps.relation(rt, op, self, other, Kind.TUPLE);
            }
        }
    }

    private static long add(VmRuntime rt, long a, long b) {
        int na = Sequences.count(rt, a);
        int nb = Sequences.count(rt, b);
        if (na + nb == 0) {
            return Sequences.emptyTuple(rt);
        }
        int mark = rt.mark();
        long t = Sequences.newTuple(rt, (long) na + nb);
        SequenceOps.copy(rt, a, 0, t, 0, na);
        SequenceOps.copy(rt, b, 0, t, na, nb);
        rt.release(mark);
        return t;
    }

    private static long repeat(VmRuntime rt, long self, long times) {
        int n = SequenceOps.repeatedCount(rt, Sequences.count(rt, self), times);
        if (n == 0) {
            return Sequences.emptyTuple(rt);
        }
        int mark = rt.mark();
        long t = Sequences.newTuple(rt, n);
        SequenceOps.fill(rt, self, t, n);
        rt.release(mark);
        return t;
    }

    @Hot
    @Slot(Slot.Of.SUBSCR)
    static long subscr(VmRuntime rt, long self, long index, long value) {
        if (value != Runtime.LOAD) {
            return 0;
        }
        int n = Sequences.count(rt, self);
        if (!rt.model.isInt(index) && Slices.is(rt, index)) {
            Slices.Bounds b = Slices.run(rt, index, n);
            return slice(rt, self, b.start(), b.end());
        }
        return Sequences.item(rt, self, Sequences.index(rt, self, n, index, false));
    }

    @Slot(Slot.Of.ITER)
    static long iter(VmRuntime rt, long self) {
        return IteratorType.make(rt, IteratorType.SEQUENCE, self);
    }

    /** How often a value is among the items. */
    @PyFunction
    static int count(VmRuntime rt, long self, long value) {
        return SequenceOps.count(rt, self, value);
    }

    /** Where a value is first found. */
    @PyFunction(optional = 2)
    static int index(VmRuntime rt, long self, long value, long start, long stop) {
        return SequenceOps.index(rt, self, value, start, stop);
    }
}
