package mp.core.code;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a {@code .mpy} file, read from front to back; never past the end. */
final class MpyInput {
    static final String INCOMPATIBLE = "incompatible .mpy file";

    private final byte[] data;
    private int at;

    MpyInput(byte[] data) {
        this.data = data;
    }

    int next() {
        need(1);
        return data[at++] & 0xff;
    }

    /** A number that fits an int. */
    int number() {
        long value = 0;
        int b;
        do {
            b = next();
            value = value << 7 | b & 0x7f;
            if (value > Integer.MAX_VALUE) {
                throw fault("a number is too large");
            }
        } while ((b & 0x80) != 0);
        return (int) value;
    }

    /** A number of things that take a byte each at least. */
    int count() {
        int n = number();
        need(n);
        return n;
    }

    byte[] bytes(int n) {
        need(n);
        at += n;
        return Arrays.copyOfRange(data, at - n, at);
    }

    /** Bytes with a zero behind them. */
    byte[] text(int n) {
        byte[] text = bytes(n);
        if (next() != 0) {
            throw fault("a text does not end with a zero");
        }
        return text;
    }

    /** Bytes as characters, one each. */
    String ascii(int n) {
        return new String(bytes(n), StandardCharsets.ISO_8859_1);
    }

    private void need(int n) {
        if (n > data.length - at) {
            throw fault("the file ends too early");
        }
    }

    MpyFormatException fault(String what) {
        return fault(at, what);
    }

    static MpyFormatException fault(int at, String what) {
        return new MpyFormatException(at, what, INCOMPATIBLE);
    }

    int at() {
        return at;
    }
}
