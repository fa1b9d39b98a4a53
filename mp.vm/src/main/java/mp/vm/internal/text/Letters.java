package mp.vm.internal.text;

/** Classes of characters. Only ASCII has any: every other byte is of no class. */
public final class Letters {
    private Letters() {}

    /** Whether it is white space. */
    public static boolean isSpace(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** Whether it is a digit. */
    public static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Whether it is a capital letter. */
    public static boolean isUpper(int c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Whether it is a small letter. */
    public static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    /** Whether it is a letter. */
    public static boolean isAlpha(int c) {
        return isUpper(c) || isLower(c);
    }

    static boolean allSpace(byte[] data, int n) {
        for (int i = 0; i < n; i++) {
            if (!isSpace(data[i])) {
                return false;
            }
        }
        return n > 0;
    }

    static boolean allAlpha(byte[] data, int n) {
        for (int i = 0; i < n; i++) {
            if (!isAlpha(data[i])) {
                return false;
            }
        }
        return n > 0;
    }

    static boolean allDigit(byte[] data, int n) {
        for (int i = 0; i < n; i++) {
            if (!isDigit(data[i])) {
                return false;
            }
        }
        return n > 0;
    }

    /** Whether there is a letter and all letters are capital, or all small. */
    static boolean allOfCase(byte[] data, int n, boolean upper) {
        boolean any = false;
        for (int i = 0; i < n; i++) {
            int c = data[i];
            if (isAlpha(c)) {
                if (isUpper(c) != upper) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /** Copies bytes with their letters in the other case. */
    static void convert(byte[] from, int n, boolean upper, byte[] to) {
        for (int i = 0; i < n; i++) {
            byte c = from[i];
            boolean change = upper ? isLower(c) : isUpper(c);
            to[i] = change ? (byte) (c ^ 0x20) : c;
        }
    }
}
