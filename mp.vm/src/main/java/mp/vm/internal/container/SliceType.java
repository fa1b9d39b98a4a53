package mp.vm.internal.container;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.options.Option;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/** Slices: three words, None where a part was left out. Scripts cannot construct them. */
@PyType(value = "slice", kind = Kind.SLICE)
public final class SliceType {
    static final int START = 1;
    static final int STOP = 2;
    static final int STEP = 3;

    private SliceType() {}

    /** A slice of three kept words. Not kept. */
    public static long make(VmRuntime rt, long start, long stop, long step) {
        long w = rt.fresh(Kind.SLICE, 3);
        rt.slot(w, START, start);
        rt.slot(w, STOP, stop);
        rt.slot(w, STEP, step);
        return w;
    }

    @Slot(Slot.Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        out.add("slice(");
        rt.print(out, rt.slot(self, START), true);
        out.add(", ");
        rt.print(out, rt.slot(self, STOP), true);
        out.add(", ");
        rt.print(out, rt.slot(self, STEP), true);
        out.add(")");
        return true;
    }

    @Slot(Slot.Of.ATTR)
    static long attr(VmRuntime rt, long self, long name, long value) {
        if (value != Runtime.LOAD || !rt.options.on(Option.PY_BUILTINS_SLICE_ATTRS)) {
            return 0;
        }
        return switch (rt.string(name)) {
            case "start" -> rt.slot(self, START);
            case "stop" -> rt.slot(self, STOP);
            case "step" -> rt.slot(self, STEP);
            default -> 0;
        };
    }

    /** The start, stop and step that the slice means for a length. */
    @PyFunction(option = "MICROPY_PY_BUILTINS_SLICE_INDICES")
    static long indices(VmRuntime rt, long self, long length) {
        Slices.Bounds b = Slices.bounds(rt, self, rt.toInt(length));
        return rt.newTuple(rt.newInt(b.start()), rt.newInt(b.stop()), rt.newInt(b.step()));
    }
}
