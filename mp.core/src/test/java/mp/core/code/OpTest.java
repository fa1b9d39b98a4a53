package mp.core.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

class OpTest {
    @Test
    void everyConstantHasItsRow() throws IllegalAccessException {
        for (Field field : OpCodes.class.getFields()) {
            assertEquals(field.getInt(null), Op.valueOf(field.getName()).code, field.getName());
        }
        assertEquals(OpCodes.class.getFields().length, Op.values().length);
    }

    @Test
    void rowsDoNotOverlap() {
        Set<Integer> codes = new HashSet<>();
        for (Op op : Op.values()) {
            for (int code = op.code; code < op.code + op.count; code++) {
                assertTrue(codes.add(code), op.name());
                assertSame(op, Op.of(code));
            }
        }
        for (int code = 0; code < 256; code++) {
            if (!codes.contains(code)) {
                assertNull(Op.of(code));
            }
        }
    }

    @Test
    void everyRowHasASentence() {
        assertTrue(Arrays.stream(Op.values()).allMatch(op -> op.doc.endsWith(".")));
    }

    @Test
    void callsTakeWhatTheyPack() {
        int threeAndTwoKeywords = 2 << 8 | 3;
        assertEquals(1 + 3 + 4, Op.CALL_FUNCTION.pops(threeAndTwoKeywords, 0));
        assertEquals(2 + 3 + 4, Op.CALL_METHOD.pops(threeAndTwoKeywords, 0));
        assertEquals(3 + 3 + 4, Op.CALL_METHOD_VAR_KW.pops(threeAndTwoKeywords, 0));
    }

    @Test
    void unpackingPutsEveryItem() {
        assertEquals(5, Op.UNPACK_SEQUENCE.pushes(5));
        assertEquals(2 + 1 + 4, Op.UNPACK_EX.pushes(4 << 8 | 2));
    }
}
