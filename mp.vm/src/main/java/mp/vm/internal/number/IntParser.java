package mp.vm.internal.number;

import mp.core.options.Option;
import mp.core.runtime.PyException;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;
import mp.vm.internal.text.Quoted;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Ints from text: white space, sign, prefix, digits with underscores, white space. */
final class IntParser {
    /** So many digits need no polls. */
    private static final int SHORT = 64;

    private IntParser() {}

    /**
     * The int that a text means; kept.
     *
     * @param base 2 to 36, or 0 to take it from the prefix
     */
    static long parse(VmRuntime rt, byte[] text, int from, int n, long base) {
        if (base != 0 && base < 2 || base > 36) {
            throw rt.valueError("int() arg 2 must be >= 2 and <= 36");
        }
        int end = from + n;
        int at = from;
        while (at < end && isSpace(text[at])) {
            at++;
        }
        boolean negative = at < end && text[at] == '-';
        if (negative || at < end && text[at] == '+') {
            at++;
        }
        int prefix = prefixBase(text, at, end);
        int radix = (int) base;
        if (prefix > 1 && (radix == 0 || radix == prefix)) {
            radix = prefix;
            at += 2;
        } else if (radix == 0) {
            radix = prefix == 0 ? 10 : 1;
        }
        int digits = at;
        while (at < end && (text[at] == '_' || digit(text[at]) < radix)) {
            at++;
        }
        int behind = at;
        while (at < end && isSpace(text[at])) {
            at++;
        }
        if (behind == digits || at != end) {
            throw invalid(rt, text, digits, end, radix);
        }
        return value(rt, text, digits, behind, radix, negative);
    }

    private static long value(
            VmRuntime rt, byte[] text, int from, int to, int radix, boolean negative) {
        if (to - from <= 12) {
            long v = 0;
            for (int i = from; i < to; i++) {
                v = text[i] == '_' ? v : v * radix + digit(text[i]);
            }
            return rt.newInt(negative ? -v : v);
        }
        rt.reserve(to - from);
        byte[] plain = new byte[to - from];
        int n = 0;
        for (int i = from; i < to; i++) {
            if (text[i] != '_') {
                plain[n++] = text[i];
            }
        }
        BigInteger v = n == 0 ? BigInteger.ZERO : parse(rt, plain, n, Math.max(radix, 2));
        return rt.newInt(negative ? v.negate() : v);
    }

    private static BigInteger parse(VmRuntime rt, byte[] digits, int n, int radix) {
        if (n <= SHORT) {
            return new BigInteger(new String(digits, 0, n, StandardCharsets.ISO_8859_1), radix);
        }
        if (!rt.options.on(Option.LONGINT_IMPL)) {
            throw Numbers.tooBig(rt);
        }
        return BigText.parse(rt, digits, 0, n, radix);
    }

    /**
     * The base that {@code 0x}, {@code 0o} or {@code 0b} stands for; 1 where another character is
     * behind a zero, so that without a given base only zeros may follow; 0 for no leading zero.
     */
    private static int prefixBase(byte[] text, int at, int end) {
        if (end - at < 2 || text[at] != '0') {
            return 0;
        }
        return switch (text[at + 1] | 0x20) {
            case 'x' -> 16;
            case 'o' -> 8;
            case 'b' -> 2;
            default -> 1;
        };
    }

    private static int digit(byte c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int letter = c | 0x20;
        return letter >= 'a' && letter <= 'z' ? letter - 'a' + 10 : Integer.MAX_VALUE;
    }

    static boolean isSpace(byte c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static PyException invalid(VmRuntime rt, byte[] text, int from, int to, int radix) {
        Text message = new Text();
        message.add("invalid syntax for integer with base ")
                .add((long) (radix == 1 ? 0 : radix))
                .add(": ");
        byte[] part = Arrays.copyOfRange(text, from, to);
        Quoted.bytes(message, part, 0, part.length);
        return rt.valueError(message.toString());
    }
}
