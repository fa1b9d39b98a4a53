package mp.vm.internal.text;

import mp.core.memory.Kind;
import mp.core.text.Utf8;
import mp.vm.internal.run.VmRuntime;

/** Looking for text in text. The arguments are those of the Python methods, self first. */
final class Finder {
    private Finder() {}

    /** The index in items of the first or last occurrence, -1 for none. */
    static int find(VmRuntime rt, int base, int n, boolean last) {
        long self = rt.arg(base);
        int kind = rt.kind(self);
        byte[] needle = needle(rt, kind, rt.arg(base + 1));
        int size = needleSize(rt, kind, rt.arg(base + 1));
        int from = n > 2 ? Positions.start(rt, self, kind, rt.arg(base + 2)) : 0;
        int to = Positions.end(rt, self, kind, n > 3 ? rt.arg(base + 3) : 0);
        byte[] data = rt.bytes(self);
        if (to < from) {
            return -1;
        }
        int at =
                last
                        ? Octets.findLast(rt, data, from, to, needle, size)
                        : Octets.find(rt, data, from, to, needle, size);
        return at <= 0 || kind != Kind.STR || Strings.isAscii(rt, self)
                ? at
                : Utf8.count(data, 0, at);
    }

    /** As {@link #find}, but raises where there is none. */
    static int index(VmRuntime rt, int base, int n, boolean last) {
        int at = find(rt, base, n, last);
        if (at < 0) {
            throw rt.valueError("substring not found");
        }
        return at;
    }

    /** What is looked for: for bytes also a single int. */
    private static byte[] needle(VmRuntime rt, int kind, long arg) {
        if (kind != Kind.STR && Values.isWhole(rt, arg)) {
            long value = rt.toLong(arg);
            if (value < 0 || value > 255) {
                throw rt.valueError("bytes value out of range");
            }
            return new byte[] {(byte) value};
        }
        Octets.check(rt, kind, arg);
        return rt.bytes(arg);
    }

    private static int needleSize(VmRuntime rt, int kind, long arg) {
        return kind != Kind.STR && Values.isWhole(rt, arg) ? 1 : Octets.length(rt, arg);
    }

    /** How often it occurs without overlap; nothing occurs around each character. */
    static int count(VmRuntime rt, int base, int n) {
        long self = rt.arg(base);
        int kind = rt.kind(self);
        Octets.check(rt, kind, rt.arg(base + 1));
        byte[] needle = rt.bytes(rt.arg(base + 1));
        int size = Octets.length(rt, rt.arg(base + 1));
        int from = n > 2 ? Positions.start(rt, self, kind, rt.arg(base + 2)) : 0;
        int to = Positions.end(rt, self, kind, n > 3 ? rt.arg(base + 3) : 0);
        byte[] data = rt.bytes(self);
        if (size == 0) {
            return (to > from ? Utf8.count(data, from, to - from) : 0) + 1;
        }
        int count = 0;
        int at = Octets.find(rt, data, from, to, needle, size);
        while (at >= 0) {
            count++;
            pollAt(rt, count);
            at = Octets.find(rt, data, at + size, to, needle, size);
        }
        return count;
    }

    /** Polls where so many are found that looking for each no longer does. */
    private static void pollAt(VmRuntime rt, int count) {
        if ((count & 0xfff) == 0) {
            rt.poll();
        }
    }

