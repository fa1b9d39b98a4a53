package mp.vm.internal.container;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.vm.internal.run.VmRuntime;

/** {@code reversed(sequence)}: [sequence, number of items still to come]. */
@PyType(value = "reversed", kind = Kind.REVERSED, option = "MICROPY_PY_BUILTINS_REVERSED")
public final class ReversedType {
    private static final int OBJECT = 1;
    private static final int LEFT = 2;

    private ReversedType() {}

    @Slot(Slot.Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 1, 1);
        long object = rt.arg(base);
        long method =
                rt.kind(object) == Kind.INSTANCE ? rt.tryAttr(object, rt.qstr("__reversed__")) : 0;
        if (method != 0) {
            return rt.call(method);
        }
        long reversed = rt.newObject(Kind.REVERSED, 2);
        rt.slot(reversed, OBJECT, object);
        rt.slot(reversed, LEFT, rt.model.smallInt(rt.len(object)));
        return reversed;
    }

    @Slot(Slot.Of.ITER)
    static long iter(VmRuntime rt, long self) {
        return self;
    }

    @Slot(Slot.Of.NEXT)
    static long next(VmRuntime rt, long self) {
        long left = rt.model.intValue(rt.slot(self, LEFT));
        if (left == 0) {
            return 0;
        }
        rt.slot(self, LEFT, rt.model.smallInt(left - 1));
        return rt.getItem(rt.slot(self, OBJECT), rt.model.smallInt(left - 1));
    }
}
