package mp.vm.internal.text;

import mp.core.text.Utf8;
import mp.vm.internal.run.VmRuntime;

import java.util.Arrays;

/** What text has too much or too little of at its ends. */
final class Trimmer {
    private Trimmer() {}

    /** Without the bytes of {@code chars}, or white space where it is 0, at its ends. */
    static long strip(VmRuntime rt, long self, long chars, boolean left, boolean right) {
        int kind = rt.kind(self);
        byte[] strip = null;
        int size = 0;
        if (chars != 0) {
            Octets.check(rt, kind, chars);
            strip = rt.bytes(chars);
            size = Octets.length(rt, chars);
        }
        byte[] data = rt.bytes(self);
        int length = Octets.length(rt, self, kind);
        int from = 0;
        int to = length;
        while (left && from < to && isOneOf(data[from], strip, size)) {
            from++;
        }
        while (right && to > from && isOneOf(data[to - 1], strip, size)) {
            to--;
        }
        if (from == to) {
            return Octets.empty(rt, kind);
        }
        return to - from == length ? self : Octets.part(rt, kind, data, from, to);
    }

    private static boolean isOneOf(byte c, byte[] set, int size) {
        if (set == null) {
            return Letters.isSpace(c);
        }
        for (int i = 0; i < size; i++) {
            if (set[i] == c) {
                return true;
            }
        }
        return false;
    }

    /** With spaces at both sides; the odd one goes to the right. */
    static long center(VmRuntime rt, long self, long width) {
        int kind = rt.kind(self);
        byte[] data = rt.bytes(self);
        int n = Octets.length(rt, self, kind);
        int count = Utf8.count(data, 0, n);
        if (count >= width) {
            return self;
        }
        long pad = width - count;
        byte[] to = Octets.room(rt, pad + n);
        Arrays.fill(to, (byte) ' ');
        System.arraycopy(data, 0, to, (int) (pad / 2), n);
        return Octets.make(rt, kind, to);
    }

    /** A str or bytes object repeated; empty for counts below one. Kept. */
    static long times(VmRuntime rt, long self, int kind, long count) {
        byte[] from = rt.bytes(self);
        int n = from.length;
        if (count <= 0 || n == 0) {
            return Octets.empty(rt, kind);
        }
        byte[] to = Octets.room(rt, count > Integer.MAX_VALUE ? Long.MAX_VALUE : n * count);
        if (n == 1) {
            Arrays.fill(to, from[0]);
            return Octets.make(rt, kind, to);
        }
        System.arraycopy(from, 0, to, 0, n);
        int done = n;
        while (done < to.length) {
            int more = Math.min(done, to.length - done);
            System.arraycopy(to, 0, to, done, more);
            done += more;
        }
        return Octets.make(rt, kind, to);
    }
}
