package mp.vm.internal.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mp.core.code.BinaryOp;
import mp.core.memory.Kind;
import mp.core.runtime.PyException;
import mp.vm.internal.BareRuntime;
import mp.vm.internal.run.VmRuntime;

import org.junit.jupiter.api.Test;

import java.math.BigInteger;

/** Operations at the borders of small ints, of machine words, and of what a profile can hold. */
class IntMathTest {
    private static final int[] OPS = {
        BinaryOp.ADD, BinaryOp.SUBTRACT, BinaryOp.MULTIPLY, BinaryOp.OR, BinaryOp.XOR, BinaryOp.AND
    };

    private static BigInteger expected(int op, BigInteger x, BigInteger y) {
        return switch (op) {
            case BinaryOp.ADD -> x.add(y);
            case BinaryOp.SUBTRACT -> x.subtract(y);
            case BinaryOp.MULTIPLY -> x.multiply(y);
            case BinaryOp.OR -> x.or(y);
            case BinaryOp.XOR -> x.xor(y);
            default -> x.and(y);
        };
    }

    private static void borders(VmRuntime rt) {
        long border = 1L << rt.model.smallIntBits - 1;
        long[] values = {0, 1, -1, 3, -border, border - 1, 1 - border, border / 2, -border / 2};
        for (int op : OPS) {
            for (long x : values) {
                for (long y : values) {
                    int mark = rt.mark();
                    long w = Numbers.intBinary(rt, op, x, y);
                    BigInteger v = expected(op, BigInteger.valueOf(x), BigInteger.valueOf(y));
                    assertEquals(v, Numbers.value(rt, w), x + " " + op + " " + y);
                    boolean small = v.bitLength() < rt.model.smallIntBits;
                    assertEquals(small, rt.model.isInt(w), "the one form of " + v);
                    rt.release(mark);
                }
            }
        }
    }

    @Test
    void bordersOfSmallInts() {
        borders(BareRuntime.create(1 << 20, 0, 8, 2));
        borders(BareRuntime.create(1 << 20, 1, 8, 2));
        borders(BareRuntime.create(1 << 20, 0, 4, 2));
        borders(BareRuntime.create(1 << 20, 1, 4, 2));
    }

    @Test
    void profilesWithoutBigInts() {
        VmRuntime none = BareRuntime.create(1 << 20, 0, 8, 0);
        long most = (1L << 62) - 1;
        assertThrows(PyException.class, () -> Numbers.intBinary(none, BinaryOp.ADD, most, 1));
        VmRuntime words = BareRuntime.create(1 << 20, 0, 8, 1);
        long beyond = Numbers.intBinary(words, BinaryOp.ADD, most, 1);
        assertEquals(BigInteger.ONE.shiftLeft(62), Numbers.value(words, beyond));
        assertThrows(PyException.class, () -> Numbers.intBinary(words, BinaryOp.MULTIPLY, most, 4));
    }

    @Test
    void quotientsRoundDown() {
        VmRuntime rt = BareRuntime.create();
        assertEquals(-4, value(rt, BinaryOp.FLOOR_DIVIDE, 7, -2));
        assertEquals(-1, value(rt, BinaryOp.MODULO, 7, -2));
        assertEquals(-1, value(rt, BinaryOp.RSHIFT, -5, 1000));
    }

    private static long value(VmRuntime rt, int op, long x, long y) {
        return rt.model.intValue(Numbers.intBinary(rt, op, x, y));
    }

    @Test
    void boolsCountAsInts() {
        VmRuntime rt = BareRuntime.create();
        long two = Numbers.binary(rt, BinaryOp.ADD, rt.trueWord, rt.trueWord, Kind.BOOL, Kind.BOOL);
        assertEquals(rt.model.smallInt(2), two);
    }
}
