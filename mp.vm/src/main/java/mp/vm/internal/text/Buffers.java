package mp.vm.internal.text;

import mp.core.code.BinaryOp;
import mp.core.code.UnaryOp;
import mp.core.declare.ServesOption;
import mp.core.memory.Header;
import mp.core.memory.Kind;
import mp.core.runtime.BufferView;
import mp.core.text.BinaryCodec;
import mp.vm.internal.run.VmRuntime;

import java.util.Arrays;

/**
 * What bytearray, array and memoryview share.
 *
 * <p>A bytearray and an array are raw: payload {@code byte[]} (capacity), slot {@link #LENGTH} the
 * bytes in use, slot {@link #CODE} an array's type code. A memoryview is traced: slot 1 its owner
 * (never a memoryview), then offset in bytes, items and type code as small ints. The owner may
 * shrink, so that a view is checked against it whenever it is used.
 */
@ServesOption({
    "MICROPY_PY_ARRAY",
    "MICROPY_PY_BUILTINS_BYTEARRAY",
    "MICROPY_PY_BUILTINS_MEMORYVIEW"
})
final class Buffers {
    static final int LENGTH = 2;
    static final int CODE = 3;

    static final int OWNER = 1;
    static final int OFFSET = 2;
    static final int ITEMS = BufferView.ITEMS_OF_MEMORYVIEW;
    static final int FORMAT = 4;

    /** Added to a memoryview's type code where it can be written. */
    static final int WRITABLE = 0x80;

    private static final int SLACK = 8;

    private Buffers() {}

    /** The type code of the items. */
    static char code(VmRuntime rt, long w, int kind) {
        return switch (kind) {
            case Kind.ARRAY -> (char) rt.slot(w, CODE);
            case Kind.MEMORYVIEW -> (char) (rt.model.intValue(rt.slot(w, FORMAT)) & ~WRITABLE);
            default -> 'B';
        };
    }

    /** The size of an item. */
    static int itemSize(VmRuntime rt, long w, int kind) {
        char code = code(rt, w, kind);
        return code == 'B' ? 1 : BinaryCodec.size(rt, '@', code);
    }

    /** The number of items. */
    static long count(VmRuntime rt, long w, int kind) {
        if (kind == Kind.MEMORYVIEW) {
            return rt.model.intValue(rt.slot(w, ITEMS));
        }
        int bytes = (int) rt.slot(w, LENGTH);
        return kind == Kind.BYTEARRAY ? bytes : bytes / itemSize(rt, w, kind);
    }

    /** Whether items can be stored. */
    static boolean isWritable(VmRuntime rt, long w, int kind) {
        return kind != Kind.MEMORYVIEW || (rt.model.intValue(rt.slot(w, FORMAT)) & WRITABLE) != 0;
    }

    /** Fills a view of the bytes; false where they are to be written and cannot be. */
    static boolean view(VmRuntime rt, long w, int kind, BufferView view, boolean write) {
        if (kind != Kind.MEMORYVIEW) {
            view.set(rt.bytes(w), 0, (int) rt.slot(w, LENGTH), code(rt, w, kind));
            return true;
        }
        if (write && !isWritable(rt, w, kind)) {
            return false;
        }
        if (!rt.tryBuffer(rt.slot(w, OWNER), view, write)) {
            return false;
        }
        long offset = Math.min(rt.model.intValue(rt.slot(w, OFFSET)), view.length);
        long size = count(rt, w, kind) * itemSize(rt, w, kind);
        view.set(
                view.array,
                view.offset + (int) offset,
                (int) Math.min(size, view.length - offset),
                code(rt, w, kind));
        return true;
    }

    /** The item at a place, or 0 behind the last one. */
    static long itemOrEnd(VmRuntime rt, long w, int i) {
        int kind = rt.kind(w);
        if (kind == Kind.BYTEARRAY) {
            return i < rt.slot(w, LENGTH) ? rt.model.smallInt(rt.bytes(w)[i] & 0xff) : 0;
        }
        BufferView view = new BufferView();
        view(rt, w, kind, view, false);
        int size = itemSize(rt, w, kind);
        return i < view.length / size
                ? BinaryCodec.get(
                        rt, view.array, view.offset + i * size, view.typecode, size, false)
                : 0;
    }

    static long unary(VmRuntime rt, int op, long self, int kind) {
        return switch (op) {
            case UnaryOp.BOOL -> rt.model.bool(count(rt, self, kind) != 0);
            case UnaryOp.LEN -> rt.model.smallInt(count(rt, self, kind));
            default -> 0;
        };
    }

    static long binary(VmRuntime rt, int op, long self, long other, int kind) {
        return switch (op) {
            case BinaryOp.ADD -> kind == Kind.MEMORYVIEW ? 0 : sum(rt, self, other, kind);
            case BinaryOp.INPLACE_ADD -> {
                if (kind == Kind.MEMORYVIEW) {
                    yield 0;
                }
                extend(rt, self, other, kind);
                yield self;
            }
            case BinaryOp.CONTAINS -> contains(rt, self, other, kind);
            case BinaryOp.EQUAL,
                    BinaryOp.LESS,
                    BinaryOp.LESS_EQUAL,
                    BinaryOp.MORE,
                    BinaryOp.MORE_EQUAL ->
                    compare(rt, op, self, other, kind);
            default -> 0;
        };
    }

