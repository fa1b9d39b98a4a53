package mp.vm.internal.template;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/**
 * What stands between two strings of a template: four words, which never change. The conversion is
 * None where none is written.
 */
@PyType(value = "Interpolation", option = "MICROPY_PY_TSTRINGS")
final class InterpolationType {
    static final int VALUE = 1;
    static final int EXPRESSION = 2;
    static final int CONVERSION = 3;
    static final int FORMAT_SPEC = 4;

    /** How many words one has. */
    static final int PARTS = 4;

    private static final String[] NAMES = {"value", "expression", "conversion", "format_spec"};

    private InterpolationType() {}

    static boolean is(VmRuntime rt, long w) {
        return rt.is(w, InterpolationTypeTable.TABLE.ordinal);
    }

    /** One of the words of the value stack from {@code base}; kept. */
    static long make(VmRuntime rt, int base) {
        long self = rt.newObject(InterpolationTypeTable.TABLE.ordinal, PARTS);
        for (int i = 0; i < PARTS; i++) {
            rt.slot(self, VALUE + i, rt.arg(base + i));
        }
        return self;
    }

    @Slot(Slot.Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        int at = rt.bind(base, n, nKw, NAMES, 1, PARTS);
        long empty = rt.qstr("");
        long[] absent = {0, empty, rt.none, empty};
        for (int i = 1; i < PARTS; i++) {
            if (rt.arg(at + i) == 0) {
                rt.stack[at + i] = absent[i];
            }
        }
        return make(rt, at);
    }

    @Slot(Slot.Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        rt.enter();
        try {
            out.add("Interpolation(");
            for (int i = VALUE; i <= FORMAT_SPEC; i++) {
                out.add(i == VALUE ? "" : ", ");
                rt.print(out, rt.slot(self, i), true);
            }
            out.add(")");
        } finally {
            rt.leave();
        }
        return true;
    }

    @Slot(Slot.Of.ATTR)
    static long attr(VmRuntime rt, long self, long name, long value) {
        if (value != Runtime.LOAD) {
            return 0;
        }
        return switch (rt.string(name)) {
            case "value" -> rt.slot(self, VALUE);
            case "expression" -> rt.slot(self, EXPRESSION);
            case "conversion" -> rt.slot(self, CONVERSION);
            case "format_spec" -> rt.slot(self, FORMAT_SPEC);
            default -> 0;
        };
    }
}
