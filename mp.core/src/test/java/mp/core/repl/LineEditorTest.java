package mp.core.repl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class LineEditorTest {
    /** In the keys, {@code ^} with a letter is a control character and {@code $} the escape key. */
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
                    ab^Bc,          acb
                    ab$[Dc,         acb
                    ab^Ac,          cab
                    ab$[Hc,         cab
                    ab$[1~c,        cab
                    ab^A^Fc,        acb
                    ab^Ac^Ed,       cabd
                    ab^A$[4~c,      abc
                    ab^A$OFc,       abc
                    ab^A^D,         b
                    ab^A$[3~,       b
                    ab^Hc,          ac
                    'ab cd^W',      'ab '
                    'ab cd$bx',     'ab xcd'
                    'ab cd^A$fx',   'abx cd'
                    'ab cd^A$d',    ' cd'
                    'ab cd$[1;5Dx', 'ab xcd'
                    'ab cd^A$[1;5Cx', 'abx cd'
                    ab^B^K,         a
                    ab^B^U,         b
                    '        x^A^F^F^F^F^F^F^F^F^H', '    x'
                    ab$[Zc,         abc
                    """)
    void keysEditTheLine(String keys, String line) {
        assertEquals(List.of("SINGLE " + line), Session.of(bytes(keys) + "\r").vm.ran);
    }

    @Test
    void onlyWhatChangesIsWritten() {
        assertEquals(">>> abc\b\bxbc\b\b\r\n[out]\n>>> \r\n", Session.of("abc\2\2x\r").shown());
        assertTrue(Session.of("abcdefg\1\r").shown().contains("g\u001b[7D\r\n"));
        assertTrue(Session.of("ab\2\177\r").shown().contains("ab\b\b\u001b[Kb\b\r\n"));
    }

    @Test
    void theHistoryGoesUpAndDown() {
        Session session = Session.of("a\rb\rb\r" + "\20\20\r" + "\20\20\16c\r");
        assertEquals(
                List.of("SINGLE a", "SINGLE b", "SINGLE b", "SINGLE a", "SINGLE ac"),
                session.vm.ran);
        assertEquals(List.of("b", "a", "ac"), session.history.lines());
    }

    @Test
    void theLineBelowTheNewestIsEmpty() {
        assertEquals(List.of("SINGLE a", "SINGLE x"), Session.of("a\r\20\16x\r").vm.ran);
    }

    @Test
    void aLineFeedAfterAReturnIsNoLine() {
        assertEquals(List.of("SINGLE (1,\n2)"), Session.of("(1,\r\n2)\r\n").vm.ran);
    }

    @Test
    void aTabAfterSpaceIndents() {
        assertEquals(List.of("SINGLE a     b"), Session.of("a \tb\r").vm.ran);
    }

    @Test
    void aTabCompletesTheNameBeforeTheCursor() {
        Session session = Session.completing(List.of("value", "valid"), "x = v\t\r");
        assertEquals(List.of("SINGLE x = val"), session.vm.ran);
        assertEquals("x = v", session.vm.asked);
    }

    @Test
    void aTabListsWhatHasNoMoreInCommon() {
        Session session = Session.completing(List.of("value", "valid"), "val\t\r");
        assertEquals(">>> val\nvalue           valid\n>>> val\r\n[out]\n>>> \r\n", session.shown());
    }

    @Test
    void aSpaceAfterTheIndentRefusesIt() {
        assertEquals(List.of("SINGLE if x:\n y\nz\n"), Session.of("if x:\r y\rz\r\r").vm.ran);
    }

    private static String bytes(String keys) {
        StringBuilder bytes = new StringBuilder();
        for (int i = 0; i < keys.length(); i++) {
            char c = keys.charAt(i);
            bytes.append(c == '^' ? (char) (keys.charAt(++i) & 31) : c == '$' ? (char) 27 : c);
        }
        return bytes.toString();
    }
}
