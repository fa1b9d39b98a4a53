package mp.core.text;

import java.math.BigInteger;

/**
 * Numbers from text. A decimal number is digits with a point, underscores and an exponent wherever
 * they may be, without a sign; digits that the mantissa has no room for count as zeros.
 */
public final class NumberText {
    /** Half of what an int holds, so that what else adds to an exponent does not overflow. */
    private static final int MAX_EXPONENT = (Integer.MAX_VALUE / 2 - 9) / 10;

    private static final int FEW_DIGITS = 1000;

    private final Precision precision;
    private long mantissa;
    private int power;
    private int zerosBeforePoint;
    private int zerosBehindPoint;

    private NumberText(Precision precision) {
        this.precision = precision;
    }

    /**
     * The value of digits, halved while they are many: Java alone takes the square of their number.
     */
    public static BigInteger integer(String digits, int base) {
        int n = digits.length();
        if (n <= FEW_DIGITS) {
            return new BigInteger(digits, base);
        }
        int low = n / 2;
        BigInteger high = integer(digits.substring(0, n - low), base);
        return high.multiply(BigInteger.valueOf(base).pow(low))
                .add(integer(digits.substring(n - low), base));
    }

    /** Where a decimal number ends; {@code from} where there is none or its exponent is missing. */
    public static int decimalEnd(byte[] text, int from, int end) {
        boolean point = false;
        for (int i = from; i < end; i++) {
            int c = text[i];
            if (c == '.' && !point) {
                point = true;
            } else if ((c | 0x20) == 'e') {
                return exponentEnd(text, from, i + 1, end);
            } else if (!isDigit(c) && c != '_') {
                return i;
            }
        }
        return end;
    }

    private static int exponentEnd(byte[] text, int from, int at, int end) {
        if (at < end && (text[at] == '+' || text[at] == '-')) {
            at++;
        }
        if (at == end) {
            return from;
        }
        while (at < end && (isDigit(text[at]) || text[at] == '_')) {
            at++;
        }
        return at;
    }

    /**
     * The value of a decimal number, rounded to floats of a precision.
     *
     * @param end as {@link #decimalEnd} tells it
     */
    public static double decimal(byte[] text, int from, int end, int precision) {
        return decimal(text, from, end, Precision.of(precision));
    }

    static double decimal(byte[] text, int from, int end, Precision precision) {
        return new NumberText(precision).read(text, from, end);
    }

    private double read(byte[] text, int from, int end) {
        boolean behindPoint = false;
        int i = from;
        for (; i < end && (text[i] | 0x20) != 'e'; i++) {
            int c = text[i];
            if (c == '.') {
                behindPoint = true;
            } else if (c != '_') {
                digit(c - '0', behindPoint);
            }
        }
        long all = (long) power + zerosBeforePoint + (i < end ? exponent(text, i + 1, end) : 0);
        return precision.scale(mantissa, Math.clamp(all, -(1 << 30), 1 << 30));
    }

    /** Zeros wait until a digit comes that needs them. */
    private void digit(int digit, boolean behindPoint) {
        if (digit == 0 || !hasRoom()) {
            if (behindPoint) {
                zerosBehindPoint++;
            } else {
                zerosBeforePoint++;
            }
            return;
        }
        for (; zerosBeforePoint > 0; zerosBeforePoint--) {
            append(0, false);
        }
        for (; zerosBehindPoint > 0; zerosBehindPoint--) {
            append(0, true);
        }
        append(digit, behindPoint);
    }

    private boolean hasRoom() {
        return Long.compareUnsigned(mantissa, precision.mantissaLimit()) < 0;
    }

    private void append(int digit, boolean behindPoint) {
        if (hasRoom()) {
            mantissa = 10 * mantissa + digit;
            power -= behindPoint ? 1 : 0;
        } else if (!behindPoint) {
            power++;
        }
    }

    private static int exponent(byte[] text, int at, int end) {
        boolean negative = text[at] == '-';
        int value = 0;
        for (int i = negative || text[at] == '+' ? at + 1 : at; i < end; i++) {
            if (text[i] != '_' && value < MAX_EXPONENT) {
                value = 10 * value + text[i] - '0';
            }
        }
        return negative ? -value : value;
    }

    private static boolean isDigit(int c) {
        return '0' <= c && c <= '9';
    }
}
