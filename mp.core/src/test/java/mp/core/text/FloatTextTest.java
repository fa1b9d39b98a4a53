package mp.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.core.model.FloatCodec;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Random;

class FloatTextTest {
    @Test
    void reprIsAsShortAsItCanBe() {
        assertEquals("0.0", literal(0));
        assertEquals("-0.0", literal(-0.0));
        assertEquals("0.1", literal(0.1));
        assertEquals("0.3333333333333333", literal(1.0 / 3));
        assertEquals("0.30000000000000004", literal(0.1 + 0.2));
        assertEquals("1e-05", literal(1e-5));
        assertEquals("0.0001", literal(1e-4));
        assertEquals("1000000000000000.0", literal(1e15));
        assertEquals("1e+16", literal(1e16));
        assertEquals("1.7976931348623157e+308", literal(Double.MAX_VALUE));
        assertEquals("4.940656458412465e-324", literal(Double.MIN_VALUE));
        assertEquals("inf", literal(Double.POSITIVE_INFINITY));
        assertEquals("nan", literal(Double.NaN));
    }

    @Test
    void reprMeansTheSameDouble() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            double value = Math.abs(Double.longBitsToDouble(random.nextLong()));
            if (Double.isFinite(value)) {
                byte[] text = FloatText.repr(value, 64);
                assertEquals(value, NumberText.decimal(text, 0, text.length, 64));
            }
        }
    }

    @Test
    void formatsKeepTheirDigits() {
        assertEquals("3.142", format(Math.PI, 'f', 3));
        assertEquals("3.1416", format(Math.PI, 'g', 5));
        assertEquals("3.14e+00", format(Math.PI, 'e', 2));
        assertEquals("1E-10", format(1e-10, 'G', 6));
        assertEquals("100", format(99.9999999, 'g', 6));
        assertEquals("0.000001", format(1e-6, 'f', 6));
        assertEquals("2", format(1.5, 'f', 0));
        assertEquals("INF", format(Double.POSITIVE_INFINITY, 'E', 3));
    }

    @Test
    void whatDoesNotFitIsWrittenWithAnExponent() {
        assertEquals("1e+40", format(1e40, 'f', 2));
    }

    @Test
    void aSignCanBeAskedFor() {
        FloatCodec doubles = FloatCodec.boxed(64);
        assertEquals("+1.5", ascii(FloatText.format(1.5, 'g', 6, '+', doubles)));
        assertEquals("-1.5", ascii(FloatText.format(-1.5, 'g', 6, '+', doubles)));
    }

    @Test
    void singlesHaveFewerDigits() {
        assertEquals("0.1", ascii(FloatText.literal(0.1f, 32)));
        assertEquals("1.0", ascii(FloatText.literal(1, 32)));
        assertEquals("3.1415928", ascii(FloatText.literal((float) Math.PI, 32)));
    }

    private static String literal(double value) {
        return ascii(FloatText.literal(value, 64));
    }

    private static String format(double value, char type, int digits) {
        return ascii(FloatText.format(value, type, digits, '\0', FloatCodec.boxed(64)));
    }

    private static String ascii(byte[] text) {
        return new String(text, StandardCharsets.US_ASCII);
    }
}
