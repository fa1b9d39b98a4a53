package mp.core.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

class Utf8Test {
    private static final String MIXED = "aé€😀z";

    private static byte[] bytes(String s) {
        return s.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void walksCharactersOfAllSizes() {
        byte[] data = bytes(MIXED);
        int at = 0;
        for (int c : MIXED.codePoints().toArray()) {
            assertEquals(c, Utf8.at(data, at));
            int next = Utf8.next(data, at, data.length);
            assertEquals(Utf8.size(c), next - at);
            assertEquals(at, Utf8.previous(data, next));
            at = next;
        }
        assertEquals(data.length, at);
    }

    @Test
    void countsAndFindsCharacters() {
        byte[] data = bytes(MIXED);
        assertEquals(5, Utf8.count(data, 0, data.length));
        assertEquals(3, Utf8.offset(data, 2));
        assertEquals(data.length, Utf8.offset(data, 9));
    }

    @Test
    void writesWhatJavaWrites() {
        for (int c : new int[] {0, 0x7f, 0x80, 0x7ff, 0x800, 0xffff, 0x10000, 0x10ffff}) {
            byte[] to = new byte[4];
            int n = Utf8.put(to, 0, c);
            assertArrayEquals(bytes(Character.toString(c)), Arrays.copyOf(to, n));
        }
    }

    @Test
    void knowsWhatIsNoText() {
        assertTrue(Utf8.isValid(bytes(MIXED), 0, bytes(MIXED).length));
        assertFalse(Utf8.isValid(new byte[] {(byte) 0x80}, 0, 1));
        assertFalse(Utf8.isValid(new byte[] {(byte) 0xc3}, 0, 1));
        assertFalse(Utf8.isValid(new byte[] {(byte) 0xc3, 'a'}, 0, 2));
        assertFalse(Utf8.isValid(new byte[] {(byte) 0xf8}, 0, 1));
    }

    @Test
    void neverLeavesTheArray() {
        byte[] stray = {(byte) 0xf0};
        assertEquals(1, Utf8.next(stray, 0, 1));
        assertEquals(0x00, Utf8.at(stray, 0));
        assertEquals(0, Utf8.previous(new byte[] {(byte) 0x80, (byte) 0x80}, 2));
    }
}
