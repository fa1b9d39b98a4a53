package mp.vm.internal.text;

import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/**
 * How a value is to be laid out in its field: what a format specification or a {@code %} directive
 * asks for. Widths count bytes, as in MicroPython.
 */
final class Layout {
    private static final int CHARGED_FROM = 256;

    /** Padding goes behind. */
    boolean left;

    /** Padding goes to both sides. */
    boolean center;

    /** Padding goes between sign and digits. */
    boolean afterSign;

    /** What stands before a number that is not negative: {@code '+'}, a space, or 0 for nothing. */
    char sign;

    /** Whether the base of an int is shown. */
    boolean prefix;

    /** Whether the prefix of octal numbers has a letter. */
    boolean octalLetter;

    /** What separates groups of digits, 0 for nothing. */
    char group;

    /** What fills the field. */
    byte fill = ' ';

    /** Width of the field. */
    int width;

    /** Precision, -1 for none. */
    int precision = -1;

    /** Adds text padded to the width. */
    void add(VmRuntime rt, Text out, byte[] text, int n) {
        add(rt, out, text, 0, n, width, fill);
    }

    /** Adds text padded to a width. */
    void add(VmRuntime rt, Text out, byte[] text, int from, int n, int width, byte fill) {
        int pad = width - n;
        boolean grouped = fill == '0' && group != 0;
        int period = group == '_' ? 5 : 4;
        int span = width;
        if (grouped && width % period == 0) {
            pad++;
            span++;
        }
        int before = center ? pad / 2 : left ? 0 : pad;
        int phase = grouped ? period - 1 - Math.floorMod(span, period) : -1;
        pad(rt, out, before, fill, phase, period);
        out.add(text, from, n);
        pad(rt, out, pad - before, fill, phase, period);
    }

    private void pad(VmRuntime rt, Text out, int n, byte fill, int phase, int period) {
        if (n > CHARGED_FROM) {
            rt.reserve(2L * (out.length() + (long) n));
        }
        for (int i = 0; i < n; i++) {
            boolean separator = phase >= 0 && (phase + i) % period == period - 1;
            out.add(separator ? group : fill);
        }
    }
}
