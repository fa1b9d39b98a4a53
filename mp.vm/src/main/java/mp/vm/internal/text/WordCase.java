package mp.vm.internal.text;

import mp.core.declare.ServesOption;
import mp.vm.internal.run.VmRuntime;

/**
 * How letters look by their place in a word. As everywhere, only ASCII has letters; a byte of
 * another character stands between words.
 */
@ServesOption("MP_STR_METHODS")
enum WordCase {
    CAPITALIZE,
    TITLE,
    SWAP;

    /** The text in this form. Kept. */
    long of(VmRuntime rt, long self) {
        int kind = rt.kind(self);
        int n = Octets.length(rt, self, kind);
        byte[] to = Octets.room(rt, n);
        byte[] from = rt.bytes(self);
        for (int i = 0; i < n; i++) {
            byte c = from[i];
            boolean change = Letters.isAlpha(c) && isCapital(from, i) != Letters.isUpper(c);
            to[i] = change ? (byte) (c ^ 0x20) : c;
        }
        return Octets.make(rt, kind, to);
    }

    private boolean isCapital(byte[] data, int at) {
        return switch (this) {
            case CAPITALIZE -> at == 0;
            case TITLE -> at == 0 || !Letters.isAlpha(data[at - 1]);
            case SWAP -> Letters.isLower(data[at]);
        };
    }

    static boolean isTitle(byte[] data, int n) {
        boolean any = false;
        for (int i = 0; i < n; i++) {
            if (Letters.isAlpha(data[i])) {
                if (TITLE.isCapital(data, i) != Letters.isUpper(data[i])) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    static boolean allAlphanumeric(byte[] data, int n) {
        for (int i = 0; i < n; i++) {
            if (!Letters.isAlpha(data[i]) && !Letters.isDigit(data[i])) {
                return false;
            }
        }
        return n > 0;
    }

    /** Whether the lexer would take it for a name: characters beyond ASCII may stand in one. */
    static boolean isIdentifier(byte[] data) {
        for (int i = 0; i < data.length; i++) {
            int c = data[i];
            boolean inside = c < 0 || c == '_' || Letters.isAlpha(c);
            if (!inside && (i == 0 || !Letters.isDigit(c))) {
                return false;
            }
        }
        return data.length > 0;
    }

    /** Whether there are no control characters, those of Latin 1 included. */
    static boolean isPrintable(byte[] data) {
        for (int i = 0; i < data.length; i++) {
            int c = data[i];
            boolean latin = c == (byte) 0xc2 && data[i + 1] < (byte) 0xa0;
            if (c >= 0 && c < ' ' || c == 0x7f || latin) {
                return false;
            }
        }
        return true;
    }
}
