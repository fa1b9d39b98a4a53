package mp.model.stuffed.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.model.ObjectModel;

import org.junit.jupiter.api.Test;

class StuffedModelTest {
    private final ObjectModel m = new StuffedModel().model(2, 4, 32);

    @Test
    void wordsAreThoseOfTheLayout() {
        assertEquals(0x0000_0001L, m.smallInt(0));
        assertEquals(0xffff_ffffL, m.smallInt(-1));
        assertEquals(0x8000_0001L, m.smallInt(-0x4000_0000));
        assertEquals(0x7fff_ffffL, m.smallInt(0x3fff_ffff));
        assertEquals(0x0000_0056L, m.qstr(5));
        assertEquals(0x0000_000eL, m.none);
        assertEquals(0x0000_001eL, m.falseWord);
        assertEquals(0x0000_003eL, m.trueWord);
    }

    @Test
    void floatsAreTheirBitsCutAndMoved() {
        assertEquals(0x8080_0002L, m.floats.encode(0.0));
        assertEquals(0x0080_0002L, m.floats.encode(-0.0));
        assertEquals(0xc000_0002L, m.floats.encode(1.0));
        assertEquals(0xbe4c_ccceL, m.floats.encode(0.1));
        assertEquals(0xc0c9_0fdaL, m.floats.encode(Math.PI));
        assertEquals(0x0000_0002L, m.floats.encode(Double.POSITIVE_INFINITY));
        assertEquals(0x8000_0002L, m.floats.encode(Double.NEGATIVE_INFINITY));
        assertEquals(0x0040_0002L, m.floats.encode(Double.NaN));
    }

    @Test
    void decodingFillsTheLostBitsWithThoseBeforeThem() {
        assertEquals(Float.intBitsToFloat(0x3dcc_cccf), m.floats.decode(0xbe4c_ccceL));
        assertEquals(Float.intBitsToFloat(0x4049_0fda), m.floats.round(Math.PI));
        assertEquals(Float.intBitsToFloat(0x3dcc_cccf), m.floats.round(0.1));
        assertEquals(30, m.floats.precision);
    }

    @Test
    void everyWordIsOneThing() {
        for (long w = 0; w < 1L << 32; w += 17) {
            int kinds =
                    (m.isInt(w) ? 1 : 0)
                            + (m.isQstr(w) ? 1 : 0)
                            + (m.floats.isFloat(w) ? 1 : 0)
                            + ((w & m.addressMask) == 0 ? 1 : 0)
                            + ((w & 0xff80_000fL) == 0xe ? 1 : 0);
            assertEquals(1, kinds);
        }
    }

    @Test
    void floatsComeBackAsTheirWord() {
        for (long w = 2; w < 1L << 32; w += 4 * 37) {
            if (m.floats.isFloat(w) && !Double.isNaN(m.floats.decode(w))) {
                assertEquals(w, m.floats.encode(m.floats.decode(w)));
            }
        }
    }

    @Test
    void noFloatLooksLikeAnotherWord() {
        for (long bits = 0; bits < 1L << 32; bits += 7) {
            long w = m.floats.encode(Float.intBitsToFloat((int) bits));
            assertTrue(m.floats.isFloat(w) && w >>> 32 == 0);
        }
    }

    @Test
    void smallIntsComeBack() {
        for (long v = -0x4000_0000; v < 0x4000_0000; v += 11) {
            assertEquals(v, m.intValue(m.smallInt(v)));
        }
        assertTrue(m.fitsInt(0x3fff_ffff) && m.fitsInt(-0x4000_0000));
        assertFalse(m.fitsInt(0x4000_0000) || m.fitsInt(-0x4000_0001));
    }

    @Test
    void namesComeBack() {
        for (int id = 0; id < 1 << 19; id++) {
            assertTrue(m.isQstr(m.qstr(id)));
            assertEquals(id, m.qstrId(m.qstr(id)));
        }
    }

    @Test
    void otherLayoutsAreNotOurs() {
        assertNull(new StuffedModel().model(2, 8, 32));
        assertNull(new StuffedModel().model(0, 4, 32));
    }
}
