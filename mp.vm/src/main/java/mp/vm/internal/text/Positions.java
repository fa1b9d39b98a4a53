package mp.vm.internal.text;

import mp.core.memory.Kind;
import mp.core.text.Utf8;
import mp.vm.internal.run.VmRuntime;

/**
 * From the indices of a script to offsets in bytes. The characters of an ASCII str are its bytes,
 * so that an index is an offset; otherwise characters are counted from the nearer end.
 */
final class Positions {
    private Positions() {}

    /** The offset of an element of a str, bytes or bytearray; clipped to it where {@code slice}. */
    static int offset(VmRuntime rt, long self, int kind, long index, boolean slice) {
        if (kind != Kind.STR) {
            return rt.index(self, Octets.length(rt, self, kind), index, slice);
        }
        long i = whole(rt, index);
        byte[] data = rt.bytes(self);
        int count = Strings.length(rt, self);
        if (i < 0) {
            i += count;
        }
        if (i < 0 || i > count || i == count && !slice) {
            if (!slice) {
                throw rt.raise(Kind.INDEX_ERROR, "string index out of range");
            }
            return i < 0 ? 0 : data.length;
        }
        return count == data.length ? (int) i : characters(data, (int) i, count);
    }

    private static int characters(byte[] data, int i, int count) {
        if (i <= count >> 1) {
            return Utf8.offset(data, i);
        }
        int at = data.length;
        for (int k = count; k > i; k--) {
            at = Utf8.previous(data, at);
        }
        return at;
    }

    private static long whole(VmRuntime rt, long index) {
        int kind = rt.kind(index);
        if (kind != Kind.INT && kind != Kind.BOOL && rt.as(index, Kind.INT) == 0) {
            throw rt.typeError("string indices must be integers, not " + rt.typeName(index));
        }
        return rt.toLong(index);
    }

    /** Where a part begins: None and an absent argument mean the beginning. */
    static int start(VmRuntime rt, long self, int kind, long index) {
        return index == 0 || index == rt.none ? 0 : offset(rt, self, kind, index, true);
    }

    /** Where a part ends: None and an absent argument mean the end. */
    static int end(VmRuntime rt, long self, int kind, long index) {
        return index == 0 || index == rt.none
                ? Octets.length(rt, self, kind)
                : offset(rt, self, kind, index, true);
    }

    /** {@code start} of a slice of {@code n} items. */
    static long start(VmRuntime rt, long slice, long n) {
        return bound(rt, rt.slot(slice, 1), n, 0);
    }

    /** {@code stop} of a slice of {@code n} items, not before {@code start}. */
    static long stop(VmRuntime rt, long slice, long n, long start) {
        long step = rt.slot(slice, 3);
        if (step != rt.none) {
            long by = rt.toLong(step);
            if (by == 0) {
                throw rt.valueError("slice step can't be zero");
            }
            if (by != 1) {
                throw oddStep(rt);
            }
        }
        return Math.max(start, bound(rt, rt.slot(slice, 2), n, n));
    }

    private static long bound(VmRuntime rt, long word, long n, long absent) {
        if (word == rt.none) {
            return absent;
        }
        long i = rt.toLong(word);
        if (i < 0) {
            i += n;
        }
        return Math.max(0, Math.min(n, i));
    }

    /** The slice {@code self[start:stop]} of a str, as offsets: {@code start << 32 | stop}. */
    static long slice(VmRuntime rt, long self, long slice) {
        long step = rt.slot(slice, 3);
        if (step != rt.none && step != rt.model.smallInt(1)) {
            throw oddStep(rt);
        }
        int from = start(rt, self, Kind.STR, rt.slot(slice, 1));
        int to = end(rt, self, Kind.STR, rt.slot(slice, 2));
        return (long) from << 32 | Math.max(from, to);
    }

    private static RuntimeException oddStep(VmRuntime rt) {
        return rt.raise(
                Kind.NOT_IMPLEMENTED_ERROR, "only slices with step=1 (aka None) are supported");
    }
}
