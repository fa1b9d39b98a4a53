package mp.stdlib.internal;

import mp.core.memory.Kind;
import mp.core.runtime.Runtime;
import mp.core.text.Utf8;

import java.util.Arrays;

/** Copies of parts of text. */
final class TextParts {
    private TextParts() {}

    /**
     * A part of bytes as a str, or as bytes. Kept. A str is checked: a part may cut a character in
     * two, which raises UnicodeError.
     */
    static long copy(Runtime rt, boolean str, byte[] data, int from, int to) {
        rt.reserve(to - from);
        byte[] copy = Arrays.copyOfRange(data, from, to);
        if (!str) {
            return rt.newBytes(copy);
        }
        if (!Utf8.isValid(copy, 0, copy.length)) {
            throw rt.raiseWith(Kind.UNICODE_ERROR, 0);
        }
        return rt.newStr(copy);
    }
}
