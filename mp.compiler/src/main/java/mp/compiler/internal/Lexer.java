package mp.compiler.internal;

import java.util.Arrays;

/**
 * Splits a source text into tokens, one at a time. The current token is in {@code kind}, its place
 * in {@code tokenLine}, and {@code text} holds the name, the digits of a number or the contents of
 * a string. Adjacent literals are joined here, and f- and t-strings are rewritten into the calls
 * that they stand for, which are then read as source.
 */
final class Lexer {
    int kind;
    int tokenLine;
    private int tokenColumn;
    final ByteText text = new ByteText(64);
    final CharStream in;

    /** The arguments of the call that an f- or t-string becomes; empty outside. */
    final ByteText formatArguments = new ByteText(64);

    final boolean fstrings;
    final boolean tstrings;
    final boolean unicode;
    private final boolean assigning;
    private final boolean async;
    private final boolean debug;

    private int pendingIndents;
    private int nesting;
    private int[] indents = new int[16];
    private int indentCount = 1;

    Lexer(byte[] source, Settings settings) {
        in = new CharStream(source);
        fstrings = settings.fstrings();
        tstrings = settings.tstrings();
        unicode = settings.unicode();
        assigning = settings.assignExpressions();
        async = settings.async();
        debug = settings.optLevel() == 0;
        next();
        if (tokenColumn != 1 && kind != Token.NEWLINE) {
            kind = Token.INDENT;
        }
    }

    /** Reads the next token. */
    void next() {
        text.clear();
        boolean newLine = skipSpace(true);
        tokenLine = in.line;
        tokenColumn = in.column;
        if (pendingIndents < 0) {
            kind = Token.DEDENT;
            pendingIndents++;
        } else if (pendingIndents > 0) {
            kind = Token.INDENT;
            pendingIndents--;
        } else if (newLine) {
            newLine();
        } else if (in.atEnd()) {
            kind = Token.END;
        } else if (atString()) {
            strings();
        } else if (CharStream.beginsName(in.c0)) {
            name();
        } else if (CharStream.isDigit(in.c0) || in.c0 == '.' && CharStream.isDigit(in.c1)) {
            number();
        } else {
            operator();
        }
    }

    /** Skips white space and comments; true if it stopped at the end of a line. */
    private boolean skipSpace(boolean stopAtLineEnd) {
        while (!in.atEnd()) {
            if (in.c0 == '\n') {
                if (stopAtLineEnd && nesting == 0) {
                    return true;
                }
                in.next();
            } else if (CharStream.isSpace(in.c0)) {
                in.next();
            } else if (in.c0 == '#') {
                while (!in.atEnd() && in.c0 != '\n') {
                    in.next();
                }
            } else if (in.at('\\', '\n')) {
                in.next();
                in.next();
            } else {
                break;
            }
        }
        return false;
    }

    private void newLine() {
        skipSpace(false);
        kind = Token.NEWLINE;
        int spaces = in.column - 1;
        if (spaces > indents[indentCount - 1]) {
            if (indentCount == indents.length) {
                indents = Arrays.copyOf(indents, 2 * indentCount);
            }
            indents[indentCount++] = spaces;
            pendingIndents++;
            return;
        }
        while (spaces < indents[indentCount - 1]) {
            indentCount--;
            pendingIndents--;
        }
        if (spaces != indents[indentCount - 1]) {
            kind = Token.DEDENT_MISMATCH;
        }
    }

    private boolean atString() {
        if (in.atQuote()) {
            return true;
        }
        return switch (in.c0) {
            case 'r' ->
                    in.quoteFollows()
                            || in.quoteFollowsNext()
                                    && (in.c1 == 'b'
                                            || fstrings && in.c1 == 'f'
                                            || tstrings && in.c1 == 't');
            case 'u' -> in.quoteFollows();
            case 'b' -> in.quoteFollows() || in.c1 == 'r' && in.quoteFollowsNext();
            case 'f' -> fstrings && (in.quoteFollows() || in.c1 == 'r' && in.quoteFollowsNext());
            case 't' -> tstrings && (in.quoteFollows() || in.c1 == 'r' && in.quoteFollowsNext());
            default -> false;
        };
    }

    private void strings() {
        kind = Token.END;
        boolean template = false;
        do {
            StringLiteral literal = new StringLiteral(this);
            int literalKind = literal.prefix();
            template |= literal.isTemplate();
            if (kind == Token.END) {
                kind = literalKind;
            } else if (kind != literalKind) {
                break;
            }
            literal.read();
            skipSpace(true);
        } while (atString());
        if (template) {
            text.add(",),");
            formatArguments.insert(0, text.data, text.length);
            if (kind > Token.MALFORMED_FSTRING) {
                kind = Token.NAME;
                text.clear();
                text.add("__template__");
            }
        }
        if (formatArguments.length > 0) {
            formatArguments.add(')');
            in.inject(formatArguments);
            formatArguments.clear();
        }
    }

    private void name() {
        do {
            text.add(in.c0);
            in.next();
        } while (CharStream.beginsName(in.c0) || CharStream.isDigit(in.c0));
        kind = text.length <= 9 ? keyword(text.toName()) : Token.NAME;
    }

