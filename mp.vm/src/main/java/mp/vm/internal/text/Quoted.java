package mp.vm.internal.text;

import mp.core.runtime.Text;
import mp.core.text.Utf8;

/** How text is shown by {@code repr}: quoted, with what cannot be printed escaped. */
public final class Quoted {
    private static final String HEX = "0123456789abcdef";

    private Quoted() {}

    /** A str: characters beyond ASCII stand for themselves, surrogates are escaped. */
    public static void str(Text out, byte[] data, int n) {
        int quote = quote(data, n);
        out.add(quote);
        for (int i = 0; i < n; ) {
            int end = Utf8.next(data, i, n);
            int c = Utf8.at(data, i);
            if (c < 0x80) {
                ascii(out, c, quote);
            } else {
                wide(out, c, data, i, end);
            }
            i = end;
        }
        out.add(quote);
    }

    /** Bytes, without the {@code b} before them. */
    public static void bytes(Text out, byte[] data, int from, int n) {
        int quote = quote(data, from, n);
        out.add(quote);
        for (int i = from; i < from + n; i++) {
            ascii(out, data[i] & 0xff, quote);
        }
        out.add(quote);
    }

    private static int quote(byte[] data, int n) {
        return quote(data, 0, n);
    }

    /** Single quotes, unless there are some within and no double ones. */
    private static int quote(byte[] data, int from, int n) {
        boolean single = false;
        for (int i = from; i < from + n; i++) {
            if (data[i] == '"') {
                return '\'';
            }
            single |= data[i] == '\'';
        }
        return single ? '"' : '\'';
    }

    private static void ascii(Text out, int c, int quote) {
        if (c == quote || c == '\\') {
            out.add('\\').add(c);
        } else if (c >= 0x20 && c < 0x7f) {
            out.add(c);
        } else if (c == '\n') {
            out.add("\\n");
        } else if (c == '\r') {
            out.add("\\r");
        } else if (c == '\t') {
            out.add("\\t");
        } else {
            out.add("\\x").add(HEX.charAt(c >> 4)).add(HEX.charAt(c & 0xf));
        }
    }

    private static void wide(Text out, int c, byte[] data, int from, int to) {
        if (c >= 0xd800 && c < 0xe000) {
            out.add("\\u").add(Integer.toHexString(c));
        } else if (c >= 0x110000) {
            out.add("\\U").add(String.format("%08x", c));
        } else {
            out.add(data, from, to - from);
        }
    }
}
