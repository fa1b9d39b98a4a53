package mp.vm.internal.text;

import mp.core.memory.Kind;
import mp.core.runtime.PyException;
import mp.vm.internal.run.VmRuntime;

import java.util.Arrays;

/**
 * The bytes of str, bytes and bytearray alike, for the methods that these three share.
 *
 * <p>The array of a bytearray may be longer than its length and is replaced when it grows, so
 * {@link #array} and {@link #length} are asked again after any call back into Python.
 */
final class Octets {
    /** Bytes that are looked at between polls. */
    static final int POLLED = 1 << 18;

    private static final byte[] NONE = {};

    private Octets() {}

    /** Whether a kind is one of the three. */
    static boolean isText(int kind) {
        return kind == Kind.STR || kind == Kind.BYTES || kind == Kind.BYTEARRAY;
    }

    /** The array behind an object of one of the three kinds. */
    static byte[] array(VmRuntime rt, long w) {
        return rt.bytes(w);
    }

    /** How many bytes of the array count. */
    static int length(VmRuntime rt, long w, int kind) {
        return kind == Kind.BYTEARRAY ? (int) rt.slot(w, 2) : rt.bytes(w).length;
    }

    /** As {@link #length(VmRuntime, long, int)}. */
    static int length(VmRuntime rt, long w) {
        return length(rt, w, rt.kind(w));
    }

    /** An array to be filled; its size is charged first. */
    static byte[] room(VmRuntime rt, long size) {
        if (size == 0) {
            return NONE;
        }
        rt.reserve(size);
        return new byte[(int) size];
    }

    /** An object of a kind that owns the array. Kept. */
    static long make(VmRuntime rt, int kind, byte[] data) {
        return switch (kind) {
            case Kind.STR -> Strings.make(rt, data);
            case Kind.BYTEARRAY -> rt.newByteArray(data);
            default -> data.length == 0 ? rt.keep(emptyBytes(rt)) : rt.newBytes(data);
        };
    }

    /** An object of a kind with a part of the bytes. Kept. */
    static long part(VmRuntime rt, int kind, byte[] data, int from, int to) {
        if (kind == Kind.STR && to == from + 1 && data[from] >= 0) {
            return rt.keep(Strings.character(rt, data[from]));
        }
        byte[] copy = room(rt, to - from);
        System.arraycopy(data, from, copy, 0, to - from);
        return make(rt, kind, copy);
    }

    /** The empty object that methods of a kind answer with: a bytearray's is a bytes object. */
    static long empty(VmRuntime rt, int kind) {
        return kind == Kind.STR ? rt.model.qstr(rt.vm.qstrs.intern(NONE)) : emptyBytes(rt);
    }

    /** The empty bytes object of the VM, which is a root. */
    static long emptyBytes(VmRuntime rt) {
        long w = rt.vm.roots.emptyBytes;
        if (w == 0) {
            w = rt.newBytes(NONE);
            rt.vm.roots.emptyBytes = w;
        }
        return w;
    }

    /**
     * Checks that an argument goes with an object: str with str, bytes or bytearray with either.
     *
     * @throws PyException TypeError where it does not
     */
    static void check(VmRuntime rt, int kind, long arg) {
        int other = rt.kind(arg);
        boolean fits = kind == Kind.STR ? other == Kind.STR : isText(other) && other != Kind.STR;
        if (!fits) {
            throw notText(rt, arg);
        }
    }

    /** The TypeError of an argument that is not text of the kind that is wanted. */
    static PyException notText(VmRuntime rt, long arg) {
        String wanted = rt.isStr(arg) ? "bytes" : "str";
        return rt.typeError(
                "can't convert '" + rt.typeName(arg) + "' object to " + wanted + " implicitly");
    }

    /** The bytes of a str or bytes object; TypeError where it is neither. */
    static byte[] immutable(VmRuntime rt, long w) {
        if (!rt.isStr(w) && !rt.is(w, Kind.BYTES)) {
            throw notText(rt, w);
        }
        return rt.bytes(w);
    }

    /** Where {@code needle} begins first between two offsets, -1 for nowhere. Polls. */
    static int find(VmRuntime rt, byte[] data, int from, int to, byte[] needle, int n) {
        if (n == 0) {
            return from <= to ? from : -1;
        }
        int last = to - n;
        int piece = piece(n);
        byte first = needle[0];
        for (int i = from; i <= last; rt.poll()) {
            for (int stop = i + Math.min(piece, last - i); i <= stop; i++) {
                if (data[i] == first && matches(data, i, needle, n)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Where {@code needle} begins last between two offsets, -1 for nowhere. Polls. */
    static int findLast(VmRuntime rt, byte[] data, int from, int to, byte[] needle, int n) {
        int piece = piece(n);
        for (int i = to - n; i >= from; rt.poll()) {
            for (int stop = i - Math.min(piece, i - from); i >= stop; i--) {
                if (matches(data, i, needle, n)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** How many places are tried between polls, where each may take as long as its bytes. */
    private static int piece(int n) {
        return POLLED / (n + 1) + 16;
    }

    /** Whether {@code needle} stands at an offset at which there is room for it. */
    static boolean matches(byte[] data, int at, byte[] needle, int n) {
        return n == 0
                || (data[at] == needle[0] && Arrays.mismatch(data, at, at + n, needle, 0, n) < 0);
    }
}
