package mp.stdlib.internal;

import mp.core.declare.Word;
import mp.core.memory.Kind;
import mp.core.runtime.PyException;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.core.text.Utf8;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * Reads JSON, without recursion. As lenient as MicroPython: commas and colons count as white space,
 * and brackets need not match their kind. A byte 0 is the end of the text.
 *
 * <p>On the value stack lie, from {@link #base}: the list of the open containers around the present
 * one, the present container, and a key that waits for its value (or None).
 */
final class JsonReader {
    private static final int LONG_DIGITS = 18;

    private final Runtime rt;
    private final byte[] data;
    private final int end;
    private final int base;

    @Word("kept while it reads")
    private final long open;

    private int at;
    private boolean keyed;

    JsonReader(Runtime rt, byte[] data, int from, int end) {
        this.rt = rt;
        this.data = data;
        this.at = from;
        this.end = end;
        this.base = rt.mark();
        this.open = rt.newList(4);
        rt.keep(rt.none);
        rt.keep(rt.none);
    }

    private int current() {
        return at < end ? data[at] & 0xff : 0;
    }

    /** Reads exactly one object. Kept. */
    long read() {
        long top = 0;
        for (; ; ) {
            rt.release(base + 3);
            rt.poll();
            skip();
            int c = current();
            if (c == '}' || c == ']') {
                at++;
                if (top == 0) {
                    throw wrong();
                }
                if (rt.count(open) == 0) {
                    return finished(top);
                }
                top = leave();
                continue;
            }
            long value = value(c);
            boolean container = c == '[' || c == '{';
            if (top == 0) {
                if (!container) {
                    return finished(value);
                }
            } else {
                add(top, value, container);
            }
            if (container) {
                enter(top, value);
                top = value;
            }
        }
    }

    private void skip() {
        while (at < end) {
            switch (data[at]) {
                case ',', ':', ' ', '\t', '\n', '\r' -> at++;
                default -> {
                    return;
                }
            }
        }
    }

    private long finished(long value) {
        while (at < end && (data[at] == ' ' || (data[at] >= '\t' && data[at] <= '\r'))) {
            at++;
        }
        if (current() != 0) {
            throw wrong();
        }
        return rt.replace(base, value);
    }

    private void enter(long top, long value) {
        if (top != 0) {
            rt.append(open, top);
        }
        rt.stack[base + 1] = value;
    }

    private long leave() {
        int last = rt.count(open) - 1;
        long top = rt.item(open, last);
        rt.stack[base + 1] = top;
        rt.deleteItem(open, rt.model.smallInt(last));
        return top;
    }

    private void add(long top, long value, boolean container) {
        if (rt.is(top, Kind.LIST)) {
            rt.append(top, value);
        } else if (!keyed) {
            if (container) {
                throw wrong();
            }
            keyed = true;
            rt.stack[base + 2] = value;
        } else {
            rt.dictPut(top, rt.stack[base + 2], value);
            keyed = false;
        }
    }

    private PyException wrong() {
        return rt.valueError("syntax error in JSON");
    }

    private long value(int c) {
        return switch (c) {
            case 'n' -> word("null", rt.none);
            case 't' -> word("true", rt.trueWord);
            case 'f' -> word("false", rt.falseWord);
            case '"' -> text();
            case '[' -> container(rt.newList(4));
            case '{' -> container(rt.newDict(0));
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            default -> throw wrong();
        };
    }

    private long container(long w) {
        at++;
        return w;
    }

    private long word(String word, long value) {
        for (int i = 0; i < word.length(); i++) {
            if (current() != word.charAt(i)) {
                throw wrong();
            }
            at++;
        }
        return value;
    }

    private long number() {
        int from = at;
        boolean real = false;
        for (; ; at++) {
            int c = current();
            boolean point = c == '.' || c == 'e' || c == 'E';
            real |= point;
            if (!point && c != '+' && c != '-' && (c < '0' || c > '9')) {
                break;
            }
        }
        String digits = new String(data, from, at - from, StandardCharsets.US_ASCII);
        try {
            if (real) {
                return rt.newFloat(Double.parseDouble(digits));
            }
            return digits.length() <= LONG_DIGITS
                    ? rt.newInt(Long.parseLong(digits))
                    : rt.newInt(new BigInteger(digits));
        } catch (NumberFormatException e) {
            int sign = digits.startsWith("-") ? 1 : 0;
            throw rt.valueError(
                    real
                            ? "invalid syntax for number"
                            : "invalid syntax for integer with base 10: '"
                                    + digits.substring(sign)
                                    + "'");
        }
    }

    private long text() {
        int from = ++at;
        while (at < end && data[at] != '"' && data[at] != '\\' && data[at] != 0) {
            at++;
        }
        if (current() == '"') {
            return TextParts.copy(rt, true, data, from, at++);
        }
        Text text = new Text().add(data, from, at - from);
        while (current() != '"') {
            if (current() == 0) {
                throw wrong();
            }
            character(text);
            if ((text.length() & 0x3ff) == 0) {
                rt.reserve(2L * text.length());
            }
        }
        at++;
        return TextParts.copy(rt, true, text.array(), 0, text.length());
    }

    private void character(Text text) {
        int c = current();
        at++;
        if (c != '\\') {
            text.add(c);
            return;
        }
        c = current();
        at++;
        switch (c) {
            case 'b' -> text.add('\b');
            case 'f' -> text.add('\f');
            case 'n' -> text.add('\n');
            case 'r' -> text.add('\r');
            case 't' -> text.add('\t');
            case 'u' -> unicode(text);
            default -> text.add(c);
        }
    }

    private void unicode(Text text) {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = ((current() | 0x20) - '0') & 0xff;
            code = code << 4 | (digit > 9 ? digit - ('a' - '9' - 1) & 0xff : digit);
            at++;
        }
        byte[] utf8 = new byte[4];
        text.add(utf8, 0, Utf8.put(utf8, 0, code & 0x1fffff));
    }
}
