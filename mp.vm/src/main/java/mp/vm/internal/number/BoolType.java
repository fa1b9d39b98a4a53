package mp.vm.internal.number;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/** The two truths. In operations they count as 0 and 1. */
@PyType(value = "bool", kind = Kind.BOOL)
public final class BoolType {
    private BoolType() {}

    @Slot(Slot.Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 0, 1);
        return rt.model.bool(n == 1 && rt.truth(rt.arg(base)));
    }

    @Slot(Slot.Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        out.add(self == rt.trueWord ? "True" : "False");
        return true;
    }

    @Slot(Slot.Of.UNARY)
    static long unary(VmRuntime rt, int op, long self) {
        return Numbers.unary(rt, op, self, Kind.BOOL);
    }

    @Slot(Slot.Of.BINARY)
    static long binary(VmRuntime rt, int op, long self, long other) {
        return Numbers.binary(rt, op, self, other, Kind.BOOL, rt.kind(other));
    }
}
