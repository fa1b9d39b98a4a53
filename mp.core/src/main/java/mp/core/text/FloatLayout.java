package mp.core.text;

import mp.core.declare.ServesOption;

import java.util.Arrays;

/** Lays the digits of a float out: zeros before and behind them, the point, the exponent. */
@ServesOption("MICROPY_FLOAT_IMPL")
final class FloatLayout {
    /** Where no digit has the point behind it. */
    static final int NO_POINT = 255;

    private static final int PLAIN_DOWN_TO = -4;

    boolean fixed;
    boolean general;

    /** In the general format, exponents from here on are written. */
    int exponentFrom;

    /** How many digits a mantissa has. */
    int digits;

    /** The power of ten of the first digit. */
    int exponent;

    /** The digit before the point. */
    int point;

    /** Zeros behind the point before the digits. */
    int leadingZeros;

    /** Zeros behind the digits. */
    int zeros;

    private final byte[] bytes = new byte[80];
    private final int start;
    private final boolean upper;
    private int length;

    FloatLayout(char sign, boolean upper) {
        this.upper = upper;
        if (sign != 0) {
            bytes[length++] = (byte) sign;
        }
        start = length;
    }

    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    int length() {
        return length;
    }

    byte[] text() {
        return Arrays.copyOf(bytes, length);
    }

    /** The text of what has no digits. */
    byte[] word(String word) {
        for (int i = 0; i < word.length(); i++) {
            add(upper ? word.charAt(i) ^ 0x20 : word.charAt(i));
        }
        return text();
    }

    /** Writes a mantissa in place of what was written before. */
    void put(long mantissa) {
        length = start;
        int n = digits;
        int dot = point;
        int e = exponent;
        int behind = zeros;
        if (leadingZeros > 0) {
            addLeading(leadingZeros);
        }
        if (Long.compareUnsigned(mantissa, tenTo(n)) >= 0) {
            if (fixed) {
                n++;
                dot++;
            } else {
                mantissa = Long.divideUnsigned(mantissa, 10);
                e++;
            }
        }
        if (general && e > 0 && e < exponentFrom) {
            dot += e;
            behind = dot >= n ? dot - n + 1 : behind;
            e = 0;
        } else if (general && e < 0 && e >= PLAIN_DOWN_TO) {
            int before = -e - 1;
            for (; e < 0 && Long.remainderUnsigned(mantissa, 10) == 0; e++) {
                mantissa = Long.divideUnsigned(mantissa, 10);
                n--;
            }
            addLeading(before);
            dot = NO_POINT;
            e = 0;
        }
        addDigits(mantissa, n, dot);
        boolean hasPoint = dot >= NO_POINT || dot + 1 < n;
        for (int left = dot - (n - 1); behind > 0; behind--, left--) {
            if (left == 0) {
                add('.');
                hasPoint = true;
            }
            add('0');
        }
        if (general && hasPoint) {
            cutZeros();
        }
        if (!fixed && (e != 0 || !general)) {
            addExponent(e);
        }
    }

    private static long tenTo(int n) {
        long power = 1;
        for (int i = 0; i < n; i++) {
            power *= 10;
        }
        return power;
    }

    private void addLeading(int n) {
        add('0');
        add('.');
        for (int i = 0; i < n; i++) {
            add('0');
        }
    }

    private void addDigits(long mantissa, int n, int dot) {
        boolean inside = dot + 1 < n;
        for (int i = n - 1; i >= 0; i--) {
            int at = length + (i > dot ? i + 1 : i);
            bytes[at] = (byte) ('0' + Long.remainderUnsigned(mantissa, 10));
            mantissa = Long.divideUnsigned(mantissa, 10);
        }
        if (inside) {
            bytes[length + dot + 1] = '.';
        }
        length += inside ? n + 1 : n;
    }

    private void cutZeros() {
        while (bytes[length - 1] == '0') {
            length--;
        }
        if (bytes[length - 1] == '.') {
            length--;
        }
    }

    private void addExponent(int e) {
        add(upper ? 'E' : 'e');
        add(e < 0 ? '-' : '+');
        int n = Math.abs(e);
        if (n >= 100) {
            add('0' + n / 100);
        }
        add('0' + n / 10 % 10);
        add('0' + n % 10);
    }

    private void add(int c) {
        bytes[length++] = (byte) c;
    }
}
