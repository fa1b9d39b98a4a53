package mp.vm.internal.container;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/**
 * Tuples of the system whose items have names, such as {@code sys.implementation}. Their type shows
 * itself as {@code tuple}.
 *
 * <pre>
 *   [header, n, item 0, ..., item n-1, tuple of the names]
 * </pre>
 */
@PyType(value = "tuple", base = TupleType.class, kind = Kind.ATTRTUPLE)
public final class AttrTupleType {
    private AttrTupleType() {}

    /**
     * Makes one; kept.
     *
     * @param names a kept tuple of {@code n} interned strings
     * @param base where the items lie on the value stack
     */
    public static long make(VmRuntime rt, long names, int base, int n) {
        long self = rt.newObject(Kind.ATTRTUPLE, n + 2);
        long[] c = rt.memory.cells;
        int at = Memory.index(self);
        c[at + Sequences.COUNT] = rt.model.smallInt(n);
        c[at + Sequences.ITEMS + n] = names;
        System.arraycopy(rt.stack, base, c, at + Sequences.ITEMS, n);
        return self;
    }

    private static long names(VmRuntime rt, long self) {
        return rt.slot(self, Sequences.ITEMS + Sequences.count(rt, self));
    }

    /** Writes the items with their names, in parentheses. */
    static void printFields(VmRuntime rt, Text out, long self, long names) {
        rt.enter();
        try {
            out.add("(");
            int n = Sequences.count(rt, self);
            for (int i = 0; i < n; i++) {
                if (i > 0) {
                    out.add(", ");
                }
                out.add(rt.bytes(Sequences.item(rt, names, i))).add("=");
                SequenceOps.printItem(rt, out, Sequences.item(rt, self, i));
            }
            out.add(")");
        } finally {
            rt.leave();
        }
    }

    @Slot(Slot.Of.ATTR)
    static long attr(VmRuntime rt, long self, long name, long value) {
        if (value != Runtime.LOAD) {
            return 0;
        }
        long names = names(rt, self);
        int n = Sequences.count(rt, self);
        for (int i = 0; i < n; i++) {
            if (Sequences.item(rt, names, i) == name) {
                return Sequences.item(rt, self, i);
            }
        }
        return 0;
    }

    @Slot(Slot.Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        printFields(rt, out, self, names(rt, self));
        return true;
    }

    @Slot(Slot.Of.UNARY)
    static long unary(VmRuntime rt, int op, long self) {
        return TupleType.unary(rt, op, self);
    }

    @Slot(Slot.Of.BINARY)
    static long binary(VmRuntime rt, int op, long self, long other) {
        return TupleType.binary(rt, op, self, other);
    }

    @Slot(Slot.Of.SUBSCR)
    static long subscr(VmRuntime rt, long self, long index, long value) {
        return TupleType.subscr(rt, self, index, value);
    }

    @Slot(Slot.Of.ITER)
    static long iter(VmRuntime rt, long self) {
        return TupleType.iter(rt, self);
    }
}
