package mp.vm.internal.container;

import mp.core.code.BinaryOp;
import mp.core.code.UnaryOp;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/**
 * What {@code keys}, {@code values} and {@code items} of a dict return: it shows the dict as it is.
 */
@PyType(value = "dict_view", kind = Kind.DICT_VIEW)
public final class DictViewType {
    private static final int DICT = 1;
    private static final int MODE = 2;

    private DictViewType() {}

    /** A view of a kept dict, by a mode of {@link IteratorType}. Not kept. */
    static long make(VmRuntime rt, long dict, int mode) {
        long view = rt.fresh(Kind.DICT_VIEW, 2);
        rt.slot(view, DICT, dict);
        rt.slot(view, MODE, rt.model.smallInt(mode));
        return view;
    }

    private static int mode(VmRuntime rt, long self) {
        return (int) rt.model.intValue(rt.slot(self, MODE));
    }

    @Slot(Slot.Of.ITER)
    static long iter(VmRuntime rt, long self) {
        return IteratorType.make(rt, mode(rt, self), rt.slot(self, DICT));
    }

    @Slot(Slot.Of.UNARY)
    static long unary(VmRuntime rt, int op, long self) {
        int n = DictTable.size(rt, rt.slot(self, DICT));
        return switch (op) {
            case UnaryOp.LEN -> rt.model.smallInt(n);
            case UnaryOp.BOOL -> rt.model.bool(n != 0);
            case UnaryOp.HASH -> hash(rt, self);
            default -> 0;
        };
    }

    /** Views of values hash by identity, the others not at all. */
    private static long hash(VmRuntime rt, long self) {
        if (mode(rt, self) != IteratorType.VALUES) {
            throw rt.typeError("unsupported type for __hash__: 'dict_view'");
        }
        return 0;
    }

    @Slot(Slot.Of.BINARY)
    static long binary(VmRuntime rt, int op, long self, long other) {
        if (op == BinaryOp.CONTAINS && mode(rt, self) == IteratorType.KEYS) {
            return rt.model.bool(DictTable.find(rt, rt.slot(self, DICT), other) >= 0);
        }
        return 0;
    }

    @Slot(Slot.Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        out.add(
                switch (mode(rt, self)) {
                    case IteratorType.KEYS -> "dict_keys([";
                    case IteratorType.VALUES -> "dict_values([";
                    default -> "dict_items([";
                });
        rt.enter();
        try {
            long it = rt.keep(iter(rt, self));
            int mark = rt.mark();
            boolean first = true;
            for (long w = rt.next(it); w != 0; w = rt.next(it)) {
                if (!first) {
                    out.add(", ");
                }
                first = false;
                SequenceOps.printItem(rt, out, w);
                rt.release(mark);
            }
        } finally {
            rt.leave();
        }
        out.add("])");
        return true;
    }
}
