package mp.core.repl;

import java.util.Set;

/**
 * Decides whether what was typed so far goes on in another line: an open bracket or triple quote, a
 * backslash at the end, or a compound statement whose last line is not empty.
 */
public final class Continuation {
    private static final Set<String> COMPOUND =
            Set.of("if", "while", "for", "try", "with", "def", "class", "async");

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    private final CharSequence text;
    private int at;
    private final int[] open = new int[OPENING.length()];

    /** The quote that the scan is in, 0 outside. */
    private char quote;

    private boolean triple;

    private Continuation(CharSequence text) {
        this.text = text;
    }

    /** Whether a text goes on. */
    public static boolean wanted(CharSequence text) {
        if (text.isEmpty()) {
            return false;
        }
        Continuation scan = new Continuation(text);
        scan.scan();
        char last = text.charAt(text.length() - 1);
        if (scan.quote != 0 && scan.triple || scan.quote == 0 && scan.isOpen() || last == '\\') {
            return true;
        }
        return last != '\n' && beginsCompound(text);
    }

    private static boolean beginsCompound(CharSequence text) {
        int n = 0;
        while (n < text.length() && isWord(text.charAt(n))) {
            n++;
        }
        return text.charAt(0) == '@' || COMPOUND.contains(text.subSequence(0, n).toString());
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '_'
                || c >= 128;
    }

    private boolean isOpen() {
        return open[0] > 0 || open[1] > 0 || open[2] > 0;
    }

    private void scan() {
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\'' || c == '"') {
                quoteMark(c);
            } else if (quote != 0) {
                if (c == '\\' && "'\"\\".indexOf(peek(1)) >= 0) {
                    at++;
                }
            } else if (OPENING.indexOf(c) >= 0) {
                open[OPENING.indexOf(c)]++;
            } else if (CLOSING.indexOf(c) >= 0) {
                open[CLOSING.indexOf(c)]--;
            }
        }
    }

    private void quoteMark(char c) {
        boolean three = peek(1) == c && peek(2) == c;
        if (quote == 0) {
            quote = c;
            triple = three;
            at += three ? 2 : 0;
        } else if (quote == c && triple && three) {
            quote = 0;
            at += 2;
        } else if (quote == c && !triple) {
            quote = 0;
        }
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\n';
    }
}
