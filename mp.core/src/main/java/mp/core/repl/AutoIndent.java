package mp.core.repl;

/**
 * How far a line that continues a statement is indented: as the line before, and one step more
 * after a colon. Two lines of nothing but spaces end it.
 */
public final class AutoIndent {
    /** Spaces of one step. */
    public static final int STEP = 4;

    private AutoIndent() {}

    /** Steps to indent what follows a text that ends with a line feed; 0 for any other text. */
    public static int steps(CharSequence text) {
        int end = text.length() - 1;
        if (end < 1 || text.charAt(end) != '\n') {
            return 0;
        }
        int start = lineStart(text, end);
        int spaces = spaces(text, start, end);
        if (start > 0 && start + spaces == end) {
            int before = lineStart(text, start - 1);
            if (before > 0 && before + spaces(text, before, start - 1) == start - 1) {
                return 0;
            }
        }
        return spaces / STEP + (text.charAt(end - 1) == ':' ? 1 : 0);
    }

    private static int lineStart(CharSequence text, int end) {
        int start = end;
        while (start > 0 && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    private static int spaces(CharSequence text, int start, int end) {
        int n = 0;
        while (start + n < end && text.charAt(start + n) == ' ') {
            n++;
        }
        return n;
    }
}
