package mp.repl.jline.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.api.Test;

/** A letter for the colour of each character. */
class ColoursTest {
    private static String kinds(String text) {
        AttributedString coloured = Colours.coloured(text);
        assertEquals(text, coloured.toString());
        StringBuilder kinds = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            kinds.append(kind(coloured.styleAt(at)));
        }
        return kinds.toString();
    }

    private static char kind(AttributedStyle style) {
        AttributedStyle plain = AttributedStyle.DEFAULT;
        if (style.equals(plain.foreground(AttributedStyle.GREEN))) {
            return 's';
        }
        if (style.equals(plain.foreground(AttributedStyle.CYAN))) {
            return 'n';
        }
        if (style.equals(plain.foreground(AttributedStyle.BRIGHT))) {
            return 'c';
        }
        return style.equals(plain.foreground(AttributedStyle.BLUE).bold()) ? 'k' : '.';
    }

    @Test
    void keywordsAreWholeWords() {
        assertEquals("kk....kk......", kinds("if x1 in iffy:"));
        assertEquals("........", kinds("a.import"));
    }

    @Test
    void numbersStandAlone() {
        assertEquals("nnnn.nnnnnnn.nn", kinds("0x1f+1.5e-10+3j"));
        assertEquals("..........", kinds("x1 + a_2.b"));
    }

    @Test
    void stringsMayHavePrefixesAndNoEnd() {
        assertEquals("ssss.ssssss", kinds("b'a'+\"x\\\"y\""));
        assertEquals("....ssss", kinds("a = 'abc"));
        assertEquals("ssssssss.n", kinds("'''a\n'''+1"));
    }

    @Test
    void aCommentGoesToTheEndOfItsLine() {
        assertEquals("n.ccccc..", kinds("1 # if \nx"));
        assertEquals("sssss", kinds("'# a'"));
    }
}