    /** Whether it begins, or ends, with a text or one of a tuple of texts. */
    static boolean startsOrEnds(VmRuntime rt, int base, int n, boolean ends) {
        long self = rt.arg(base);
        int kind = rt.kind(self);
        int to = Positions.end(rt, self, kind, n > 3 ? rt.arg(base + 3) : 0);
        int from = n > 2 ? Positions.start(rt, self, kind, rt.arg(base + 2)) : 0;
        byte[] data = rt.bytes(self);
        long wanted = rt.arg(base + 1);
        if (!rt.is(wanted, Kind.TUPLE)) {
            return stands(data, from, to, Octets.immutable(rt, wanted), ends);
        }
        for (int i = 0; i < rt.count(wanted); i++) {
            if (stands(data, from, to, Octets.immutable(rt, rt.item(wanted, i)), ends)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(byte[] data, int from, int to, byte[] what, boolean ends) {
        int size = Math.max(0, to - from);
        if (what.length > size) {
            return false;
        }
        return Octets.matches(data, ends ? from + size - what.length : from, what, what.length);
    }

    /** Replaces occurrences, at most so many. */
    static long replace(VmRuntime rt, int base, int n) {
        long self = rt.arg(base);
        int kind = rt.kind(self);
        long most = n > 3 ? rt.toLong(rt.arg(base + 3)) : -1;
        if (most == 0) {
            return self;
        }
        Octets.check(rt, kind, rt.arg(base + 1));
        Octets.check(rt, kind, rt.arg(base + 2));
        byte[] data = rt.bytes(self);
        int length = Octets.length(rt, self, kind);
        byte[] old = rt.bytes(rt.arg(base + 1));
        int oldSize = Octets.length(rt, rt.arg(base + 1));
        byte[] by = rt.bytes(rt.arg(base + 2));
        int bySize = Octets.length(rt, rt.arg(base + 2));
        long times = occurrences(rt, data, length, old, oldSize, most);
        if (times == 0) {
            return self;
        }
        byte[] to = Octets.room(rt, length + times * (bySize - oldSize));
        copy(rt, data, length, old, oldSize, by, bySize, times, to);
        return Octets.make(rt, kind, to);
    }

    private static long occurrences(
            VmRuntime rt, byte[] data, int length, byte[] old, int size, long most) {
        long limit = most < 0 ? Long.MAX_VALUE : most;
        if (size > length) {
            return 0;
        }
        if (size == 0) {
            return Math.min(limit, length + 1L);
        }
        long times = 0;
        int at = Octets.find(rt, data, 0, length, old, size);
        while (at >= 0 && times < limit) {
            times++;
            pollAt(rt, (int) times);
            at = Octets.find(rt, data, at + size, length, old, size);
        }
        return times;
    }

    private static void copy(
            VmRuntime rt,
            byte[] data,
            int length,
            byte[] old,
            int oldSize,
            byte[] by,
            int bySize,
            long times,
            byte[] to) {
        int done = 0;
        int out = 0;
        for (long i = 0; i < times; i++) {
            int at =
                    oldSize != 0
                            ? Octets.find(rt, data, done, length, old, oldSize)
                            : i == 0 ? 0 : done + 1;
            System.arraycopy(data, done, to, out, at - done);
            out += at - done;
            System.arraycopy(by, 0, to, out, bySize);
            out += bySize;
            done = at + oldSize;
            pollAt(rt, (int) i);
        }
        System.arraycopy(data, done, to, out, length - done);
    }

    /** The part before the first or last separator, the separator, and the part behind. */
    static long partition(VmRuntime rt, long self, long separator, boolean last) {
        int kind = rt.kind(self);
        Octets.check(rt, kind, separator);
        byte[] data = rt.bytes(self);
        int length = Octets.length(rt, self, kind);
        byte[] sep = rt.bytes(separator);
        int size = Octets.length(rt, separator);
        if (size == 0) {
            throw rt.valueError("empty separator");
        }
        int at =
                last
                        ? Octets.findLast(rt, data, 0, length, sep, size)
                        : Octets.find(rt, data, 0, length, sep, size);
        if (at < 0) {
            long empty = Octets.empty(rt, kind);
            return last ? rt.newTuple(empty, empty, self) : rt.newTuple(self, empty, empty);
        }
        long before = Octets.part(rt, kind, data, 0, at);
        long middle = rt.kind(separator) == kind ? separator : Octets.part(rt, kind, sep, 0, size);
        long behind = Octets.part(rt, kind, data, at + size, length);
        return rt.newTuple(before, middle, behind);
    }
}
