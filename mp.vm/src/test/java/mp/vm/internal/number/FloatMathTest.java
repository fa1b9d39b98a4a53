package mp.vm.internal.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.model.ObjectModel;
import mp.model.tagged.internal.TaggedModels;

import org.junit.jupiter.api.Test;

import java.math.BigInteger;

/** Signs, rounding and hashes of floats. */
class FloatMathTest {
    private final ObjectModel model = new TaggedModels().model(0, 8, 64);

    @Test
    void theRemainderHasTheSignOfTheDivisor() {
        assertEquals(-0.5, FloatMath.modulo(7.5, -2));
        assertEquals(-4.0, FloatMath.floorDivide(7.5, -2));
        assertEquals(-0.0, FloatMath.modulo(4.0, -2));
        assertEquals(0.0, FloatMath.modulo(-4.0, 2));
        assertEquals(-0.0, FloatMath.floorDivide(-0.0, 3));
    }

    @Test
    void quotientAndRemainderBelongTogether() {
        double q = FloatMath.floorDivide(1.0, 0.1);
        assertEquals(9.0, q);
        assertTrue(FloatMath.modulo(1.0, 0.1) < 0.1);
    }

    @Test
    void powersOfOneAreOne() {
        assertEquals(1.0, FloatMath.pow(1, Double.NaN));
        assertEquals(1.0, FloatMath.pow(-1, Double.NEGATIVE_INFINITY));
        assertEquals(1.0, FloatMath.pow(Double.NaN, 0));
    }

    @Test
    void bigIntsAreRoundedDigitByDigit() {
        BigInteger v =
                new BigInteger("1476332019236691173934631273252357027492097188087418234770808");
        assertEquals(0x1.d662f2f2ca3aep199, FloatMath.ofBig(model, v));
        assertEquals(-0x1p100, FloatMath.ofBig(model, BigInteger.ONE.shiftLeft(100).negate()));
        assertEquals(Double.POSITIVE_INFINITY, FloatMath.ofBig(model, BigInteger.TEN.pow(400)));
    }

    @Test
    void hashesAreWholeParts() {
        assertEquals(1, FloatHash.whole(1.5));
        assertEquals(-1, FloatHash.whole(-1.5));
        assertEquals(Long.MIN_VALUE, FloatHash.whole(1e300));
    }

    @Test
    void hashesOfHighQualityTakeTheFractionIn() {
        assertEquals(1 ^ 1L << 51, FloatHash.ofDouble(1.5, 8));
        assertEquals(1 ^ 1L << 22, FloatHash.ofSingle(1.5, 4));
        assertEquals(-(1 ^ 1L << 22), FloatHash.ofSingle(-1.5, 4));
        assertEquals(1 << 30, FloatHash.ofSingle(1 << 30, 4));
        assertEquals(0, FloatHash.ofSingle(0.0, 4));
        assertEquals(1L << 62, FloatHash.ofDouble(0x1p62, 8));
        assertEquals(1L << 52, FloatHash.ofDouble(Double.POSITIVE_INFINITY, 8));
    }
}
