package mp.vm.internal.container;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/** Dicts whose equality with each other minds the order. All dicts keep their order. */
@PyType(
        value = "OrderedDict",
        base = DictType.class,
        kind = Kind.ORDERED_DICT,
        option = "MICROPY_PY_COLLECTIONS_ORDEREDDICT",
        subclass = true)
public final class OrderedDictType {
    private OrderedDictType() {}

    @Slot(Slot.Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        return Dicts.make(rt, Kind.ORDERED_DICT, base, n, nKw);
    }

    @Slot(Slot.Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        Dicts.print(rt, out, self);
        return true;
    }

    @Slot(Slot.Of.UNARY)
    static long unary(VmRuntime rt, int op, long self) {
        return DictType.unary(rt, op, self);
    }

    @Slot(Slot.Of.BINARY)
    static long binary(VmRuntime rt, int op, long self, long other) {
        return DictType.binary(rt, op, self, other);
    }

    @Slot(Slot.Of.SUBSCR)
    static long subscr(VmRuntime rt, long self, long index, long value) {
        return DictType.subscr(rt, self, index, value);
    }

    @Slot(Slot.Of.ITER)
    static long iter(VmRuntime rt, long self) {
        return DictType.iter(rt, self);
    }
}
