package mp.vm.internal.container;

import mp.core.code.BinaryOp;
import mp.core.code.UnaryOp;
import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/** Sets. */
@PyType(value = "set", kind = Kind.SET, subclass = true, option = "MICROPY_PY_BUILTINS_SET")
public final class SetType {
    private SetType() {}

    @Slot(Slot.Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 0, 1);
        return n == 0 ? SetTable.create(rt, Kind.SET) : SetOps.of(rt, Kind.SET, rt.arg(base));
    }

    @Slot(Slot.Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        SetOps.print(rt, out, self, false);
        return true;
    }

    @Slot(Slot.Of.UNARY)
    static long unary(VmRuntime rt, int op, long self) {
        return switch (op) {
            case UnaryOp.BOOL -> rt.model.bool(SetTable.size(rt, self) != 0);
            case UnaryOp.LEN -> rt.model.smallInt(SetTable.size(rt, self));
            default -> 0;
        };
    }

    @Slot(Slot.Of.BINARY)
    static long binary(VmRuntime rt, int op, long self, long other) {
        int plain =
                switch (op) {
                    case BinaryOp.INPLACE_OR -> BinaryOp.OR;
                    case BinaryOp.INPLACE_XOR -> BinaryOp.XOR;
                    case BinaryOp.INPLACE_AND -> BinaryOp.AND;
                    case BinaryOp.INPLACE_SUBTRACT -> BinaryOp.SUBTRACT;
                    default -> -1;
                };
        if (plain < 0) {
            return SetOps.binary(rt, op, self, other, Kind.SET);
        }
        long b = SetOps.as(rt, other);
        if (b == 0) {
            return 0;
        }
        SetOps.inPlace(rt, plain, self, b);
        return self;
    }

    @Slot(Slot.Of.ITER)
    static long iter(VmRuntime rt, long self) {
        return IteratorType.make(rt, IteratorType.MEMBERS, self);
    }

    /** Adds a member. */
    @PyFunction
    static void add(VmRuntime rt, long self, long value) {
        SetTable.add(rt, self, value);
    }

    /** Drops all members. */
    @PyFunction
    static void clear(VmRuntime rt, long self) {
        SetTable.clear(rt, self);
    }

    /** A set of the same members. */
    @PyFunction
    static long copy(VmRuntime rt, long self) {
        return SetTable.copy(rt, self, Kind.SET);
    }

    /** Removes a member, if it is one. */
    @PyFunction
    static void discard(VmRuntime rt, long self, long value) {
        SetTable.remove(rt, self, value);
    }

    /** The members that are in none of some iterables. */
    @PyFunction(min = 1)
    static long difference(VmRuntime rt, int base, int n) {
        long result = SetTable.copy(rt, rt.arg(base), Kind.SET);
        for (int i = 1; i < n; i++) {
            SetOps.subtract(rt, result, rt.arg(base + i));
        }
        return result;
    }

    /** Removes the items of some iterables. */
    @PyFunction(value = "difference_update", min = 1)
    static void differenceUpdate(VmRuntime rt, int base, int n) {
        for (int i = 1; i < n; i++) {
            SetOps.subtract(rt, rt.arg(base), rt.arg(base + i));
        }
    }

    /** The members that are in an iterable. */
    @PyFunction
    static long intersection(VmRuntime rt, long self, long other) {
        return SetOps.intersection(rt, self, other);
    }

    /** Removes the members that are not in an iterable. */
    @PyFunction("intersection_update")
    static void intersectionUpdate(VmRuntime rt, long self, long other) {
        SetOps.inPlace(rt, BinaryOp.AND, self, other);
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

    /** Removes some member and returns it. */
    @PyFunction
    static long pop(VmRuntime rt, long self) {
        int place = SetTable.next(rt, self, 0);
        if (place < 0) {
            throw rt.raise(Kind.KEY_ERROR, "pop from an empty set");
        }
        long w = rt.keep(SetTable.key(rt, self, place));
        SetTable.removeAt(rt, self, place);
        return w;
    }

    /** Removes a member. */
    @PyFunction
    static void remove(VmRuntime rt, long self, long value) {
        if (!SetTable.remove(rt, self, value)) {
            throw rt.raiseWith(Kind.KEY_ERROR, value);
        }
    }

    /** What is in exactly one of the set and an iterable. */
    @PyFunction("symmetric_difference")
    static long symmetricDifference(VmRuntime rt, long self, long other) {
        long result = SetTable.copy(rt, self, Kind.SET);
        SetOps.toggle(rt, result, other);
        return result;
    }

    /** Keeps what is in exactly one of the set and an iterable. */
    @PyFunction("symmetric_difference_update")
    static void symmetricDifferenceUpdate(VmRuntime rt, long self, long other) {
        SetOps.toggle(rt, self, other);
    }

    /** The members and the items of an iterable. */
    @PyFunction
    static long union(VmRuntime rt, long self, long other) {
        long result = SetTable.copy(rt, self, Kind.SET);
        SetOps.update(rt, result, other);
        return result;
    }

    /** Adds the items of some iterables. */
    @PyFunction(min = 1)
    static void update(VmRuntime rt, int base, int n) {
        for (int i = 1; i < n; i++) {
            SetOps.update(rt, rt.arg(base), rt.arg(base + i));
        }
    }

    /** Whether a value is a member. */
    @PyFunction("__contains__")
    static boolean contains(VmRuntime rt, long self, long value) {
        return SetTable.has(rt, self, value);
    }
}
