package mp.vm.internal.container;

import mp.core.code.UnaryOp;
import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/** Sets that never change, and so have a hash. */
@PyType(
        value = "frozenset",
        kind = Kind.FROZENSET,
        subclass = true,
        option = "MICROPY_PY_BUILTINS_FROZENSET")
public final class FrozenSetType {
    private static final long HASH_MASK = 0x1fffffff;

    private FrozenSetType() {}

    @Slot(Slot.Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 0, 1);
        if (n == 0) {
            return SetTable.create(rt, Kind.FROZENSET);
        }
        long from = rt.arg(base);
        return rt.is(from, Kind.FROZENSET) ? from : SetOps.of(rt, Kind.FROZENSET, from);
    }

    @Slot(Slot.Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        SetOps.print(rt, out, self, true);
        return true;
    }

    @Slot(Slot.Of.UNARY)
    static long unary(VmRuntime rt, int op, long self) {
        return switch (op) {
            case UnaryOp.BOOL -> rt.model.bool(SetTable.size(rt, self) != 0);
            case UnaryOp.LEN -> rt.model.smallInt(SetTable.size(rt, self));
            case UnaryOp.HASH -> rt.model.smallInt(hash(rt, self));
            default -> 0;
        };
    }

    /** A hash on which the order of the members has no influence. */
    private static long hash(VmRuntime rt, long self) {
        long h = SetTable.size(rt, self);
        for (int p = SetTable.next(rt, self, 0); p >= 0; p = SetTable.next(rt, self, p + 1)) {
            long k = rt.hash(SetTable.key(rt, self, p));
            h += (k ^ k << 16 ^ 89869747) * 3644798167L;
        }
        return (h ^ h >>> 32) & HASH_MASK;
    }

    @Slot(Slot.Of.BINARY)
    static long binary(VmRuntime rt, int op, long self, long other) {
        return SetOps.binary(rt, op, self, other, Kind.FROZENSET);
    }

    @Slot(Slot.Of.ITER)
    static long iter(VmRuntime rt, long self) {
        return IteratorType.make(rt, IteratorType.MEMBERS, self);
    }

    /** The set itself. */
    @PyFunction
    static long copy(VmRuntime rt, long self) {
        return self;
    }

    /** The members that are in none of some iterables. */
    @PyFunction(min = 1)
    static long difference(VmRuntime rt, int base, int n) {
        long result = SetTable.copy(rt, rt.arg(base), Kind.FROZENSET);
        for (int i = 1; i < n; i++) {
            SetOps.subtract(rt, result, rt.arg(base + i));
        }
        return result;
    }

    /** The members that are in an iterable, as a set. */
    @PyFunction
    static long intersection(VmRuntime rt, long self, long other) {
        return SetOps.intersection(rt, self, other);
    }

    /** Whether no item of an iterable is a member. */
    @PyFunction("isdisjoint")
    static boolean isDisjoint(VmRuntime rt, long self, long other) {
        return SetOps.isDisjoint(rt, self, other);
    }

    /** Whether all members are in an iterable. */
    @PyFunction("issubset")
    static boolean isSubset(VmRuntime rt, long self, long other) {
        return SetOps.isSubset(rt, self, SetOps.members(rt, other));
    }

    /** Whether all items of an iterable are members. */
    @PyFunction("issuperset")
    static boolean isSuperset(VmRuntime rt, long self, long other) {
        return SetOps.isSubset(rt, SetOps.members(rt, other), self);
    }

    /** What is in exactly one of the set and an iterable. */
    @PyFunction("symmetric_difference")
    static long symmetricDifference(VmRuntime rt, long self, long other) {
        long result = SetTable.copy(rt, self, Kind.FROZENSET);
        SetOps.toggle(rt, result, other);
        return result;
    }

    /** The members and the items of an iterable. */
    @PyFunction
    static long union(VmRuntime rt, long self, long other) {
        long result = SetTable.copy(rt, self, Kind.FROZENSET);
        SetOps.update(rt, result, other);
        return result;
    }

    /** Whether a value is a member. */
    @PyFunction("__contains__")
    static boolean contains(VmRuntime rt, long self, long value) {
        return SetTable.has(rt, self, value);
    }
}
