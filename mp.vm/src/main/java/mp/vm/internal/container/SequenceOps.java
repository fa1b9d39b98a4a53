package mp.vm.internal.container;

import mp.core.code.BinaryOp;
import mp.core.declare.Hot;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/**
 * What tuples and lists have in common. Comparisons may run Python code that shortens a list:
 * counts are read again on each turn.
 */
final class SequenceOps {
    private SequenceOps() {}

    /** Whether two sequences have equal items. */
    static boolean equal(VmRuntime rt, long a, long b) {
        if (Sequences.count(rt, a) != Sequences.count(rt, b)) {
            return false;
        }
        return difference(rt, a, b) < 0 && Sequences.count(rt, a) == Sequences.count(rt, b);
    }

    /** The first index at which both have items and these differ, or -1. */
    private static int difference(VmRuntime rt, long a, long b) {
        rt.enter();
        try {
            int mark = rt.mark();
            for (int i = 0; i < Sequences.count(rt, a) && i < Sequences.count(rt, b); i++) {
                long x = Sequences.item(rt, a, i);
                long y = Sequences.item(rt, b, i);
                if (x == y && !rt.isFloat(x) || rt.model.areInts(x, y)) {
                    if (x != y) {
                        return i;
                    }
                    continue;
                }
                if (!rt.equal(rt.keep(x), rt.keep(y))) {
                    return i;
                }
                rt.release(mark);
                rt.poll();
            }
            return -1;
        } finally {
            rt.leave();
        }
    }

    /**
     * A comparison of a list or tuple with another of its kind, or whether it contains a word.
     *
     * @return 0 for any other operation or another kind
     */
    static long relation(VmRuntime rt, int op, long self, long other, int kind) {
        return switch (op) {
            case BinaryOp.EQUAL,
                    BinaryOp.LESS,
                    BinaryOp.LESS_EQUAL,
                    BinaryOp.MORE,
                    BinaryOp.MORE_EQUAL -> {
                long b = rt.as(other, kind);
                yield b == 0 ? 0 : rt.model.bool(compare(rt, op, self, b));
            }
            case BinaryOp.CONTAINS ->
                    rt.model.bool(find(rt, self, other, 0, Integer.MAX_VALUE) >= 0);
            default -> 0;
        };
    }

    /** Compares lexicographically; {@code op} is one of the six relations. */
    static boolean compare(VmRuntime rt, int op, long a, long b) {
        return switch (op) {
            case BinaryOp.EQUAL -> equal(rt, a, b);
            case BinaryOp.NOT_EQUAL -> !equal(rt, a, b);
            case BinaryOp.LESS -> less(rt, a, b, false);
            case BinaryOp.LESS_EQUAL -> less(rt, a, b, true);
            case BinaryOp.MORE -> less(rt, b, a, false);
            default -> less(rt, b, a, true);
        };
    }

    private static boolean less(VmRuntime rt, long a, long b, boolean orEqual) {
        int i = difference(rt, a, b);
        int na = Sequences.count(rt, a);
        int nb = Sequences.count(rt, b);
        if (i < 0 || i >= na || i >= nb) {
            return orEqual ? na <= nb : na < nb;
        }
        int op = orEqual ? BinaryOp.MORE_EQUAL : BinaryOp.MORE;
        int mark = rt.mark();
        long x = rt.keep(Sequences.item(rt, a, i));
        long y = rt.keep(Sequences.item(rt, b, i));
        boolean result = rt.binary(op, y, x) == rt.trueWord;
        rt.release(mark);
        return result;
    }

    /** The index of the first equal item from {@code from} on and before {@code to}, or -1. */
    @Hot
    static int find(VmRuntime rt, long sequence, long w, int from, int to) {
        int mark = rt.mark();
        for (int i = from; i < to && i < Sequences.count(rt, sequence); i++) {
            long x = Sequences.item(rt, sequence, i);
            if (x == w && !rt.isFloat(x)) {
                return i;
            }
            if (!rt.model.areInts(x, w)) {
                boolean equal = rt.equal(rt.keep(x), w);
                rt.release(mark);
                if (equal) {
                    return i;
                }
            }
            if ((i & 0x3ff) == 0x3ff) {
                rt.poll();
            }
        }
        return -1;
    }

