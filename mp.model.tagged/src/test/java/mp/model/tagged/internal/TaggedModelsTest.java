package mp.model.tagged.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.model.ObjectModel;

import org.junit.jupiter.api.Test;

class TaggedModelsTest {
    private static final int A = 0;
    private static final int B = 1;
    private static final int[][] ALL = {{A, 8}, {A, 4}, {B, 8}, {B, 4}};

    private static ObjectModel model(int repr, int wordBytes) {
        return new TaggedModels().model(repr, wordBytes, 64);
    }

    @Test
    void smallIntsHaveTheWordsOfTheirLayout() {
        assertEquals(0x1L, model(A, 8).smallInt(0));
        assertEquals(0xbL, model(A, 8).smallInt(5));
        assertEquals(0xffff_ffff_ffff_ffffL, model(A, 8).smallInt(-1));
        assertEquals(0x8000_0000_0000_0001L, model(A, 8).smallInt(-0x4000_0000_0000_0000L));
        assertEquals(0xffff_ffffL, model(A, 4).smallInt(-1));
        assertEquals(0x8000_0001L, model(A, 4).smallInt(-0x4000_0000));
        assertEquals(0x7fff_ffffL, model(A, 4).smallInt(0x3fff_ffff));
        assertEquals(0x15L, model(B, 8).smallInt(5));
        assertEquals(0xffff_ffff_ffff_fffdL, model(B, 8).smallInt(-1));
        assertEquals(0xffff_fffdL, model(B, 4).smallInt(-1));
        assertEquals(0x8000_0001L, model(B, 4).smallInt(-0x2000_0000));
        assertEquals(0x7fff_fffdL, model(B, 4).smallInt(0x1fff_ffff));
    }

    @Test
    void immediatesAndNamesHaveTheWordsOfTheirLayout() {
        for (int wordBytes : new int[] {8, 4}) {
            ObjectModel a = model(A, wordBytes);
            assertEquals(0x06, a.none);
            assertEquals(0x0e, a.falseWord);
            assertEquals(0x1e, a.trueWord);
            assertEquals(0x2a, a.qstr(5));
            ObjectModel b = model(B, wordBytes);
            assertEquals(0x07, b.none);
            assertEquals(0x0f, b.falseWord);
            assertEquals(0x1f, b.trueWord);
            assertEquals(0x2b, b.qstr(5));
        }
    }

    @Test
    void smallIntsEndWhereTheirBitsEnd() {
        int[] bits = {63, 31, 62, 30};
        for (int i = 0; i < ALL.length; i++) {
            ObjectModel m = model(ALL[i][0], ALL[i][1]);
            long least = -1L << (bits[i] - 1);
            assertEquals(bits[i], m.smallIntBits);
            assertTrue(m.fitsInt(least));
            assertTrue(m.fitsInt(~least));
            assertFalse(m.fitsInt(least - 1));
            assertFalse(m.fitsInt(~least + 1));
        }
    }

    @Test
    void smallIntsComeBackAndAreNothingElse() {
        for (int[] which : ALL) {
            ObjectModel m = model(which[0], which[1]);
            for (int shift = 0; shift < m.smallIntBits; shift++) {
                for (long near = -70_000; near <= 70_000; near += 7) {
                    long v = (1L << shift) + near;
                    if (m.fitsInt(v)) {
                        checkInt(m, v);
                    }
                    if (m.fitsInt(-v)) {
                        checkInt(m, -v);
                    }
                }
            }
        }
    }

    private static void checkInt(ObjectModel m, long v) {
        long w = m.smallInt(v);
        boolean right =
                m.isInt(w)
                        && m.intValue(w) == v
                        && !m.isQstr(w)
                        && !m.isAddress(w)
                        && (m.wordBytes == 8 || w >>> 32 == 0);
        assertTrue(right, () -> "repr " + m.repr + " word " + Long.toHexString(w));
    }

    @Test
    void namesAndImmediatesAreNoIntsAndNoAddresses() {
        for (int[] which : ALL) {
            ObjectModel m = model(which[0], which[1]);
            for (int id = 0; id < 1 << 20; id++) {
                long w = m.qstr(id);
                assertTrue(m.isQstr(w) && m.qstrId(w) == id && !m.isInt(w) && !m.isAddress(w));
            }
            for (long w : new long[] {m.none, m.falseWord, m.trueWord}) {
                assertTrue(!m.isInt(w) && !m.isQstr(w) && !m.isAddress(w));
            }
        }
    }

    @Test
    void addressesAreNothingElse() {
        for (int[] which : ALL) {
            ObjectModel m = model(which[0], which[1]);
            for (long w = 16; w < 1L << 32; w += 0x1000_0010) {
                assertTrue(m.isAddress(w) && !m.isInt(w) && !m.isQstr(w));
            }
            assertFalse(m.isAddress(0));
        }
    }

    @Test
    void floatsAreBoxedAndHaveThePrecisionAskedFor() {
        ObjectModel single = new TaggedModels().model(A, 4, 32);
        assertFalse(single.floats.immediate);
        assertEquals((float) 0.1, single.floats.round(0.1));
        assertEquals(0.1, model(B, 8).floats.round(0.1));
    }

    @Test
    void otherLayoutsAreNotOurs() {
        assertNull(model(2, 4));
        assertNull(model(3, 8));
        assertNull(model(A, 2));
    }
}
