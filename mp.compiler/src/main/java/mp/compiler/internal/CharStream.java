package mp.compiler.internal;

/**
 * The characters of a source text with two to look ahead. Line ends are all LF here, the last line
 * always has one, and the end shows as NUL for ever; a NUL of the text itself shows as 1. Text may
 * be put in before what comes next: so f-strings get the code that they stand for.
 */
final class CharStream {
    private static final int TAB = 8;

    int c0;
    int c1;
    int c2;
    int line = 1;
    int column = -2;

    private final byte[] source;
    private int at;
    private final ByteText injected = new ByteText(16);
    private int injectedAt;

    CharStream(byte[] source) {
        this.source = source;
        next();
        next();
        next();
    }

    boolean atEnd() {
        return c0 == 0;
    }

    void next() {
        if (c0 == '\n') {
            line++;
            column = 1;
        } else if (c0 == '\t') {
            column = (column - 1 + TAB) / TAB * TAB + 1;
        } else {
            column++;
        }
        c0 = c1;
        c1 = c2;
        int b = fetch();
        if (c1 == '\r') {
            c1 = '\n';
            if (b == '\n') {
                b = fetch();
            }
        }
        if (b == 0 && c1 != 0 && c1 != '\n') {
            b = '\n';
        }
        c2 = b;
    }

    private int fetch() {
        if (injectedAt != 0) {
            int b = injected.data[injectedAt++] & 0xff;
            if (injectedAt >= injected.length) {
                injected.clear();
                injectedAt = 0;
            }
            return b;
        }
        if (at == source.length) {
            return 0;
        }
        int b = source[at++] & 0xff;
        return b == 0 ? 1 : b;
    }

    /** Puts a text, three bytes at least, before the current character. */
    void inject(ByteText text) {
        if (injectedAt == 0) {
            injected.add(c0);
            injected.add(c1);
            injected.add(c2);
        } else {
            injected.dropFirst(injectedAt - 3);
            injectedAt = 0;
        }
        injected.insert(0, text.data, text.length);
        c0 = injected.data[injectedAt++] & 0xff;
        c1 = injected.data[injectedAt++] & 0xff;
        c2 = injected.data[injectedAt++] & 0xff;
    }

    boolean at(int a, int b) {
        return c0 == a && c1 == b;
    }

    boolean atQuote() {
        return c0 == '\'' || c0 == '"';
    }

    boolean quoteFollows() {
        return c1 == '\'' || c1 == '"';
    }

    boolean quoteFollowsNext() {
        return c2 == '\'' || c2 == '"';
    }

    static boolean isSpace(int c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    static boolean isLetter(int c) {
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'z' && c < 0x80;
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Bytes beyond ASCII are letters: so identifiers may be UTF-8. */
    static boolean beginsName(int c) {
        return isLetter(c) || c == '_' || c >= 0x80;
    }

    static int hexDigit(int c) {
        if (isDigit(c)) {
            return c - '0';
        }
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }
}
