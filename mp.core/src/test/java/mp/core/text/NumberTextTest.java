package mp.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

class NumberTextTest {
    @Test
    void decimalNumbersHaveOnePointAndOneExponent() {
        assertEquals(4, end("12.5x"));
        assertEquals(3, end("1.2.3"));
        assertEquals(6, end("1.5e-3j"));
        assertEquals(5, end("1_000"));
        assertEquals(0, end("1e"));
        assertEquals(0, end("x"));
    }

    @Test
    void valuesAreRoundedToTheNearest() {
        assertEquals(0.1, value("0.1"));
        assertEquals(1234.5, value("1_234.5"));
        assertEquals(1e22, value("1e22"));
        assertEquals(123456789012345678901234567890.0, value("123456789012345678901234567890"));
        assertEquals(Double.MIN_VALUE, value("5e-324"));
        assertEquals(Double.MAX_VALUE, value("1.7976931348623157e308"));
    }

    @Test
    void farExponentsGiveZeroOrInfinity() {
        assertEquals(Double.POSITIVE_INFINITY, value("1e999999999999"));
        assertEquals(0, value("1e-999999999999"));
        assertEquals(0, value("0e999"));
    }

    @Test
    void zerosAreCountedWhereverTheyStand() {
        assertEquals(1e5, value("0.0000000000000000000000000000000000000001e45"));
        assertEquals(1e30, value("1000000000000000000000000000000.000000000000000000000"));
    }

    @Test
    void manyDigitsAreTheSameAsFew() {
        String digits = "1234567890".repeat(500);
        assertEquals(new BigInteger(digits), NumberText.integer(digits, 10));
        assertEquals(new BigInteger(digits, 16), NumberText.integer(digits, 16));
    }

    private static int end(String text) {
        byte[] bytes = bytes(text);
        return NumberText.decimalEnd(bytes, 0, bytes.length);
    }

    private static double value(String text) {
        byte[] bytes = bytes(text);
        return NumberText.decimal(bytes, 0, bytes.length, 64);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
