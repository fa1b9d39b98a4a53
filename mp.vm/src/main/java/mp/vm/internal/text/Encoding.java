package mp.vm.internal.text;

import mp.core.memory.Kind;
import mp.core.runtime.PyException;
import mp.core.runtime.Text;
import mp.core.text.Utf8;
import mp.vm.internal.run.VmRuntime;

import java.util.Arrays;

/** The two encodings, and the check that bytes are text in them. */
public enum Encoding {
    UTF_8,
    ASCII;

    private static final byte[] REPLACEMENT = {(byte) 0xef, (byte) 0xbf, (byte) 0xbd};

    /**
     * The encoding that a script names.
     *
     * @throws PyException LookupError where there is no such
     */
    static Encoding named(VmRuntime rt, long name) {
        String s = rt.string(Strings.intern(rt, name));
        return switch (s) {
            case "utf-8", "utf8" -> UTF_8;
            case "ascii" -> ASCII;
            default -> throw rt.raise(Kind.LOOKUP_ERROR, "unknown encoding: " + s);
        };
    }

    /** Whether bytes are text. */
    boolean valid(byte[] data, int from, int n) {
        return this == ASCII ? isAscii(data, from, n) : Utf8.isValid(data, from, n);
    }

    private static boolean isAscii(byte[] data, int from, int n) {
        for (int i = from; i < from + n; i++) {
            if (data[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * A str from bytes in this encoding. Kept.
     *
     * @param errors {@code ignore}, {@code replace}, or anything else for strict
     * @throws PyException UnicodeError where they are no text and the errors count
     */
    long decode(VmRuntime rt, byte[] data, int from, int n, String errors) {
        if (valid(data, from, n)) {
            return Octets.part(rt, Kind.STR, data, from, from + n);
        }
        boolean replace = errors.equals("replace");
        if (!replace && !errors.equals("ignore")) {
            throw rt.raiseWith(Kind.UNICODE_ERROR, 0);
        }
        return Strings.make(rt, repaired(rt, Arrays.copyOfRange(data, from, from + n), replace));
    }

    private byte[] repaired(VmRuntime rt, byte[] data, boolean replace) {
        Text out = new Text();
        for (int i = 0; i < data.length; ) {
            int follow = this == ASCII && data[i] < 0 ? -1 : Utf8.following(data[i]);
            int got = Utf8.followers(data, i + 1, data.length, Math.max(follow, 0));
            if (got == follow) {
                out.add(data, i, got + 1);
            } else if (replace) {
                out.add(REPLACEMENT);
            }
            i += got + 1;
        }
        rt.reserve(out.length());
        return out.toBytes();
    }
}
