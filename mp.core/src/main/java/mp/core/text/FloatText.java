package mp.core.text;

import mp.core.declare.ServesOption;
import mp.core.model.FloatCodec;

import java.util.Arrays;

/**
 * Floats as text: as short as they can be told apart, or in a format of {@code e f g}. A text has
 * {@link #ROOM} bytes at most; where more are asked for, fewer digits are given.
 */
@ServesOption("MICROPY_FLOAT_IMPL")
public final class FloatText {
    private static final int ROOM = 33;

    /** The precision that asks for the shortest text that means the same float. */
    private static final int SHORTEST = 99;

    private static final int EXPONENT_FROM = 16;

    private final Precision precision;
    private final double value;
    private final int room;
    private final FloatLayout layout;
    private boolean fixed;
    private boolean general;
    private int digits;
    private int exponent;
    private int maxDigits;
    private int leadingZeros;
    private int trailingZeros;

    private FloatText(double value, Precision precision, int room, FloatLayout layout) {
        this.value = value;
        this.precision = precision;
        this.room = room;
        this.layout = layout;
    }

    /** The shortest text that means a float of 64, 32 or 30 bits; whole ones have no point. */
    public static byte[] repr(double value, int bits) {
        return format(value, 'g', SHORTEST, '\0', Precision.of(bits));
    }

    /**
     * A float in a format.
     *
     * @param type one of {@code eEfFgG}
     * @param digits behind the point, or significant ones for g; negative for 6
     * @param sign what stands before what is not negative, or 0
     */
    public static byte[] format(double value, char type, int digits, char sign, FloatCodec floats) {
        return format(value, type, digits, sign, Precision.of(floats.precision));
    }

    private static byte[] format(
            double value, char type, int digits, char sign, Precision precision) {
        boolean negative = Double.doubleToRawLongBits(value) < 0 && !Double.isNaN(value);
        char first = negative ? '-' : sign;
        int room = first == 0 ? ROOM : ROOM - 1;
        FloatLayout layout = new FloatLayout(first, (type & 0x20) == 0);
        if (Double.isNaN(value)) {
            return layout.word("nan");
        }
        if (Double.isInfinite(value)) {
            return layout.word("inf");
        }
        FloatText text = new FloatText(Math.abs(value), precision, room, layout);
        text.run(type | 0x20, digits < 0 ? 6 : digits);
        return layout.text();
    }

    private void run(int type, int wanted) {
        fixed = type == 'f';
        general = type == 'g';
        digits = wanted;
        layout.exponentFrom = Math.min(wanted, room - 3);
        if (wanted == SHORTEST) {
            digits = precision.maxDigits();
            layout.exponentFrom = EXPONENT_FROM;
        }
        exponent = value == 0 ? 0 : decimalExponent();
        if (fixed && exponent > 0 && exponent + digits + 2 > room) {
            fixed = false;
            general = true;
            digits++;
        }
        layout.fixed = fixed;
        layout.general = general;
        countDigits();
        int n = Math.min(precision.safeDigits(), maxDigits);
        while (!attempt(n)) {
            n++;
        }
    }

    /** The power of ten of the first digit. */
    private int decimalExponent() {
        int e = (int) (precision.exponent(value) * 0.3010299956639812);
        if (value < 1) {
            while (value < precision.scale(1, e)) {
                e--;
            }
        } else {
            while (value >= precision.scale(1, e + 1)) {
                e++;
            }
        }
        return e;
    }

    private void countDigits() {
        maxDigits = digits;
        if (fixed) {
            maxDigits = Math.min(maxDigits, room - 3);
            if (exponent >= 0) {
                maxDigits += exponent + 1;
            } else if (maxDigits > 2 && exponent < -2) {
                leadingZeros = Math.min(-exponent, maxDigits) - 2;
                maxDigits -= leadingZeros;
            } else {
                maxDigits++;
            }
        } else if (!general || maxDigits == 0) {
            maxDigits++;
        }
        if (maxDigits > precision.maxDigits()) {
            trailingZeros = maxDigits - precision.maxDigits();
            maxDigits = precision.maxDigits();
        }
        int overhead = fixed ? 3 : precision.exponentRoom() + 1;
        trailingZeros = Math.min(trailingZeros, room - maxDigits - overhead);
    }

    /** Lays out {@code n} digits; false where they do not mean the value but more might. */
    private boolean attempt(int n) {
        int power = n - exponent - 1;
        layout.digits = n;
        layout.exponent = exponent;
        layout.zeros = trailingZeros + maxDigits - n;
        layout.leadingZeros = 0;
        layout.point = 0;
        if (value == 0) {
            power = 0;
        } else if (fixed) {
            power = n - 1;
            if (exponent >= 0) {
                power -= exponent;
                layout.point = exponent;
            } else if (leadingZeros > 0) {
                layout.leadingZeros = leadingZeros;
                layout.point = FloatLayout.NO_POINT;
                power += leadingZeros + 1;
            }
        }
        long mantissa = precision.mantissa(value, power, n);
        double miss = miss(mantissa);
        if (miss == 0) {
            return true;
        }
        return precision.searches() ? search(mantissa, miss, n) : n >= maxDigits;
    }

    /** Lays a mantissa out and tells how far its text is from the value. */
    private double miss(long mantissa) {
        layout.put(mantissa);
        double read =
                NumberText.decimal(layout.bytes(), layout.start(), layout.length(), precision);
        return precision.difference(read, value);
    }

    /** Halves the distance again and again; keeps the nearest text. */
    private boolean search(long mantissa, double miss, int n) {
        int extra = n - precision.safeDigits();
        long step = extra > 0 ? 1L << 3 * extra : 1;
        int runs = 3 + 3 * (precision.maxDigits() - precision.safeDigits());
        long best = mantissa;
        double bestMiss = miss;
        while (runs-- > 0) {
            mantissa += miss < 0 ? step : -step;
            miss = miss(mantissa);
            if (miss == 0) {
                return true;
            }
            double gain = Math.abs(bestMiss) - Math.abs(miss);
            if (gain > 0 || gain == 0 && mantissa % 10 == 0) {
                bestMiss = miss;
                best = mantissa;
            }
            if (step > 1) {
                step >>= 1;
            } else if (n < maxDigits) {
                return false;
            } else {
                break;
            }
        }
        if (runs >= 0 && mantissa != best) {
            layout.put(best);
        }
        return true;
    }

    /** The repr of a float, with a point where it would look like an int. */
    public static byte[] literal(double value, int bits) {
        byte[] text = repr(value, bits);
        for (byte b : text) {
            if (b == '.' || b == 'e' || b == 'n') {
                return text;
            }
        }
        byte[] with = Arrays.copyOf(text, text.length + 2);
        with[text.length] = '.';
        with[text.length + 1] = '0';
        return with;
    }
}