    private int keyword(String name) {
        return switch (name) {
            case "False" -> Token.FALSE;
            case "None" -> Token.NONE;
            case "True" -> Token.TRUE;
            case "__debug__" -> debug ? Token.TRUE : Token.FALSE;
            case "and" -> Token.AND;
            case "as" -> Token.AS;
            case "assert" -> Token.ASSERT;
            case "async" -> async ? Token.ASYNC : Token.NAME;
            case "await" -> async ? Token.AWAIT : Token.NAME;
            case "break" -> Token.BREAK;
            case "class" -> Token.CLASS;
            case "continue" -> Token.CONTINUE;
            case "def" -> Token.DEF;
            case "del" -> Token.DEL;
            case "elif" -> Token.ELIF;
            case "else" -> Token.ELSE;
            case "except" -> Token.EXCEPT;
            case "finally" -> Token.FINALLY;
            case "for" -> Token.FOR;
            case "from" -> Token.FROM;
            case "global" -> Token.GLOBAL;
            case "if" -> Token.IF;
            case "import" -> Token.IMPORT;
            case "in" -> Token.IN;
            case "is" -> Token.IS;
            case "lambda" -> Token.LAMBDA;
            case "nonlocal" -> Token.NONLOCAL;
            case "not" -> Token.NOT;
            case "or" -> Token.OR;
            case "pass" -> Token.PASS;
            case "raise" -> Token.RAISE;
            case "return" -> Token.RETURN;
            case "try" -> Token.TRY;
            case "while" -> Token.WHILE;
            case "with" -> Token.WITH;
            case "yield" -> Token.YIELD;
            default -> Token.NAME;
        };
    }

    private void number() {
        kind = in.c0 == '.' ? Token.FLOAT_OR_IMAG : Token.INTEGER;
        int base = in.c1 | 0x20;
        boolean prefixed = in.c0 == '0' && (base == 'b' || base == 'o' || base == 'x');
        text.add(in.c0);
        in.next();
        while (!in.atEnd()) {
            int c = in.c0;
            if (!prefixed && (c == 'e' || c == 'E')) {
                kind = Token.FLOAT_OR_IMAG;
                text.add('e');
                in.next();
                if (in.c0 == '+' || in.c0 == '-') {
                    text.add(in.c0);
                    in.next();
                }
            } else if (CharStream.isLetter(c) || CharStream.isDigit(c) || c == '.') {
                if (c == '.' || c == 'j' || c == 'J') {
                    kind = Token.FLOAT_OR_IMAG;
                }
                text.add(c);
                in.next();
            } else if (c == '_') {
                in.next();
            } else {
                break;
            }
        }
    }

    private void operator() {
        int c = in.c0;
        in.next();
        switch (c) {
            case '(', '[', '{' -> {
                kind = bracket(c);
                nesting++;
            }
            case ')', ']', '}' -> {
                kind = bracket(c);
                nesting--;
            }
            case ',' -> kind = Token.COMMA;
            case ';' -> kind = Token.SEMICOLON;
            case '~' -> kind = Token.TILDE;
            case ':' -> kind = assigning ? then('=', Token.ASSIGN, Token.COLON) : Token.COLON;
            case '+' -> kind = then('=', Token.PLUS_EQUAL, Token.PLUS);
            case '-' ->
                    kind =
                            in.c0 == '>'
                                    ? then('>', Token.MINUS_MORE, 0)
                                    : then('=', Token.MINUS_EQUAL, Token.MINUS);
            case '&' -> kind = then('=', Token.AMPERSAND_EQUAL, Token.AMPERSAND);
            case '|' -> kind = then('=', Token.PIPE_EQUAL, Token.PIPE);
            case '%' -> kind = then('=', Token.PERCENT_EQUAL, Token.PERCENT);
            case '^' -> kind = then('=', Token.CARET_EQUAL, Token.CARET);
            case '@' -> kind = then('=', Token.AT_EQUAL, Token.AT);
            case '=' -> kind = then('=', Token.DBL_EQUAL, Token.EQUAL);
            case '!' -> kind = then('=', Token.NOT_EQUAL, Token.INVALID);
            case '<', '>', '*', '/' -> kind = doubling(c);
            case '.' -> dots();
            default -> kind = Token.INVALID;
        }
    }

    private static int bracket(int c) {
        return switch (c) {
            case '(' -> Token.PAREN_OPEN;
            case ')' -> Token.PAREN_CLOSE;
            case '[' -> Token.BRACKET_OPEN;
            case ']' -> Token.BRACKET_CLOSE;
            case '{' -> Token.BRACE_OPEN;
            default -> Token.BRACE_CLOSE;
        };
    }

    private int then(int c, int longer, int shorter) {
        if (in.c0 == c) {
            in.next();
            return longer;
        }
        return shorter;
    }

    /** An operator that may be doubled, followed by {@code =}, or both. */
    private int doubling(int c) {
        boolean twice = in.c0 == c;
        if (twice) {
            in.next();
        }
        boolean assigns = in.c0 == '=';
        if (assigns) {
            in.next();
        }
        return switch (c) {
            case '<' ->
                    twice
                            ? assigns ? Token.DBL_LESS_EQUAL : Token.DBL_LESS
                            : assigns ? Token.LESS_EQUAL : Token.LESS;
            case '>' ->
                    twice
                            ? assigns ? Token.DBL_MORE_EQUAL : Token.DBL_MORE
                            : assigns ? Token.MORE_EQUAL : Token.MORE;
            case '*' ->
                    twice
                            ? assigns ? Token.DBL_STAR_EQUAL : Token.DBL_STAR
                            : assigns ? Token.STAR_EQUAL : Token.STAR;
            default ->
                    twice
                            ? assigns ? Token.DBL_SLASH_EQUAL : Token.DBL_SLASH
                            : assigns ? Token.SLASH_EQUAL : Token.SLASH;
        };
    }

    private void dots() {
        if (in.at('.', '.')) {
            in.next();
            in.next();
            kind = Token.ELLIPSIS;
        } else {
            kind = Token.PERIOD;
        }
    }
}
