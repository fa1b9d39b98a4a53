package mp.vm.internal.object;

import mp.core.declare.Slot;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/** What all built-in exceptions do. */
abstract class ExceptionBase {
    /** {@code E(*args)}. */
    @Slot(Slot.Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        if (nKw != 0) {
            throw rt.typeError("function doesn't take keyword arguments");
        }
        int kind = ClassObject.nativeBase(rt, type);
        long e = rt.keep(Exceptions.create(rt, kind));
        Exceptions.setArguments(rt, e, base, n);
        return e;
    }

    /** The message, or the type with its arguments. */
    @Slot(Slot.Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        ExceptionText.print(rt, out, rt.typeName(self), self, repr);
        return true;
    }

    /** {@code args}, {@code value}, {@code errno}; {@code __traceback__} can be set to None. */
    @Slot(Slot.Of.ATTR)
    static long attr(VmRuntime rt, long self, long name, long value) {
        String text = rt.string(name);
        if (value != Runtime.LOAD) {
            if (text.equals("__traceback__") && value == rt.none) {
                Exceptions.clearTraceback(rt, self);
                return rt.none;
            }
            return 0;
        }
        return switch (text) {
            case "args" -> Exceptions.args(rt, self);
            case "value", "errno" -> Exceptions.value(rt, self);
            default -> 0;
        };
    }
}
