package mp.core.text;

/**
 * Characters in UTF-8 bytes. The bytes may come from anywhere, so nothing here trusts them: a step
 * never leaves the array, and a stray byte counts as part of the character before it.
 */
public final class Utf8 {
    private Utf8() {}

    /** Whether a byte continues a character. */
    public static boolean continues(byte b) {
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

    /** The code point at an offset; of a byte that begins none, what its low bits say. */
    public static int at(byte[] data, int i) {
        int c = data[i];
        if (c >= 0) {
            return c;
        }
        c &= 0x7f;
        for (int bit = 0x40; (c & bit) != 0; bit >>= 1) {
            c ^= bit;
        }
        for (i++; i < data.length && continues(data[i]); i++) {
            c = c << 6 | (data[i] & 0x3f);
        }
        return c;
    }

    /** Appends the bytes of a code point at {@code at}. @return the offset behind them */
    public static int put(byte[] to, int at, int c) {
        if (c < 0x80) {
            to[at++] = (byte) c;
        } else if (c < 0x800) {
            to[at++] = (byte) (0xc0 | c >> 6);
            to[at++] = (byte) (0x80 | (c & 0x3f));
        } else if (c < 0x10000) {
            to[at++] = (byte) (0xe0 | c >> 12);
            to[at++] = (byte) (0x80 | (c >> 6 & 0x3f));
            to[at++] = (byte) (0x80 | (c & 0x3f));
        } else {
            to[at++] = (byte) (0xf0 | c >> 18);
            to[at++] = (byte) (0x80 | (c >> 12 & 0x3f));
            to[at++] = (byte) (0x80 | (c >> 6 & 0x3f));
            to[at++] = (byte) (0x80 | (c & 0x3f));
        }
        return at;
    }

    /**
     * Whether bytes are UTF-8: each lead byte is followed by as many others as it says. What code
     * point they make is not looked at.
     */
    public static boolean isValid(byte[] data, int from, int n) {
        int end = from + n;
        for (int i = from; i < end; ) {
            int follow = following(data[i]);
            if (follow < 0 || follow != followers(data, i + 1, end, follow)) {
                return false;
            }
            i += follow + 1;
        }
        return true;
    }

    /** How many bytes follow a lead byte, -1 where it is none. */
    public static int following(byte lead) {
        int c = lead & 0xff;
        if (c < 0x80) {
            return 0;
        }
        return c < 0xc0 || c >= 0xf8 ? -1 : c < 0xe0 ? 1 : c < 0xf0 ? 2 : 3;
    }

    /** How many continuing bytes, at most {@code most}, stand at an offset. */
    public static int followers(byte[] data, int i, int end, int most) {
        int n = 0;
        while (n < most && i + n < end && continues(data[i + n])) {
            n++;
        }
        return n;
    }

    /** The number of bytes of a code point. */
    public static int size(int c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
}
