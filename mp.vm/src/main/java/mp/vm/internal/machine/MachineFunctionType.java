package mp.vm.internal.machine;

import mp.core.code.RawCode;
import mp.core.code.RawCode.Machine;
import mp.core.declare.PyType;
import mp.core.declare.ServesOption;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.memory.Kind;
import mp.core.runtime.MachineFault;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/**
 * Functions in machine code.
 *
 * <pre>
 *   raw [header, payload: byte[] of its own, parameters, kind of result, address]
 * </pre>
 */
@PyType(value = "function", kind = Kind.MACHINE_FUNCTION)
@ServesOption("MICROPY_EMIT_INLINE_THUMB")
public final class MachineFunctionType {
    private static final int PARAMETERS = 2;
    private static final int RESULT = 3;
    private static final int ADDRESS = 4;
    private static final long LOW_HALF = 0xffff_ffffL;

    private MachineFunctionType() {}

    /** A function with a copy of the code. Not kept. */
    public static long make(VmRuntime rt, RawCode raw) {
        int mark = rt.mark();
        int size = raw.bytecode().length;
        rt.reserve(size);
        byte[] code = raw.bytecode().clone();
        long w = rt.newRawPayload(Kind.MACHINE_FUNCTION, ADDRESS, code, size);
        long address = rt.vm.objectMemory(rt).code(rt, w);
        rt.slot(w, PARAMETERS, raw.machine().positional());
        rt.slot(w, RESULT, raw.machine().result());
        rt.slot(w, ADDRESS, address);
        rt.vm.machine.placed(address, size);
        rt.release(mark);
        return w;
    }

    @Slot(Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        out.add("<function>");
        return true;
    }

    @Slot(Of.CALL)
    static long call(VmRuntime rt, long self, int base, int n, int nKw) {
        int parameters = (int) rt.slot(self, PARAMETERS);
        rt.checkArgs(n, nKw, parameters, parameters);
        ObjectMemory memory = rt.vm.objectMemory(rt);
        int[] arguments = new int[Machine.MOST];
        int window = memory.windows.open();
        rt.keep(self);
        rt.enter();
        try {
            for (int i = 0; i < n; i++) {
                arguments[i] = memory.argument(rt, rt.arg(base + i));
            }
            int result = rt.vm.machine.execute(rt, rt.slot(self, ADDRESS), arguments);
            return result(rt, memory, result, (int) rt.slot(self, RESULT));
        } catch (MachineFault e) {
            throw rt.raise(Kind.RUNTIME_ERROR, e.getMessage());
        } finally {
            rt.leave();
            memory.windows.close(window);
        }
    }

    private static long result(VmRuntime rt, ObjectMemory memory, int bits, int kind) {
        return switch (kind) {
            case Machine.OBJECT -> {
                long w = memory.windows.word(bits);
                if (w == 0) {
                    String text = "machine code returned no object: 0x%08x".formatted(bits);
                    throw rt.raise(Kind.RUNTIME_ERROR, text);
                }
                yield w;
            }
            case Machine.BOOL -> rt.model.bool(bits != 0);
            case Machine.INT -> rt.newInt(bits);
            default -> rt.newInt(bits & LOW_HALF);
        };
    }
}
