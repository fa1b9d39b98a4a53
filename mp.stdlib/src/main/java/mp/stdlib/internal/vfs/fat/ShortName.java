package mp.stdlib.internal.vfs.fat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;

/** Names of eight and three letters: what every entry has, also beside a long one. */
final class ShortName {
    static final int LENGTH = 11;

    private static final int STEM = 8;
    private static final String ALLOWED = "!#$%&'()-@^_`{}~";
    private static final int LOWER_STEM = 0x08;
    private static final int LOWER_SUFFIX = 0x10;

    private ShortName() {}

    /** The bytes of a name that needs no long one, null for any other. */
    static byte[] exact(String name) {
        byte[] bytes = shorten(name, STEM);
        return text(bytes, 0).equals(name) ? bytes : null;
    }

    /** A short name for a long one that nobody has yet. */
    static byte[] alias(String name, Predicate<byte[]> taken) {
        for (int n = 1; ; n++) {
            String tail = "~" + n;
            byte[] bytes = shorten(name, STEM - tail.length());
            int end = 0;
            while (end < STEM && bytes[end] != ' ') {
                end++;
            }
            byte[] mark = tail.getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(mark, 0, bytes, end, mark.length);
            if (!taken.test(bytes)) {
                return bytes;
            }
        }
    }

    private static byte[] shorten(String name, int most) {
        String upper = name.toUpperCase(Locale.ROOT);
        int dot = upper.lastIndexOf('.');
        byte[] bytes = new byte[LENGTH];
        Arrays.fill(bytes, (byte) ' ');
        fill(bytes, 0, most, dot <= 0 ? upper : upper.substring(0, dot));
        fill(bytes, STEM, LENGTH, dot <= 0 ? "" : upper.substring(dot + 1));
        return bytes;
    }

    private static void fill(byte[] bytes, int from, int to, String text) {
        int at = from;
        for (int i = 0; i < text.length() && at < to; i++) {
            char c = text.charAt(i);
            if (c != '.' && c != ' ') {
                bytes[at++] = (byte) (isAllowed(c) ? c : '_');
            }
        }
        if (at == 0) {
            bytes[at] = '_';
        }
    }

    private static boolean isAllowed(char c) {
        return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || ALLOWED.indexOf(c) >= 0;
    }

    /**
     * The name that bytes stand for.
     *
     * @param flags which parts are shown in lower case
     */
    static String text(byte[] bytes, int flags) {
        String stem = part(bytes, 0, STEM, (flags & LOWER_STEM) != 0);
        String suffix = part(bytes, STEM, LENGTH, (flags & LOWER_SUFFIX) != 0);
        return suffix.isEmpty() ? stem : stem + "." + suffix;
    }

    private static String part(byte[] bytes, int from, int to, boolean lower) {
        String text =
                new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).stripTrailing();
        return lower ? text.toLowerCase(Locale.ROOT) : text;
    }
}
