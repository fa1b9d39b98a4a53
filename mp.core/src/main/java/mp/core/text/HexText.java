package mp.core.text;

import mp.core.declare.ServesOption;

import java.util.Arrays;

/** Bytes as pairs of hexadecimal digits. */
@ServesOption({"MICROPY_PY_BUILTINS_BYTES_HEX", "MICROPY_PY_BINASCII"})
public final class HexText {
    private static final String DIGITS = "0123456789abcdef";

    private HexText() {}

    /**
     * The digits of bytes.
     *
     * @param between a byte to be put between the pairs, -1 for none
     */
    public static byte[] of(byte[] data, int from, int n, int between) {
        int step = between < 0 ? 2 : 3;
        byte[] to = new byte[Math.max(0, n * step - (step - 2))];
        int at = 0;
        for (int i = 0; i < n; i++) {
            if (i > 0 && between >= 0) {
                to[at++] = (byte) between;
            }
            int b = data[from + i] & 0xff;
            to[at++] = (byte) DIGITS.charAt(b >> 4);
            to[at++] = (byte) DIGITS.charAt(b & 0xf);
        }
        return to;
    }

    /**
     * The bytes of digits, between whose pairs there may be white space; null where there is more.
     */
    public static byte[] parse(byte[] digits, int from, int n) {
        byte[] to = new byte[n / 2];
        int count = 0;
        int end = from + n;
        for (int i = from; i < end; i++) {
            int c = digits[i];
            if (c == ' ' || (c >= '\t' && c <= '\r')) {
                continue;
            }
            int high = value(c);
            int low = ++i < end ? value(digits[i]) : -1;
            if (high < 0 || low < 0) {
                return null;
            }
            to[count++] = (byte) (high << 4 | low);
        }
        return count == to.length ? to : Arrays.copyOf(to, count);
    }

    private static int value(int c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int letter = c | 0x20;
        return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    }
}