    private static long sum(VmRuntime rt, long self, long other, int kind) {
        BufferView right = new BufferView();
        rt.buffer(other, right, false);
        int size = itemSize(rt, self, kind);
        int more = right.length / size * size;
        int length = (int) rt.slot(self, LENGTH);
        byte[] to = Octets.room(rt, (long) length + more);
        System.arraycopy(rt.bytes(self), 0, to, 0, length);
        System.arraycopy(right.array, right.offset, to, length, more);
        return make(rt, kind, to, code(rt, self, kind));
    }

    /** A bytearray or array that owns its bytes. Kept. */
    static long make(VmRuntime rt, int kind, byte[] data, char code) {
        if (kind == Kind.BYTEARRAY) {
            return rt.newByteArray(data);
        }
        long w = rt.newRawPayload(Kind.ARRAY, CODE, data, data.length);
        rt.slot(w, LENGTH, data.length);
        rt.slot(w, CODE, code);
        return w;
    }

    private static long contains(VmRuntime rt, long self, long item, int kind) {
        BufferView needle = new BufferView();
        if (rt.tryBuffer(item, needle, false)) {
            if (kind != Kind.BYTEARRAY) {
                return rt.falseWord;
            }
            int end = needle.offset + needle.length;
            byte[] wanted = Arrays.copyOfRange(needle.array, needle.offset, end);
            int length = (int) rt.slot(self, LENGTH);
            return rt.model.bool(
                    Octets.find(rt, rt.bytes(self), 0, length, wanted, wanted.length) >= 0);
        }
        if (rt.isInt(item) || rt.isFloat(item)) {
            throw rt.raiseWith(Kind.NOT_IMPLEMENTED_ERROR, 0);
        }
        return rt.falseWord;
    }

    private static long compare(VmRuntime rt, int op, long self, long other, int kind) {
        int otherKind = rt.kind(other);
        boolean strict = kind == Kind.ARRAY && op == BinaryOp.EQUAL;
        if (strict && (otherKind == Kind.BYTES || otherKind == Kind.STR)) {
            return rt.falseWord;
        }
        BufferView a = new BufferView();
        BufferView b = new BufferView();
        if (!rt.tryBuffer(self, a, false) || !rt.tryBuffer(other, b, false)) {
            return rt.falseWord;
        }
        if (!comparable(op, a.typecode, b.typecode)) {
            throw rt.raiseWith(Kind.NOT_IMPLEMENTED_ERROR, 0);
        }
        int order =
                Arrays.compareUnsigned(
                        a.array,
                        a.offset,
                        a.offset + a.length,
                        b.array,
                        b.offset,
                        b.offset + b.length);
        return rt.model.bool(TextOps.holds(op, order));
    }

    /** Bytes can be compared only where they order, or equal, as their items do. */
    private static boolean comparable(int op, char a, char b) {
        boolean unsigned = a <= 'Z' || b <= 'Z';
        char lower = Character.toLowerCase(a);
        return lower == Character.toLowerCase(b)
                && lower != 'f'
                && lower != 'd'
                && (op == BinaryOp.EQUAL || unsigned);
    }

    /** Sets the length in bytes; what is new is zero. */
    static void resize(VmRuntime rt, long self, int length) {
        byte[] data = rt.bytes(self);
        if (length > data.length) {
            long capacity = (long) length + (length >> 3) + SLACK;
            rt.reserve(capacity);
            byte[] larger = Arrays.copyOf(data, (int) capacity);
            rt.resizePayload(self, larger, capacity);
        }
        rt.slot(self, LENGTH, length);
    }

    /** Appends an item. */
    static void append(VmRuntime rt, long self, long item, int kind) {
        int size = itemSize(rt, self, kind);
        byte[] one = new byte[8];
        BinaryCodec.put(rt, one, 0, code(rt, self, kind), size, false, item);
        int at = (int) rt.slot(self, LENGTH);
        resize(rt, self, Math.addExact(at, size));
        System.arraycopy(one, 0, rt.bytes(self), at, size);
    }

    /** Appends the bytes of a buffer, or the items of any other iterable. */
    static void extend(VmRuntime rt, long self, long items, int kind) {
        BufferView view = new BufferView();
        if (!rt.tryBuffer(items, view, false)) {
            each(rt, self, items, kind);
            return;
        }
        int size = itemSize(rt, self, kind);
        int more = view.length / size * size;
        int at = (int) rt.slot(self, LENGTH);
        checkRoom(rt, (long) at + more);
        resize(rt, self, at + more);
        System.arraycopy(view.array, view.offset, rt.bytes(self), at, more);
    }

    private static void checkRoom(VmRuntime rt, long size) {
        if (size > Integer.MAX_VALUE - Header.BLOCK_CELLS * Long.BYTES * 4L) {
            throw rt.memoryError(size);
        }
    }

    /** Appends the items of an iterable. */
    static void each(VmRuntime rt, long self, long items, int kind) {
        long iterator = rt.iter(items);
        int mark = rt.mark();
        for (long w = rt.next(iterator); w != 0; w = rt.next(iterator)) {
            append(rt, self, w, kind);
            rt.release(mark);
            rt.poll();
        }
    }
}
