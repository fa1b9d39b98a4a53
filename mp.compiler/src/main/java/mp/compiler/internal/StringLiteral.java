package mp.compiler.internal;

import mp.core.code.CompileError;

/**
 * Reads one string literal into the lexer's text. Of an f-string the text becomes a format, and its
 * expressions go to the arguments of a call of {@code .format}; of a t-string the text becomes a
 * tuple of strings, and its expressions, with their source, conversion and format, the further
 * arguments of {@code __template__}. Expressions are not understood here, only their brackets are
 * counted.
 */
final class StringLiteral {
    private final Lexer lexer;
    private final CharStream in;
    private final ByteText text;
    private final ByteText arguments;

    private boolean raw;
    private boolean formatted;
    private boolean template;
    private int prefixLength;
    private int quote;
    private int quotes;
    private int closing;

    private int interpolations;
    private int formatAt;
    private int formatDepth;
    private boolean formatNested;

    StringLiteral(Lexer lexer) {
        this.lexer = lexer;
        in = lexer.in;
        text = lexer.text;
        arguments = lexer.formatArguments;
    }

    /** Looks at the letters before the quote; tells whether it is a string or bytes. */
    int prefix() {
        int letters = in.atQuote() ? 0 : in.quoteFollows() ? 1 : 2;
        int kind = Token.STRING;
        for (int i = 0; i < letters; i++) {
            switch (i == 0 ? in.c0 : in.c1) {
                case 'b' -> kind = Token.BYTES;
                case 'r' -> raw = true;
                case 'f' -> formatted = true;
                case 't' -> template = true;
                default -> {}
            }
        }
        prefixLength = letters;
        return kind;
    }

    boolean isTemplate() {
        return template;
    }

    /** Reads the literal. */
    void read() {
        for (int i = 0; i < prefixLength; i++) {
            in.next();
        }
        openingQuotes();
        if (formatted && arguments.length == 0) {
            arguments.add(".format(");
        }
        if (template && arguments.length == 0) {
            text.add("((");
            text.add(quote, quotes);
        }
        while (!in.atEnd() && (quotes > 1 || in.c0 != '\n') && closing < quotes) {
            piece();
        }
        if (closing < quotes) {
            lexer.kind = Token.LONELY_STRING_OPEN;
        }
        if (template) {
            endTemplate();
        } else {
            text.length -= closing;
        }
    }

    private void openingQuotes() {
        quote = in.c0;
        in.next();
        quotes = 1;
        if (in.at(quote, quote)) {
            in.next();
            in.next();
            quotes = 3;
        }
    }

    private void endTemplate() {
        if (formatDepth > 0) {
            lexer.kind = Token.MALFORMED_FSTRING;
        }
        if (1 + interpolations * 4 > 255) {
            arguments.insert(0, new byte[] {'('}, 1);
            arguments.add(')');
        }
    }

    private void piece() {
        if (in.c0 == quote) {
            closing++;
            text.add(in.c0);
            in.next();
            return;
        }
        if (template && in.c0 == '\n') {
            text.add("\\n");
            in.next();
            return;
        }
        closing = 0;
        if ((formatted || template) && in.c0 == '{') {
            if (formatDepth == 0) {
                brace();
                return;
            }
            formatDepth++;
        }
        if (in.c0 == '\\') {
            backslash();
        } else if (template && formatDepth > 0 && in.c0 == '}') {
            closeFormat();
        } else {
            plain();
        }
        in.next();
    }

    private void plain() {
        text.add(in.c0);
        if (template && in.c0 == '}') {
            if (in.c1 == '}') {
                in.next();
            } else {
                lexer.kind = Token.MALFORMED_FSTRING;
            }
        }
    }

    private void brace() {
        in.next();
        if (in.c0 == '{') {
            if (!template) {
                text.add('{');
            }
            in.next();
        } else {
            interpolation();
        }
        text.add('{');
    }

    private void interpolation() {
        arguments.add('(');
        int start = arguments.length;
        expression();
        boolean shown = arguments.last() == '=';
        if (shown) {
            text.add(arguments.data, start, arguments.length - start);
            arguments.length--;
        }
        if (template) {
            while (arguments.length > 0 && CharStream.isSpace(arguments.last())) {
                arguments.length--;
            }
        }
        if (arguments.length == start) {
            lexer.kind = Token.MALFORMED_FSTRING;
        }
        arguments.add("),");
        if (template) {
            templateArguments(start, shown);
        }
    }

