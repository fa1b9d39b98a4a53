package mp.vm.internal.number;

import mp.core.declare.ServesOption;
import mp.vm.internal.run.VmRuntime;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The digits of ints of any size, to and from text, in polled pieces. */
@ServesOption("MICROPY_LONGINT_IMPL")
public final class BigText {
    /** Numbers up to so many bits, and texts up to so many digits, are converted in one piece. */
    private static final int PIECE = 8192;

    private BigText() {}

    /**
     * The digits of a number in base 2, 8, 10 or 16, in ASCII, with a minus sign where it is
     * negative.
     */
    public static byte[] digits(VmRuntime rt, BigInteger v, int base) {
        if (v.bitLength() <= PIECE) {
            return v.toString(base).getBytes(StandardCharsets.ISO_8859_1);
        }
        BigInteger size = v.abs();
        byte[] text = base == 10 ? decimal(rt, size) : binary(rt, size, base);
        if (v.signum() >= 0) {
            return text;
        }
        byte[] signed = new byte[text.length + 1];
        signed[0] = '-';
        System.arraycopy(text, 0, signed, 1, text.length);
        return signed;
    }

    private static byte[] binary(VmRuntime rt, BigInteger size, int base) {
        int bits = Integer.numberOfTrailingZeros(base);
        int n = (size.bitLength() + bits - 1) / bits;
        rt.reserve(n);
        byte[] source = size.toByteArray();
        byte[] text = new byte[n];
        long at = 0;
        for (int i = n - 1; i >= 0; i--, at += bits) {
            int digit = 0;
            for (int k = 0; k < bits; k++) {
                digit |= bit(source, at + k) << k;
            }
            text[i] = (byte) Character.forDigit(digit, base);
            if ((i & 0xfff) == 0) {
                rt.poll();
            }
        }
        return text;
    }

    private static int bit(byte[] bigEndian, long i) {
        int at = bigEndian.length - 1 - (int) (i >> 3);
        return at < 0 ? 0 : bigEndian[at] >> (i & 7) & 1;
    }

    private static byte[] decimal(VmRuntime rt, BigInteger size) {
        int most = (int) (size.bitLength() * 0.30103) + 2;
        rt.reserve(most);
        List<BigInteger> powers = new ArrayList<>();
        int digits = PIECE / 8;
        powers.add(BigInteger.TEN.pow(digits));
        while (powers.getLast().bitLength() * 2L <= size.bitLength() + 1) {
            powers.add(BigMath.multiply(rt, powers.getLast(), powers.getLast()));
        }
        byte[] text = new byte[digits << powers.size()];
        Arrays.fill(text, (byte) '0');
        decimal(rt, size, powers, powers.size() - 1, text, text.length);
        int from = 0;
        while (text[from] == '0') {
            from++;
        }
        return Arrays.copyOfRange(text, from, text.length);
    }

    /**
     * Writes a number below the square of the power {@code level} so that it ends at {@code end}.
     */
    private static void decimal(
            VmRuntime rt, BigInteger v, List<BigInteger> powers, int level, byte[] text, int end) {
        if (level < 0 || v.bitLength() <= PIECE / 4) {
            byte[] piece = v.toString().getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(piece, 0, text, end - piece.length, piece.length);
            return;
        }
        rt.poll();
        BigInteger[] parts = BigMath.divMod(rt, v, powers.get(level));
        int digits = PIECE / 8 << level;
        decimal(rt, parts[0], powers, level - 1, text, end - digits);
        decimal(rt, parts[1], powers, level - 1, text, end);
    }

    /**
     * The number that ASCII digits without sign mean in a base of 2 to 36; they have been checked.
     */
    public static BigInteger parse(VmRuntime rt, byte[] digits, int from, int to, int base) {
        if (to - from <= PIECE / 4) {
            return new BigInteger(
                    new String(digits, from, to - from, StandardCharsets.ISO_8859_1), base);
        }
        rt.poll();
        int middle = to - Integer.highestOneBit(to - from - 1);
        BigInteger high = parse(rt, digits, from, middle, base);
        BigInteger scale =
                BigMath.power(rt, BigInteger.valueOf(base), BigInteger.valueOf(to - middle));
        return BigMath.multiply(rt, high, scale).add(parse(rt, digits, middle, to, base));
    }
}