    /** The method {@code index(value[, start[, stop]])}. */
    static int index(VmRuntime rt, long sequence, long w, long start, long stop) {
        int n = Sequences.count(rt, sequence);
        int from = start == 0 ? 0 : Sequences.index(rt, sequence, n, start, true);
        int to = stop == 0 ? n : Sequences.index(rt, sequence, n, stop, true);
        int i = find(rt, sequence, w, from, to);
        if (i < 0) {
            throw rt.valueError("object not in sequence");
        }
        return i;
    }

    /** The method {@code count(value)}. */
    static int count(VmRuntime rt, long sequence, long w) {
        int count = 0;
        for (int i = find(rt, sequence, w, 0, Integer.MAX_VALUE);
                i >= 0;
                i = find(rt, sequence, w, i + 1, Integer.MAX_VALUE)) {
            count++;
        }
        return count;
    }

    /** Writes the items between brackets. */
    static void print(VmRuntime rt, Text out, long sequence, String open, String close) {
        rt.enter();
        try {
            out.add(open);
            int mark = rt.mark();
            for (int i = 0; i < Sequences.count(rt, sequence); i++) {
                if (i > 0) {
                    out.add(", ");
                }
                printItem(rt, out, rt.keep(Sequences.item(rt, sequence, i)));
                rt.release(mark);
            }
            out.add(close);
        } finally {
            rt.leave();
        }
    }

    /** Writes one item of a container, polling and charging what was written so far. */
    static void printItem(VmRuntime rt, Text out, long w) {
        rt.print(out, w, true);
        rt.poll();
        if (out.length() >= 4096) {
            rt.reserve(out.length());
        }
    }

    /**
     * Copies {@code n} items from one sequence to another that has room; neither allocates nor
     * calls.
     */
    static void copy(VmRuntime rt, long from, int i, long to, int j, int n) {
        if (n > 0) {
            long[] c = rt.memory.cells;
            System.arraycopy(c, Sequences.first(rt, from) + i, c, Sequences.first(rt, to) + j, n);
        }
    }

    /** The number of repetitions that {@code sequence * w} means, or -1 where it means nothing. */
    static long repetitions(VmRuntime rt, long w) {
        int kind = rt.kind(w);
        boolean whole = kind == Kind.INT || kind == Kind.BOOL || rt.as(w, Kind.INT) != 0;
        return whole ? Math.max(0, rt.toLong(w)) : -1;
    }

    /** The number of items of a repetition; MemoryError where no heap could hold them. */
    static int repeatedCount(VmRuntime rt, int count, long times) {
        if (count == 0 || times == 0) {
            return 0;
        }
        if (times > Long.MAX_VALUE / 16 / count) {
            throw rt.memoryError(Integer.MAX_VALUE);
        }
        Sequences.checkSize(rt, count * times);
        return (int) (count * times);
    }

    /**
     * Fills {@code to}, which has room for {@code total} items, with repetitions of {@code from}.
     */
    static void fill(VmRuntime rt, long from, long to, int total) {
        int done = Math.min(Sequences.count(rt, from), total);
        copy(rt, from, 0, to, 0, done);
        int at = Sequences.first(rt, to);
        long[] c = rt.memory.cells;
        while (done < total) {
            int n = Math.min(done, total - done);
            System.arraycopy(c, at, c, at + done, n);
            done += n;
        }
    }

    /** Whether the word is a native tuple or list, so that its items can be copied at once. */
    static boolean isPlain(VmRuntime rt, long w) {
        int kind = rt.kind(w);
        return kind == Kind.LIST
                || kind == Kind.TUPLE
                || kind == Kind.NAMEDTUPLE
                || kind == Kind.ATTRTUPLE;
    }

    /** Moves the items of a list behind {@code from} to begin at {@code to}; the gap is nulled. */
    static void shift(VmRuntime rt, long list, int from, int to, int count) {
        long[] c = rt.memory.cells;
        int at = Sequences.first(rt, list);
        System.arraycopy(c, at + from, c, at + to, count - from);
        int now = to + count - from;
        if (now < count) {
            java.util.Arrays.fill(c, at + now, at + count, 0L);
        }
        c[Memory.index(list) + Sequences.COUNT] = rt.model.smallInt(now);
    }
}
