package mp.vm.internal.container;

import mp.core.code.BinaryOp;
import mp.core.declare.ServesOption;
import mp.core.memory.Kind;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/**
 * Set algebra, for sets and frozensets. The second operand of a method is any iterable, that of an
 * operator a set or frozenset.
 */
@ServesOption("MICROPY_PY_BUILTINS_SET")
public final class SetOps {
    private SetOps() {}

    /** The word as a set or frozenset, or 0. */
    static long as(VmRuntime rt, long w) {
        long set = rt.as(w, Kind.SET);
        return set != 0 ? set : rt.as(w, Kind.FROZENSET);
    }

    /** The members of an iterable as a set: the set itself where it is one; kept. */
    static long members(VmRuntime rt, long iterable) {
        long set = as(rt, iterable);
        return set != 0 ? rt.keep(set) : of(rt, Kind.SET, iterable);
    }

    /** A set of a kind of the items of an iterable; kept. */
    public static long of(VmRuntime rt, int kind, long iterable) {
        long set = SetTable.create(rt, kind);
        update(rt, set, iterable);
        return set;
    }

    /** Adds the items of an iterable. */
    static void update(VmRuntime rt, long set, long iterable) {
        int mark = rt.mark();
        long it = rt.iter(iterable);
        int turn = rt.mark();
        for (long w = rt.next(it); w != 0; w = rt.next(it)) {
            SetTable.add(rt, set, w);
            rt.release(turn);
            rt.poll();
        }
        rt.release(mark);
    }

    /** Removes the items of an iterable. */
    static void subtract(VmRuntime rt, long set, long iterable) {
        if (as(rt, iterable) == set) {
            SetTable.clear(rt, set);
            return;
        }
        int mark = rt.mark();
        long it = rt.iter(iterable);
        int turn = rt.mark();
        for (long w = rt.next(it); w != 0; w = rt.next(it)) {
            SetTable.remove(rt, set, w);
            rt.release(turn);
            rt.poll();
        }
        rt.release(mark);
    }

    /** Those members of a set or frozenset that are in an iterable: always a set; kept. */
    static long intersection(VmRuntime rt, long set, long iterable) {
        long result = SetTable.create(rt, Kind.SET);
        int mark = rt.mark();
        long it = rt.iter(iterable);
        int turn = rt.mark();
        for (long w = rt.next(it); w != 0; w = rt.next(it)) {
            if (SetTable.has(rt, set, w)) {
                SetTable.add(rt, result, w);
            }
            rt.release(turn);
            rt.poll();
        }
        rt.release(mark);
        return result;
    }

    /** Makes the set have what exactly one of it and an iterable has. */
    static void toggle(VmRuntime rt, long set, long iterable) {
        int mark = rt.mark();
        long other = members(rt, iterable);
        if (other == set) {
            SetTable.clear(rt, set);
            rt.release(mark);
            return;
        }
        int turn = rt.mark();
        for (int p = SetTable.next(rt, other, 0); p >= 0; p = SetTable.next(rt, other, p + 1)) {
            long w = rt.keep(SetTable.key(rt, other, p));
            if (!SetTable.remove(rt, set, w)) {
                SetTable.add(rt, set, w);
            }
            rt.release(turn);
            rt.poll();
        }
        rt.release(mark);
    }

    /** Makes {@code to} have the members of {@code from}. */
    static void replace(VmRuntime rt, long to, long from) {
        HashTable.copy(rt, from, to, SetTable.S);
    }

    /** Whether every member of a set is in another. */
    static boolean isSubset(VmRuntime rt, long set, long other) {
        int mark = rt.mark();
        for (int p = SetTable.next(rt, set, 0); p >= 0; p = SetTable.next(rt, set, p + 1)) {
            boolean has = SetTable.has(rt, other, rt.keep(SetTable.key(rt, set, p)));
            rt.release(mark);
            if (!has) {
                return false;
            }
            rt.poll();
        }
        return true;
    }

    /** Whether no item of an iterable is in a set. */
    static boolean isDisjoint(VmRuntime rt, long set, long iterable) {
        int mark = rt.mark();
        long it = rt.iter(iterable);
        int turn = rt.mark();
        boolean disjoint = true;
        for (long w = rt.next(it); w != 0 && disjoint; w = rt.next(it)) {
            disjoint = !SetTable.has(rt, set, w);
            rt.release(turn);
            rt.poll();
        }
        rt.release(mark);
        return disjoint;
    }

    /** A relation between two sets. */
    static boolean compare(VmRuntime rt, int op, long a, long b) {
        int na = SetTable.size(rt, a);
        int nb = SetTable.size(rt, b);
        return switch (op) {
            case BinaryOp.EQUAL -> na == nb && isSubset(rt, a, b);
            case BinaryOp.LESS -> na < nb && isSubset(rt, a, b);
            case BinaryOp.LESS_EQUAL -> na <= nb && isSubset(rt, a, b);
            case BinaryOp.MORE -> na > nb && isSubset(rt, b, a);
            default -> na >= nb && isSubset(rt, b, a);
        };
    }

    /** An operator; 0 where the operand is no set or the operator means nothing. */
    static long binary(VmRuntime rt, int op, long self, long other, int kind) {
        if (op == BinaryOp.CONTAINS) {
            return rt.model.bool(SetTable.has(rt, self, other));
        }
        long b = as(rt, other);
        if (b == 0) {
            return 0;
        }
        return switch (op) {
            case BinaryOp.EQUAL,
                    BinaryOp.LESS,
                    BinaryOp.LESS_EQUAL,
                    BinaryOp.MORE,
                    BinaryOp.MORE_EQUAL ->
                    rt.model.bool(compare(rt, op, self, b));
            case BinaryOp.AND -> intersection(rt, self, b);
            case BinaryOp.OR, BinaryOp.XOR, BinaryOp.SUBTRACT -> {
                long result = SetTable.copy(rt, self, kind);
                inPlace(rt, op, result, b);
                yield result;
            }
            default -> 0;
        };
    }

    /** Changes a set by a plain operator. */
    static void inPlace(VmRuntime rt, int op, long set, long other) {
        switch (op) {
            case BinaryOp.OR -> update(rt, set, other);
            case BinaryOp.XOR -> toggle(rt, set, other);
            case BinaryOp.SUBTRACT -> subtract(rt, set, other);
            default -> replace(rt, set, intersection(rt, set, other));
        }
    }

    /** Writes a set. */
    static void print(VmRuntime rt, Text out, long set, boolean frozen) {
        if (SetTable.size(rt, set) == 0) {
            out.add(frozen ? "frozenset()" : "set()");
            return;
        }
        out.add(frozen ? "frozenset({" : "{");
        rt.enter();
        try {
            int mark = rt.mark();
            boolean first = true;
            for (int p = SetTable.next(rt, set, 0); p >= 0; p = SetTable.next(rt, set, p + 1)) {
                if (!first) {
                    out.add(", ");
                }
                first = false;
                SequenceOps.printItem(rt, out, rt.keep(SetTable.key(rt, set, p)));
                rt.release(mark);
            }
        } finally {
            rt.leave();
        }
        out.add(frozen ? "})" : "}");
    }
}
