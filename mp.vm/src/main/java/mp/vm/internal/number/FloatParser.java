package mp.vm.internal.number;

import mp.core.declare.ServesOption;
import mp.core.runtime.BufferView;
import mp.core.runtime.PyException;
import mp.core.text.NumberText;
import mp.vm.internal.run.VmRuntime;

/**
 * Floats and complex numbers from text: white space, sign, {@code inf}, {@code nan} or a decimal
 * number, for complex ones a second part and {@code j}, white space.
 */
@ServesOption("MICROPY_FLOAT_IMPL")
final class FloatParser {
    private final VmRuntime rt;
    private final byte[] text;
    private final int end;
    private int at;
    private boolean imaginary;

    private FloatParser(VmRuntime rt, byte[] text, int from, int n) {
        this.rt = rt;
        this.text = text;
        this.at = from;
        this.end = from + n;
    }

    /** The float that the bytes of a buffer mean; kept. */
    static long real(VmRuntime rt, BufferView view) {
        FloatParser p = new FloatParser(rt, view.array, view.offset, view.length);
        double v = p.number(false);
        p.expectEnd();
        return rt.newFloat(v);
    }

    /** The complex number that a text means; kept. */
    static long complex(VmRuntime rt, byte[] text) {
        FloatParser p = new FloatParser(rt, text, 0, text.length);
        double first = p.number(true);
        if (p.imaginary) {
            p.expectEnd();
            return rt.newComplex(0, first);
        }
        if (p.at == p.end) {
            return rt.newComplex(first, 0);
        }
        double second = p.number(true);
        p.expectEnd();
        if (!p.imaginary) {
            throw p.invalid();
        }
        return rt.newComplex(first, second);
    }

    /** The next number with the white space around it. */
    private double number(boolean allowImaginary) {
        skipSpace();
        boolean negative = at < end && text[at] == '-';
        if (negative || at < end && text[at] == '+') {
            at++;
        }
        int from = at;
        double v = magnitude();
        if (allowImaginary && at < end && (text[at] | 0x20) == 'j') {
            v = at == from ? 1 : v;
            imaginary = true;
            at++;
        }
        if (at == from) {
            throw invalid();
        }
        skipSpace();
        return negative ? -v : v;
    }

    private double magnitude() {
        if (accept("inf")) {
            accept("inity");
            return Double.POSITIVE_INFINITY;
        }
        if (accept("nan")) {
            return Double.NaN;
        }
        int from = at;
        at = NumberText.decimalEnd(text, from, end);
        return NumberText.decimal(text, from, at, rt.model.floats.precision);
    }

    private boolean accept(String word) {
        if (end - at < word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if ((text[at + i] | 0x20) != word.charAt(i)) {
                return false;
            }
        }
        at += word.length();
        return true;
    }

    private void skipSpace() {
        while (at < end && IntParser.isSpace(text[at])) {
            at++;
        }
    }

    private void expectEnd() {
        if (at != end) {
            throw invalid();
        }
    }

    private PyException invalid() {
        return rt.valueError("invalid syntax for number");
    }
}
