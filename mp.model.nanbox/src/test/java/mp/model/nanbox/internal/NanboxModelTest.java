package mp.model.nanbox.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.model.ObjectModel;

import org.junit.jupiter.api.Test;

import java.util.SplittableRandom;

class NanboxModelTest {
    private final ObjectModel m = new NanboxModel().model(3, 8, 64);

    @Test
    void wordsAreThoseOfTheLayout() {
        assertEquals(0x0001_0000_0000_0001L, m.smallInt(0));
        assertEquals(0x0001_0000_0000_000bL, m.smallInt(5));
        assertEquals(0x0001_ffff_ffff_ffffL, m.smallInt(-1));
        assertEquals(0x0001_8000_0000_0001L, m.smallInt(-0x4000_0000_0000L));
        assertEquals(0x0001_7fff_ffff_ffffL, m.smallInt(0x3fff_ffff_ffffL));
        assertEquals(0x0002_0000_0000_000bL, m.qstr(5));
        assertEquals(0x8000_0010L, m.none);
        assertEquals(0x8000_0020L, m.falseWord);
        assertEquals(0x8000_0030L, m.trueWord);
    }

    @Test
    void floatsAreTheirBitsMoved() {
        assertEquals(0x8004_0000_0000_0000L, m.floats.encode(0.0));
        assertEquals(0x0004_0000_0000_0000L, m.floats.encode(-0.0));
        assertEquals(0xbff4_0000_0000_0000L, m.floats.encode(1.0));
        assertEquals(0xfff4_0000_0000_0000L, m.floats.encode(Double.POSITIVE_INFINITY));
        assertEquals(0x7ff4_0000_0000_0000L, m.floats.encode(Double.NEGATIVE_INFINITY));
        assertEquals(0xfffc_0000_0000_0000L, m.floats.encode(Double.NaN));
    }

    @Test
    void noNanLooksLikeAnotherWord() {
        for (int sign = 0; sign < 2; sign++) {
            for (int shift = 0; shift < 52; shift++) {
                long bits = (long) sign << 63 | 0x7ff0_0000_0000_0000L | 1L << shift;
                long w = m.floats.encode(Double.longBitsToDouble(bits));
                assertEquals(0xfffc_0000_0000_0000L, w);
            }
        }
    }

    @Test
    void smallIntsComeBackAndAreNothingElse() {
        assertEquals(47, m.smallIntBits);
        assertFalse(m.fitsInt(0x4000_0000_0000L));
        assertFalse(m.fitsInt(-0x4000_0000_0001L));
        for (int shift = 0; shift < 46; shift++) {
            for (long near = -70_000; near <= 70_000; near += 7) {
                for (long v : new long[] {(1L << shift) + near, -(1L << shift) + near}) {
                    if (m.fitsInt(v)) {
                        long w = m.smallInt(v);
                        assertTrue(m.isInt(w) && m.intValue(w) == v);
                        assertTrue(!m.isQstr(w) && !m.isAddress(w) && !m.floats.isFloat(w));
                    }
                }
            }
        }
    }

    @Test
    void namesAreNothingElse() {
        for (int id = 0; id < 1 << 20; id++) {
            long w = m.qstr(id);
            assertTrue(m.isQstr(w) && m.qstrId(w) == id);
            assertTrue(!m.isInt(w) && !m.isAddress(w) && !m.floats.isFloat(w));
        }
    }

    @Test
    void addressesAndSingletonsAreNothingElse() {
        for (long w = 16; w < 1L << 32; w += 0x1000_0010) {
            assertTrue(m.isAddress(w) && !m.isInt(w) && !m.isQstr(w) && !m.floats.isFloat(w));
        }
        assertTrue(m.isAddress(m.none) && m.isAddress(m.falseWord) && m.isAddress(m.trueWord));
    }

    @Test
    void floatsComeBackAndAreNothingElse() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 2_000_000; i++) {
            double v = Double.longBitsToDouble(random.nextLong());
            long w = m.floats.encode(v);
            assertTrue(m.floats.isFloat(w) && Double.compare(m.floats.decode(w), v) == 0);
            assertTrue(!m.isInt(w) && !m.isQstr(w) && !m.isAddress(w));
        }
    }

    @Test
    void otherLayoutsAreNotOurs() {
        assertNull(new NanboxModel().model(3, 4, 64));
        assertNull(new NanboxModel().model(0, 8, 64));
    }
}
