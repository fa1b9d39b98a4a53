package mp.vm.internal.text;

/**
 * Characters in UTF-8 bytes. The bytes may come from anywhere, so nothing here trusts them: a step never
 * leaves the array, and a stray byte counts as part of the character before it.
 */
public final class Utf8 {
    private Utf8() {}

    /** Whether a byte continues a character. */
    static boolean continues(byte b) {
        return (b & 0xc0) == 0x80;
    }

    /** The number of characters of {@code n} bytes. */
    public static int count(byte[] data, int from, int n) {
        int count = 0;
        for (int i = from; i < from + n; i++) {
            if ((data[i] & 0xc0) != 0x80) {
                count++;
            }
        }
        return count;
    }

    /** Where the character behind the one at {@code i} begins. */
    public static int next(byte[] data, int i, int end) {
        i++;
        while (i < end && continues(data[i])) {
            i++;
        }
        return i;
    }

    /** Where the character before position {@code i} begins. */
    public static int previous(byte[] data, int i) {
        i--;
        while (i > 0 && continues(data[i])) {
            i--;
        }
        return i;
    }

    /** The byte offset of a character, which may be the end. */
    public static int offset(byte[] data, int character) {
        int i = 0;
        while (character > 0 && i < data.length) {
            i = next(data, i, data.length);
            character--;
        }
        return i;
    }

    /** The code point at an offset. */
    public static int at(byte[] data, int i) {
        int c = data[i] & 0xff;
        if (c < 0xc0) {
            return c;
        }
        c &= c < 0xe0 ? 0x1f : c < 0xf0 ? 0x0f : 0x07;
        for (i++; i < data.length && continues(data[i]); i++) {
            c = c << 6 | data[i] & 0x3f;
        }
        return c;
    }

    /** Appends the bytes of a code point at {@code at}. @return the offset behind them */
    public static int put(byte[] to, int at, int c) {
        if (c < 0x80) {
            to[at++] = (byte) c;
        } else if (c < 0x800) {
            to[at++] = (byte) (0xc0 | c >> 6);
            to[at++] = (byte) (0x80 | c & 0x3f);
        } else if (c < 0x10000) {
            to[at++] = (byte) (0xe0 | c >> 12);
            to[at++] = (byte) (0x80 | c >> 6 & 0x3f);
            to[at++] = (byte) (0x80 | c & 0x3f);
        } else {
            to[at++] = (byte) (0xf0 | c >> 18);
            to[at++] = (byte) (0x80 | c >> 12 & 0x3f);
            to[at++] = (byte) (0x80 | c >> 6 & 0x3f);
            to[at++] = (byte) (0x80 | c & 0x3f);
        }
        return at;
    }

    /** The number of bytes of a code point. */
    public static int size(int c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
}