    /** Copies up to the conversion, the format or the closing brace. */
    private void expression() {
        int depth = 0;
        while (!in.atEnd() && (depth != 0 || !endsExpression())) {
            int c = in.c0;
            if (c == '[' || c == '{') {
                depth++;
            } else if (c == ']' || c == '}') {
                depth--;
            }
            arguments.add(c);
            in.next();
        }
    }

    private boolean endsExpression() {
        return in.c0 == ':'
                || in.c0 == '}'
                || in.c0 == '!' && (in.c1 == 'r' || in.c1 == 's') && (in.c2 == ':' || in.c2 == '}');
    }

    private void templateArguments(int start, boolean shown) {
        arguments.add(quote);
        int n = arguments.length - start - 3;
        for (int i = 0; i < n; i++) {
            int b = arguments.data[start + i];
            if (b == quote || b == '\\') {
                arguments.add('\\');
            }
            arguments.add(b);
        }
        arguments.add(quote);
        arguments.add(',');
        text.add(quote, quotes);
        text.add(',');
        text.add(quote, quotes);
        if (in.c0 == '!') {
            in.next();
            arguments.add(quote);
            arguments.add(in.c0);
            in.next();
            arguments.add(quote);
            arguments.add(',');
        } else {
            arguments.add(shown && in.c0 != ':' ? "'r'," : "None,");
        }
        if (in.c0 == ':') {
            in.next();
        }
        formatDepth = 1;
        formatAt = text.length;
    }

    private void closeFormat() {
        if (--formatDepth > 0) {
            formatNested = true;
            text.add(in.c0);
            return;
        }
        interpolations++;
        if (formatNested) {
            arguments.add('f');
            formatNested = false;
        }
        arguments.add(quote);
        arguments.add(text.data, formatAt + 1, text.length - formatAt - 1);
        text.length = formatAt;
        arguments.add(quote);
        arguments.add(',');
    }

    private void backslash() {
        if (template) {
            text.add('\\');
            if (raw) {
                text.add('\\');
            } else {
                in.next();
                text.add(in.c0);
            }
            return;
        }
        in.next();
        int c = in.c0;
        if (raw) {
            text.add('\\');
        } else if (c == '\n') {
            return;
        } else {
            c = escaped(c);
        }
        if (lexer.kind == Token.STRING && (lexer.unicode ? c >= 0 && c < 0x110000 : c < 0x100)) {
            if (lexer.unicode) {
                text.addCodePoint(c);
            } else {
                text.add(c);
            }
        } else if (lexer.kind == Token.BYTES && c >= 0 && c < 0x100) {
            text.add(c);
        } else {
            lexer.kind = Token.INVALID;
        }
    }

    /** The character of an escape; what is none stays as it is, its backslash too. */
    private int escaped(int c) {
        switch (c) {
            case '\\', '\'', '"':
                return c;
            case 'a':
                return 7;
            case 'b':
                return 8;
            case 't':
                return 9;
            case 'n':
                return 10;
            case 'v':
                return 11;
            case 'f':
                return 12;
            case 'r':
                return 13;
            case 'x':
                return hex(2);
            case 'u', 'U':
                if (lexer.kind != Token.BYTES) {
                    return hex(c == 'u' ? 4 : 8);
                }
                break;
            case 'N':
                throw CompileError.withoutPlace("NotImplementedError", "unicode name escapes");
            case '0', '1', '2', '3', '4', '5', '6', '7':
                return octal(c - '0');
            default:
                break;
        }
        text.add('\\');
        return c;
    }

    private int octal(int v) {
        for (int i = 0; i < 2 && in.c1 >= '0' && in.c1 <= '7'; i++) {
            in.next();
            v = v * 8 + in.c0 - '0';
        }
        return v;
    }

    private int hex(int digits) {
        int v = 0;
        for (int i = 0; i < digits; i++) {
            in.next();
            int d = CharStream.hexDigit(in.c0);
            if (d < 0) {
                lexer.kind = Token.INVALID;
                return 0;
            }
            v = v << 4 | d;
        }
        return v;
    }
}
