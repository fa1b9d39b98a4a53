package mp.vm.internal.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mp.core.runtime.PyException;
import mp.core.runtime.VmStopped;
import mp.vm.internal.BareRuntime;
import mp.vm.internal.run.VmRuntime;

import org.junit.jupiter.api.Test;

import java.math.BigInteger;
import java.util.Random;

/** The cut operations give what the uncut ones of {@link BigInteger} give. */
class BigMathTest {
    private final Random random = new Random(1);
    private final VmRuntime rt = BareRuntime.create();

    private BigInteger number(int bits) {
        BigInteger v = new BigInteger(bits, random).setBit(bits - 1);
        return random.nextBoolean() ? v : v.negate();
    }

    @Test
    void productsOfAllShapes() {
        for (int a : new int[] {1, 100, 131_073, 300_000, 700_001}) {
            for (int b : new int[] {1, 65, 5_000, 140_000, 600_000}) {
                BigInteger x = number(a);
                BigInteger y = number(b);
                assertEquals(x.multiply(y), BigMath.multiply(rt, x, y), a + " x " + b);
            }
        }
    }

    @Test
    void quotientsOfAllShapes() {
        for (int a : new int[] {1, 100, 140_000, 400_000, 1_500_000}) {
            for (int b : new int[] {1, 64, 3_000, 140_000, 700_000, 1_400_000}) {
                divide(number(a), number(b));
            }
        }
    }

    private void divide(BigInteger x, BigInteger y) {
        BigInteger[] r = BigMath.divMod(rt, x, y);
        BigInteger[] expected = x.divideAndRemainder(y);
        if (expected[1].signum() * y.signum() < 0) {
            expected[0] = expected[0].subtract(BigInteger.ONE);
            expected[1] = expected[1].add(y);
        }
        String sizes = x.bitLength() + " / " + y.bitLength();
        assertEquals(expected[0], r[0], sizes);
        assertEquals(expected[1], r[1], sizes);
    }

    @Test
    void powers() {
        for (int base : new int[] {-12, -2, -1, 0, 1, 2, 3, 10, 96}) {
            for (int n : new int[] {0, 1, 2, 63, 64, 1001}) {
                BigInteger x = BigInteger.valueOf(base);
                assertEquals(x.pow(n), BigMath.power(rt, x, BigInteger.valueOf(n)));
            }
        }
    }

    @Test
    void powersModulo() {
        for (int i = 0; i < 50; i++) {
            BigInteger x = number(200);
            BigInteger n = number(150).abs();
            BigInteger m = number(120);
            BigInteger expected = x.modPow(n, m.abs());
            if (m.signum() < 0 && expected.signum() != 0) {
                expected = expected.add(m);
            }
            assertEquals(expected, BigMath.powerModulo(rt, x, n, m));
        }
    }

    @Test
    void hugeResultsAreRefusedBeforeTheyAreMade() {
        BigInteger huge = BigInteger.ONE.shiftLeft(62);
        assertThrows(PyException.class, () -> BigMath.power(rt, BigInteger.TEN, huge));
        assertThrows(
                PyException.class, () -> BigMath.shiftLeft(rt, BigInteger.ONE, Long.MAX_VALUE));
    }

    @Test
    void longOperationsCanBeStopped() {
        BigInteger x = number(4_000_000);
        rt.vm.stop = "enough";
        rt.pending = true;
        assertThrows(VmStopped.class, () -> BigMath.multiply(rt, x, x));
        assertThrows(VmStopped.class, () -> BigText.digits(rt, x, 10));
    }
}
