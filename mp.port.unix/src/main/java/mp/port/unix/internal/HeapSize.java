package mp.port.unix.internal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The value of {@code -X heapsize}: a number as in C, w to count in words, K or M. */
final class HeapSize {
    /** No VM starts in less. */
    private static final long LEAST = 700;

    private static final Pattern SYNTAX =
            Pattern.compile("(0x[0-9a-f]{1,12}|[0-9]{1,15})(w?)([km]?)", Pattern.CASE_INSENSITIVE);

    private HeapSize() {}

    /**
     * Reads a size.
     *
     * @param wordBytes bytes of a word; sizes in words are stated for words of four
     * @return bytes, or -1 where it cannot be read or is too small
     */
    static long parse(String text, int wordBytes) {
        Matcher matcher = SYNTAX.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return -1;
        }
        long bytes;
        try {
            bytes = Long.decode(matcher.group(1));
        } catch (NumberFormatException e) {
            return -1;
        }
        bytes <<=
                switch (matcher.group(3)) {
                    case "k" -> 10;
                    case "m" -> 20;
                    default -> 0;
                };
        if (!matcher.group(2).isEmpty()) {
            bytes = bytes * wordBytes / 4;
        }
        return bytes < LEAST ? -1 : bytes;
    }
}
