package mp.repl.jline.internal;

import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours a block by its syntax, as far as it is typed: a string may not have an end yet. */
final class Colours implements Highlighter {
    private static final Pattern TOKENS =
            Pattern.compile(
                    """
                    (?<comment>\\#[^\\n]*)
                    |(?<string>(?<![\\w])[rRbBfFuUtT]{0,2}
                        (?:'{3}(?s:\\\\.|(?!'{3}).)*+(?:'{3})?
                        |"{3}(?s:\\\\.|(?!"{3}).)*+(?:"{3})?
                        |'(?:\\\\(?s:.)|[^'\\\\\\n])*+'?
                        |"(?:\\\\(?s:.)|[^"\\\\\\n])*+"?))
                    |(?<number>(?<![\\w.])(?:0[xXoObB][\\w]+|(?:\\d[\\d_]*\\.?|\\.\\d)[\\d_]*
                        (?:[eE][+-]?\\d+)?[jJ]?))
                    |(?<keyword>(?<![\\w.])(?:False|None|True|and|as|assert|async|await|break|class
                        |continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is
                        |lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield)(?!\\w))
                    |\\w+
                    """,
                    Pattern.COMMENTS);

    private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;

    /** What is coloured, by the names of the groups. */
    private enum Token {
        COMMENT(PLAIN.foreground(AttributedStyle.BRIGHT)),
        STRING(PLAIN.foreground(AttributedStyle.GREEN)),
        NUMBER(PLAIN.foreground(AttributedStyle.CYAN)),
        KEYWORD(PLAIN.foreground(AttributedStyle.BLUE).bold());

        private final String group = name().toLowerCase(Locale.ROOT);
        private final AttributedStyle style;

        Token(AttributedStyle style) {
            this.style = style;
        }
    }

    @Override
    public AttributedString highlight(LineReader reader, String buffer) {
        return coloured(buffer);
    }

    static AttributedString coloured(String text) {
        AttributedStringBuilder all = new AttributedStringBuilder();
        Matcher tokens = TOKENS.matcher(text);
        int at = 0;
        while (tokens.find()) {
            all.append(text.substring(at, tokens.start()));
            all.append(tokens.group(), style(tokens));
            at = tokens.end();
        }
        return all.append(text.substring(at)).toAttributedString();
    }

    private static AttributedStyle style(Matcher token) {
        for (Token kind : Token.values()) {
            if (token.group(kind.group) != null) {
                return kind.style;
            }
        }
        return PLAIN;
    }
}
