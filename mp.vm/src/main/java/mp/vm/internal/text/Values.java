package mp.vm.internal.text;

import mp.core.memory.Kind;
import mp.core.runtime.Text;
import mp.core.text.FloatText;
import mp.core.text.Utf8;
import mp.vm.internal.run.VmRuntime;

import java.math.BigDecimal;

/** How the two ways of formatting lay single values out. */
final class Values {
    private static final byte[] NONE = {};

    private Values() {}

    /** Whether it is an int or a bool. */
    static boolean isWhole(VmRuntime rt, long w) {
        return rt.isInt(w) || w == rt.trueWord || w == rt.falseWord;
    }

    /** Whether it is an int, a bool or a float. */
    static boolean isNumber(VmRuntime rt, long w) {
        return isWhole(rt, w) || rt.isFloat(w);
    }

    /** An object as {@code str} or {@code repr} show it. */
    static Text shown(VmRuntime rt, long w, boolean repr) {
        Text text = new Text();
        int mark = rt.mark();
        rt.print(text, w, repr);
        rt.release(mark);
        return text;
    }

    /** Adds the character of a code point. */
    static void addCharacter(VmRuntime rt, Text out, long w, Layout layout) {
        long c = rt.toLong(w);
        if (c < 0 || c >= 0x110000) {
            throw rt.raise(Kind.OVERFLOW_ERROR, "char not in range(0x110000)");
        }
        byte[] utf8 = new byte[Utf8.size((int) c)];
        Utf8.put(utf8, 0, (int) c);
        layout.add(rt, out, utf8, utf8.length);
    }

    /** Adds a number in one of the float formats. */
    static void addFloat(
            VmRuntime rt, Text out, double value, char type, boolean percent, Layout at) {
        byte[] text = FloatText.format(value, type, at.precision, at.sign, rt.model.floats);
        int from = 0;
        int width = at.width;
        if (at.afterSign && text.length > 0 && text[0] < '0') {
            out.add(text[0]);
            from = 1;
            width--;
        }
        Text number = new Text().add(text, from, text.length - from);
        if (percent) {
            number.add('%');
        }
        at.add(rt, out, number.array(), 0, number.length(), width, at.fill);
    }

    /** An int from a float as {@code %d} takes it: towards zero. */
    static long truncated(VmRuntime rt, double value) {
        if (Double.isInfinite(value)) {
            throw rt.raise(Kind.OVERFLOW_ERROR, "can't convert inf to int");
        }
        if (Double.isNaN(value)) {
            throw rt.valueError("can't convert NaN to int");
        }
        return rt.newInt(new BigDecimal(value).toBigInteger());
    }

    /** Adds text cut to the precision. */
    static void addText(VmRuntime rt, Text out, byte[] text, int n, Layout at) {
        int size = at.precision >= 0 ? Math.min(n, at.precision) : n;
        at.add(rt, out, size == 0 ? NONE : text, size);
    }
}
