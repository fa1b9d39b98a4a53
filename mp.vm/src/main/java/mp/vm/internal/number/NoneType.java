package mp.vm.internal.number;

import mp.core.code.UnaryOp;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/** The type of None. */
@PyType(value = "NoneType", kind = Kind.NONE)
public final class NoneType {
    private NoneType() {}

    @Slot(Slot.Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        out.add("None");
        return true;
    }

    @Slot(Slot.Of.UNARY)
    static long unary(VmRuntime rt, int op, long self) {
        return switch (op) {
            case UnaryOp.BOOL -> rt.falseWord;
            case UnaryOp.HASH -> rt.model.smallInt(self);
            default -> 0;
        };
    }
}
