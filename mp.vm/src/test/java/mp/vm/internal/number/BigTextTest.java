package mp.vm.internal.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import mp.vm.internal.BareRuntime;
import mp.vm.internal.run.VmRuntime;

import org.junit.jupiter.api.Test;

import java.math.BigInteger;
import java.util.Random;

/** Digits of long numbers, at the sizes where the ways of converting them meet. */
class BigTextTest {
    private final VmRuntime rt = BareRuntime.create();

    private void bothWays(BigInteger v, int base) {
        String expected = v.toString(base);
        assertEquals(expected, new String(BigText.digits(rt, v, base), ISO_8859_1));
        byte[] digits = v.abs().toString(base).getBytes(ISO_8859_1);
        assertEquals(v.abs(), BigText.parse(rt, digits, 0, digits.length, base));
    }

    @Test
    void randomNumbers() {
        Random random = new Random(2);
        for (int bits : new int[] {1, 64, 8191, 8192, 8193, 20_000, 200_000}) {
            for (int base : new int[] {2, 8, 10, 16}) {
                bothWays(new BigInteger(bits, random).setBit(bits - 1), base);
                bothWays(new BigInteger(bits, random).setBit(bits - 1).negate(), base);
            }
        }
    }

    @Test
    void aroundPowersOfTen() {
        for (int n : new int[] {1023, 1024, 2047, 2048, 2049, 4096, 10_000}) {
            BigInteger power = BigInteger.TEN.pow(n);
            bothWays(power, 10);
            bothWays(power.subtract(BigInteger.ONE), 10);
            bothWays(power.add(BigInteger.ONE), 10);
        }
    }
}
