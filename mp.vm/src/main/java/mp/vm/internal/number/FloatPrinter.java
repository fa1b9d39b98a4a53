package mp.vm.internal.number;

import mp.core.declare.ServesOption;
import mp.core.runtime.Text;
import mp.core.text.FloatText;
import mp.vm.internal.run.VmRuntime;

/** Floats as {@code repr} shows them: the shortest text that means the same float. */
@ServesOption("MICROPY_FLOAT_IMPL")
final class FloatPrinter {
    private FloatPrinter() {}

    /** A float: with a point or an exponent, so that it cannot be taken for an int. */
    static void print(VmRuntime rt, Text out, double v) {
        int from = out.length();
        part(rt, out, v, false);
        byte[] text = out.array();
        for (int i = from; i < out.length(); i++) {
            if (text[i] == '.' || text[i] == 'e' || text[i] == 'n') {
                return;
            }
        }
        out.add(".0");
    }

    /** A part of a complex number: as short as it can be. */
    static void part(VmRuntime rt, Text out, double v, boolean sign) {
        if (sign && (v >= 0 && Math.copySign(1, v) > 0 || Double.isNaN(v))) {
            out.add('+');
        }
        out.add(FloatText.repr(v, rt.model.floats.precision));
    }
}
