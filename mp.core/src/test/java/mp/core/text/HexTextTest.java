package mp.core.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class HexTextTest {
    private static final byte[] DATA = {0, (byte) 0xab, 0x7f};

    private static byte[] parse(String s) {
        byte[] digits = s.getBytes(StandardCharsets.US_ASCII);
        return HexText.parse(digits, 0, digits.length);
    }

    private static String text(byte[] data, int between) {
        return new String(HexText.of(data, 0, data.length, between), StandardCharsets.US_ASCII);
    }

    @Test
    void writesPairs() {
        assertEquals("00ab7f", text(DATA, -1));
        assertEquals("00:ab:7f", text(DATA, ':'));
        assertEquals("", text(new byte[0], ':'));
    }

    @Test
    void readsPairsWithSpaceBetween() {
        assertArrayEquals(DATA, parse("00 AB\n7f "));
        assertArrayEquals(new byte[0], parse(""));
    }

    @Test
    void refusesHalvesAndOtherLetters() {
        assertNull(parse("0"));
        assertNull(parse("0 0"));
        assertNull(parse("0g"));
    }
}
