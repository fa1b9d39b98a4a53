package mp.core.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BinaryCodecTest {
    @Test
    void writesTheLowBytesInEitherOrder() {
        byte[] data = new byte[6];
        BinaryCodec.integer(data, 0, 2, false, 0x12345);
        BinaryCodec.integer(data, 2, 4, true, 0x01020304);
        assertArrayEquals(new byte[] {0x45, 0x23, 1, 2, 3, 4}, data);
    }

    @Test
    void extendsTheSignOnlyWhereThereIsOne() {
        byte[] data = {(byte) 0xfe, (byte) 0xff};
        assertEquals(-2, BinaryCodec.integer(data, 0, 2, true, false));
        assertEquals(0xfffe, BinaryCodec.integer(data, 0, 2, false, false));
        assertEquals(0xfeff, BinaryCodec.integer(data, 0, 2, false, true));
    }

    @Test
    void readsEightBytes() {
        byte[] data = new byte[8];
        BinaryCodec.integer(data, 0, 8, false, Long.MIN_VALUE + 5);
        assertEquals(Long.MIN_VALUE + 5, BinaryCodec.integer(data, 0, 8, true, false));
    }
}
