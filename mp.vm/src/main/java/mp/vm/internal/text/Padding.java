package mp.vm.internal.text;

import mp.core.declare.ServesOption;
import mp.core.runtime.Text;
import mp.core.text.Utf8;
import mp.vm.internal.run.VmRuntime;

import java.util.Arrays;

/** Text that gets as wide as it shall be, and text without its beginning or end. */
@ServesOption("MP_STR_METHODS")
final class Padding {
    private static final byte[] SPACE = {' '};

    private Padding() {}

    /** Filled with a character up to a width, at its left where {@code right}. */
    static long justified(VmRuntime rt, long self, long width, long fill, boolean right) {
        int kind = rt.kind(self);
        byte[] with = fill == 0 ? SPACE : character(rt, kind, fill);
        byte[] data = rt.bytes(self);
        int n = Octets.length(rt, self, kind);
        long pad = width - Utf8.count(data, 0, n);
        if (pad <= 0) {
            return self;
        }
        byte[] to = Octets.room(rt, pad * with.length + n);
        int at = right ? 0 : n;
        for (int i = 0; i < to.length - n; i++) {
            to[at + i] = with[i % with.length];
        }
        System.arraycopy(data, 0, to, right ? to.length - n : 0, n);
        return Octets.make(rt, kind, to);
    }

    private static byte[] character(VmRuntime rt, int kind, long fill) {
        Octets.check(rt, kind, fill);
        byte[] data = rt.bytes(fill);
        int n = Octets.length(rt, fill);
        if (Utf8.count(data, 0, n) != 1) {
            throw rt.typeError("the fill character must be exactly one character long");
        }
        return n == data.length ? data : new byte[] {data[0]};
    }

    /** With zeros up to a width, behind the sign. */
    static long zeros(VmRuntime rt, long self, long width) {
        int kind = rt.kind(self);
        byte[] data = rt.bytes(self);
        int n = Octets.length(rt, self, kind);
        long pad = width - Utf8.count(data, 0, n);
        if (pad <= 0) {
            return self;
        }
        byte[] to = Octets.room(rt, pad + n);
        int sign = n > 0 && (data[0] == '-' || data[0] == '+') ? 1 : 0;
        System.arraycopy(data, 0, to, 0, sign);
        Arrays.fill(to, sign, sign + (int) pad, (byte) '0');
        System.arraycopy(data, sign, to, sign + (int) pad, n - sign);
        return Octets.make(rt, kind, to);
    }

    /** With spaces up to the next column that is a multiple of the size, for each tab. */
    static long withoutTabs(VmRuntime rt, long self, long size) {
        int kind = rt.kind(self);
        byte[] data = rt.bytes(self);
        int n = Octets.length(rt, self, kind);
        Text out = new Text();
        long column = 0;
        for (int i = 0; i < n; i++) {
            byte c = data[i];
            if (c == '\t') {
                long spaces = size > 0 ? size - column % size : 0;
                rt.reserve(out.length() + spaces);
                for (long s = 0; s < spaces; s++) {
                    out.add(' ');
                }
                column += spaces;
            } else {
                out.add(c);
                column = c == '\n' || c == '\r' ? 0 : column + (isFirst(c) ? 1 : 0);
            }
            if ((i & 0xfff) == 0) {
                rt.reserve(2L * out.length());
                rt.poll();
            }
        }
        rt.reserve(out.length());
        return Octets.make(rt, kind, out.toBytes());
    }

    private static boolean isFirst(byte c) {
        return (c & 0xc0) != 0x80;
    }

    /** Without what it begins or ends with, where it does. */
    static long without(VmRuntime rt, long self, long part, boolean atEnd) {
        int kind = rt.kind(self);
        Octets.check(rt, kind, part);
        byte[] data = rt.bytes(self);
        int n = Octets.length(rt, self, kind);
        int size = Octets.length(rt, part);
        int at = atEnd ? n - size : 0;
        if (size > n || !Octets.matches(data, at, rt.bytes(part), size)) {
            return self;
        }
        return Octets.part(rt, kind, data, atEnd ? 0 : size, atEnd ? at : n);
    }
}
