package mp.vm.internal.object;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.options.Option;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/**
 * Code: what functions run ({@link mp.vm.internal.run.Code}), or, where a script sees it, a
 * function by itself ({@link mp.vm.internal.run.CodeValue}).
 */
@PyType(value = "code", kind = Kind.CODE)
final class CodeType {
    private CodeType() {}

    private static boolean isFull(VmRuntime rt) {
        return rt.options.get(Option.PY_BUILTINS_CODE) == 3
                && rt.options.on(Option.PY_FUNCTION_ATTRS_CODE);
    }

    @Slot(Slot.Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        if (!isFull(rt)) {
            return false;
        }
        CodeAttributes.print(rt, out, self);
        return true;
    }

    @Slot(Slot.Of.ATTR)
    static long attr(VmRuntime rt, long self, long name, long value) {
        return value == Runtime.LOAD && isFull(rt)
                ? CodeAttributes.get(rt, self, rt.string(name))
                : 0;
    }

    /** The lines of the code, as an iterator. */
    @PyFunction(value = "co_lines", option = "MICROPY_PY_FUNCTION_ATTRS_CODE")
    static long lines(VmRuntime rt, long self) {
        return CodeAttributes.lines(rt, self);
    }
}
