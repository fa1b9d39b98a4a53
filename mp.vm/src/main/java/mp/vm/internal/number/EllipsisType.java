package mp.vm.internal.number;

import mp.core.code.UnaryOp;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/** The type of Ellipsis, which has no name of its own. */
@PyType(value = "", kind = Kind.ELLIPSIS)
public final class EllipsisType {
    private EllipsisType() {}

    @Slot(Slot.Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        out.add("Ellipsis");
        return true;
    }

    @Slot(Slot.Of.UNARY)
    static long unary(VmRuntime rt, int op, long self) {
        return op == UnaryOp.HASH ? rt.model.smallInt(self) : 0;
    }
}
