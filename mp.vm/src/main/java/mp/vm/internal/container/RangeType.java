package mp.vm.internal.container;

import mp.core.code.BinaryOp;
import mp.core.code.UnaryOp;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Header;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.options.Option;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/**
 * Ranges: raw objects of three machine words. Their arithmetic wraps, as that of machine words
 * does.
 */
@PyType(value = "range", kind = Kind.RANGE)
public final class RangeType {
    static final int START = 1;
    static final int STOP = 2;
    static final int STEP = 3;

    private RangeType() {}

    /** A range. Not kept. */
    public static long make(VmRuntime rt, long start, long stop, long step) {
        long w = rt.allocate(Kind.RANGE, 3, Header.RAW);
        long[] c = rt.memory.cells;
        int at = Memory.index(w);
        c[at + START] = start;
        c[at + STOP] = stop;
        c[at + STEP] = step;
        return w;
    }

    @Slot(Slot.Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 1, 3);
        long first = rt.toLong(rt.arg(base));
        if (n == 1) {
            return make(rt, 0, first, 1);
        }
        long stop = rt.toLong(rt.arg(base + 1));
        long step = n == 3 ? rt.toLong(rt.arg(base + 2)) : 1;
        if (step == 0) {
            throw rt.valueError("zero step");
        }
        return make(rt, first, stop, step);
    }

    /** The number of ints of a range. */
    static long length(VmRuntime rt, long self) {
        return length(rt.slot(self, START), rt.slot(self, STOP), rt.slot(self, STEP));
    }

    private static long length(long start, long stop, long step) {
        long span = stop - start + step + (step > 0 ? -1 : 1);
        return Math.max(0, span / step);
    }

    /** The int at an index. Not kept where it is small. */
    static long item(VmRuntime rt, long self, long i) {
        long v = rt.slot(self, START) + i * rt.slot(self, STEP);
        return rt.model.fitsInt(v) ? rt.model.smallInt(v) : rt.newInt(v);
    }

    @Slot(Slot.Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        out.add("range(").add(rt.slot(self, START)).add(", ").add(rt.slot(self, STOP));
        if (rt.slot(self, STEP) != 1) {
            out.add(", ").add(rt.slot(self, STEP));
        }
        out.add(")");
        return true;
    }

    @Slot(Slot.Of.UNARY)
    static long unary(VmRuntime rt, int op, long self) {
        return switch (op) {
            case UnaryOp.BOOL -> rt.model.bool(length(rt, self) > 0);
            case UnaryOp.LEN -> rt.newInt(length(rt, self));
            default -> 0;
        };
    }

    @Slot(Slot.Of.BINARY)
    static long binary(VmRuntime rt, int op, long self, long other) {
        if (op == BinaryOp.CONTAINS) {
            int kind = rt.kind(other);
            if (kind == Kind.BOOL || rt.model.isInt(other)) {
                return rt.model.bool(contains(rt, self, rt.toLong(other)));
            }
            return 0;
        }
        if (op == BinaryOp.EQUAL
                && rt.is(other, Kind.RANGE)
                && rt.options.on(Option.PY_BUILTINS_RANGE_BINOP)) {
            return rt.model.bool(equal(rt, self, other));
        }
        return 0;
    }

    private static boolean contains(VmRuntime rt, long self, long v) {
        long step = rt.slot(self, STEP);
        long offset = v - rt.slot(self, START);
        return offset % step == 0 && offset / step >= 0 && offset / step < length(rt, self);
    }

    private static boolean equal(VmRuntime rt, long a, long b) {
        long n = length(rt, a);
        return n == length(rt, b)
                && (n == 0
                        || rt.slot(a, START) == rt.slot(b, START)
                                && (n == 1 || rt.slot(a, STEP) == rt.slot(b, STEP)));
    }

    @Slot(Slot.Of.SUBSCR)
    static long subscr(VmRuntime rt, long self, long index, long value) {
        if (value != Runtime.LOAD) {
            return 0;
        }
        long length = length(rt, self);
        int n = (int) Math.min(length, Integer.MAX_VALUE);
        if (n != length && rt.model.isInt(index)) {
            return wideItem(rt, self, length, rt.model.intValue(index));
        }
        if (!rt.model.isInt(index) && Slices.is(rt, index)) {
            Slices.Bounds b = Slices.bounds(rt, index, n);
            long start = rt.slot(self, START);
            long step = rt.slot(self, STEP);
            return make(rt, start + b.start() * step, start + b.stop() * step, step * b.step());
        }
        return item(rt, self, Sequences.index(rt, self, n, index, false));
    }

    private static long wideItem(VmRuntime rt, long self, long length, long index) {
        long i = index < 0 ? index + length : index;
        if (i < 0 || i >= length) {
            throw rt.raise(Kind.INDEX_ERROR, "range index out of range");
        }
        return item(rt, self, i);
    }

    @Slot(Slot.Of.ITER)
    static long iter(VmRuntime rt, long self) {
        return IteratorType.make(rt, IteratorType.RANGE, self);
    }

    @Slot(Slot.Of.ATTR)
    static long attr(VmRuntime rt, long self, long name, long value) {
        if (value != Runtime.LOAD || !rt.options.on(Option.PY_BUILTINS_RANGE_ATTRS)) {
            return 0;
        }
        return switch (rt.string(name)) {
            case "start" -> rt.newInt(rt.slot(self, START));
            case "stop" -> rt.newInt(rt.slot(self, STOP));
            case "step" -> rt.newInt(rt.slot(self, STEP));
            default -> 0;
        };
    }
}
