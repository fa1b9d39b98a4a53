package mp.stdlib.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

/** Patterns that raise nothing and need no memory of a VM. */
class RegexTest {
    private static RegexProgram compile(String pattern) {
        return RegexCompiler.compile(null, pattern.getBytes(StandardCharsets.UTF_8));
    }

    private static RegexMatcher matcher(String pattern, String text) {
        byte[] data = text.getBytes(StandardCharsets.UTF_8);
        return new RegexMatcher(null, compile(pattern), data, data.length);
    }

    private static boolean matches(String pattern, String text) {
        return matcher(pattern, text).run(0, true);
    }

    @Test
    void listsTheCodeThatRealBoardsHave() {
        String expected =
                """
                 0: rsplit 5 (3)
                 2: any
                 3: jmp 0 (-5)
                 5: save 0
                 7: split 11 (2)
                 9: char x
                11: class 2 0x00-0x64 0x61-0x66
                17: rsplit 11 (-8)
                19: save 1
                21: match
                Bytes: 22, insts: 10\
                """;
        assertEquals(expected, compile("x?[\\da-f]+").listing());
    }

    @Test
    void prefersTheFirstAlternative() {
        RegexMatcher m = matcher("(a|ab)(c|bcd)(d*)", "abcd");
        assertTrue(m.run(0, true));
        assertArrayEquals(new int[] {0, 4, 0, 1, 1, 4, 4, 4}, m.places);
    }

    @Test
    void repeatsAsMuchOrAsLittleAsItCan() {
        RegexMatcher greedy = matcher("<(.*)>", "<a><b>");
        assertTrue(greedy.run(0, true));
        assertEquals(6, greedy.places[1]);
        RegexMatcher lazy = matcher("<(.*?)>", "<a><b>");
        assertTrue(lazy.run(0, true));
        assertEquals(3, lazy.places[1]);
    }

    @Test
    void searchesOnlyWhereItIsNotAnchored() {
        RegexMatcher m = matcher("b+$", "aabb");
        assertFalse(m.run(0, true));
        assertTrue(m.run(0, false));
        assertEquals(2, m.places[0]);
    }

    @Test
    void knowsClassesAndTheirOpposites() {
        assertTrue(matches("[^a-c]\\w\\S\\D$", "d_!x"));
        assertFalse(matches("[^a-c]", "b"));
        assertFalse(matches("\\d", "x"));
        assertTrue(matches("[\\-x]+$", "-x-"));
    }

    @Test
    void forgetsGroupsOfAbandonedChoices() {
        RegexMatcher m = matcher("(?:(a)b|ac)", "ac");
        assertTrue(m.run(0, true));
        assertArrayEquals(new int[] {0, 2, -1, -1}, m.places);
    }
}
