package mp.vm.internal.number;

import mp.core.code.UnaryOp;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/** The type of NotImplemented, which has no name of its own. */
@PyType(value = "", kind = Kind.NOT_IMPLEMENTED)
public final class NotImplementedType {
    private NotImplementedType() {}

    @Slot(Slot.Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        out.add("NotImplemented");
        return true;
    }

    @Slot(Slot.Of.UNARY)
    static long unary(VmRuntime rt, int op, long self) {
        return op == UnaryOp.HASH ? rt.model.smallInt(self) : 0;
    }
}
