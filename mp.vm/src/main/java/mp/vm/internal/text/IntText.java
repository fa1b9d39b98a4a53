package mp.vm.internal.text;

import mp.core.runtime.Text;
import mp.vm.internal.number.BigText;
import mp.vm.internal.run.VmRuntime;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Ints as text: base, prefix, grouping and the places that zeros can go to. */
final class IntText {
    private static final int LONG_BITS = 64;

    private IntText() {}

    /**
     * Adds an int or bool in a layout.
     *
     * @param upper whether digits and prefix are in capitals
     */
    static void add(VmRuntime rt, Text out, long w, int base, boolean upper, Layout at) {
        String digits = digits(rt, w, base);
        boolean negative = digits.charAt(0) == '-';
        if (negative) {
            digits = digits.substring(1);
        }
        String lead = lead(base, upper, at);
        if (upper) {
            digits = digits.toUpperCase(Locale.ROOT);
        }
        if (at.group != 0) {
            digits = grouped(digits, base == 10 ? 3 : 4, at.group);
        }
        String sign = negative ? "-" : at.sign != 0 ? String.valueOf(at.sign) : "";
        int precision = at.precision;
        int width = at.width;
        if (!at.left && !at.center && at.fill == '0') {
            width = Math.max(width, precision);
            precision = 0;
        }
        if (precision > 1) {
            precise(rt, out, sign + lead, digits, width, precision, at);
        } else if (at.afterSign) {
            out.add(sign).add(lead);
            width -= sign.length() + lead.length();
            addDigits(rt, out, digits, width, at);
        } else {
            addDigits(rt, out, sign + lead + digits, width, at);
        }
    }

    private static void addDigits(VmRuntime rt, Text out, String s, int width, Layout at) {
        byte[] bytes = s.getBytes(StandardCharsets.US_ASCII);
        at.add(rt, out, bytes, 0, bytes.length, width, at.fill);
    }

    /** Zeros up to the precision, then spaces up to the width. */
    private static void precise(
            VmRuntime rt,
            Text out,
            String lead,
            String digits,
            int width,
            int precision,
            Layout at) {
        int zeros = Math.max(0, precision - digits.length());
        int spaces = width - lead.length() - zeros - digits.length();
        Layout plain = new Layout();
        byte[] none = {};
        if (!at.left) {
            plain.add(rt, out, none, 0, 0, spaces, (byte) ' ');
        }
        out.add(lead);
        plain.add(rt, out, none, 0, 0, zeros, (byte) '0');
        out.add(digits);
        if (at.left) {
            plain.add(rt, out, none, 0, 0, spaces, (byte) ' ');
        }
    }

    private static String digits(VmRuntime rt, long w, int base) {
        if (!rt.isInt(w) || rt.model.isInt(w)) {
            return Long.toString(rt.toLong(w), base);
        }
        BigInteger value = rt.toBigInteger(w);
        int bitsOfDigit = base == 10 ? 3 : Integer.numberOfTrailingZeros(base);
        if (value.bitLength() > LONG_BITS) {
            rt.reserve(2L * (value.bitLength() / bitsOfDigit + 2));
        }
        return new String(BigText.digits(rt, value, base), StandardCharsets.ISO_8859_1);
    }

    private static String lead(int base, boolean upper, Layout at) {
        if (!at.prefix) {
            return "";
        }
        return switch (base) {
            case 2 -> upper ? "0B" : "0b";
            case 8 -> !at.octalLetter ? "0" : upper ? "0O" : "0o";
            case 16 -> upper ? "0X" : "0x";
            default -> "";
        };
    }

    private static String grouped(String digits, int size, char separator) {
        StringBuilder b = new StringBuilder(digits);
        for (int i = digits.length() - size; i > 0; i -= size) {
            b.insert(i, separator);
        }
        return b.toString();
    }
}
