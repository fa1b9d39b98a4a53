package mp.compiler.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow at the end and, for rewritten literals, in the middle. */
final class ByteText {
    byte[] data;
    int length;

    ByteText(int capacity) {
        data = new byte[capacity];
    }

    void clear() {
        length = 0;
    }

    void add(int b) {
        if (length == data.length) {
            data = Arrays.copyOf(data, 2 * length);
        }
        data[length++] = (byte) b;
    }

    void add(int b, int times) {
        for (int i = 0; i < times; i++) {
            add(b);
        }
    }

    void add(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            add(ascii.charAt(i));
        }
    }

    void add(byte[] from, int at, int n) {
        for (int i = 0; i < n; i++) {
            add(from[at + i]);
        }
    }

    /** Adds a code point in UTF-8; surrogates too, as MicroPython does. */
    void addCodePoint(int c) {
        if (c < 0x80) {
            add(c);
        } else if (c < 0x800) {
            add(c >> 6 | 0xc0);
            add(c & 0x3f | 0x80);
        } else if (c < 0x10000) {
            add(c >> 12 | 0xe0);
            add(c >> 6 & 0x3f | 0x80);
            add(c & 0x3f | 0x80);
        } else {
            add(c >> 18 | 0xf0);
            add(c >> 12 & 0x3f | 0x80);
            add(c >> 6 & 0x3f | 0x80);
            add(c & 0x3f | 0x80);
        }
    }

    void insert(int at, byte[] from, int n) {
        byte[] to = new byte[length + n + 16];
        System.arraycopy(data, 0, to, 0, at);
        System.arraycopy(from, 0, to, at, n);
        System.arraycopy(data, at, to, at + n, length - at);
        data = to;
        length += n;
    }

    void dropFirst(int n) {
        length -= n;
        System.arraycopy(data, n, data, 0, length);
    }

    int last() {
        return data[length - 1];
    }

    byte[] toBytes() {
        return Arrays.copyOf(data, length);
    }

    /** The bytes as a string of chars below 256, which is how the compiler keeps names. */
    String toName() {
        return new String(data, 0, length, StandardCharsets.ISO_8859_1);
    }
}
