package mp.vm.internal.text;

import mp.core.declare.Hot;
import mp.core.declare.ServesOption;
import mp.core.memory.Kind;
import mp.core.runtime.BufferView;
import mp.core.runtime.Runtime;
import mp.core.text.BinaryCodec;
import mp.vm.internal.run.VmRuntime;

/** Subscripts of bytearray, array and memoryview. */
@ServesOption({
    "MICROPY_PY_ARRAY",
    "MICROPY_PY_BUILTINS_BYTEARRAY",
    "MICROPY_PY_BUILTINS_MEMORYVIEW"
})
final class BufferItems {
    private BufferItems() {}

    @Hot
    static long subscr(VmRuntime rt, long self, long index, long value, int kind) {
        if (value == 0) {
            return 0;
        }
        if (kind == Kind.BYTEARRAY && rt.model.isInt(index)) {
            return octet(rt, self, index, value);
        }
        if (rt.is(index, Kind.SLICE)) {
            return value == Runtime.LOAD
                    ? part(rt, self, index, kind)
                    : store(rt, self, index, value, kind);
        }
        return item(rt, self, index, value, kind);
    }

    private static long octet(VmRuntime rt, long self, long index, long value) {
        int i = rt.index(self, (int) rt.slot(self, Buffers.LENGTH), index, false);
        if (value == Runtime.LOAD) {
            return rt.model.smallInt(rt.bytes(self)[i] & 0xff);
        }
        long b = rt.isInt(value) ? rt.toLongTruncated(value) : rt.toLong(value);
        rt.bytes(self)[i] = (byte) b;
        return rt.none;
    }

    private static long item(VmRuntime rt, long self, long index, long value, int kind) {
        int n = (int) Math.min(Buffers.count(rt, self, kind), Integer.MAX_VALUE);
        int i = rt.index(self, n, index, false);
        if (value != Runtime.LOAD && !Buffers.isWritable(rt, self, kind)) {
            return 0;
        }
        BufferView view = new BufferView();
        int size = Buffers.itemSize(rt, self, kind);
        if (value == Runtime.LOAD) {
            Buffers.view(rt, self, kind, view, false);
            checkInside(rt, self, view, i, size);
            int at = view.offset + i * size;
            return BinaryCodec.get(rt, view.array, at, view.typecode, size, false);
        }
        byte[] one = new byte[8];
        BinaryCodec.put(rt, one, 0, Buffers.code(rt, self, kind), size, false, value);
        Buffers.view(rt, self, kind, view, true);
        checkInside(rt, self, view, i, size);
        System.arraycopy(one, 0, view.array, view.offset + i * size, size);
        return rt.none;
    }

    /** A view whose owner has shrunk is shorter than it says. */
    private static void checkInside(VmRuntime rt, long self, BufferView view, int i, int size) {
        if ((i + 1L) * size > view.length) {
            throw rt.raise(Kind.INDEX_ERROR, rt.typeName(self) + " index out of range");
        }
    }

    private static long part(VmRuntime rt, long self, long slice, int kind) {
        long n = Buffers.count(rt, self, kind);
        long from = Positions.start(rt, slice, n);
        long to = Positions.stop(rt, slice, n, from);
        int size = Buffers.itemSize(rt, self, kind);
        if (kind == Kind.MEMORYVIEW) {
            return MemoryViewType.part(rt, self, from, to - from, size);
        }
        byte[] copy = Octets.room(rt, (to - from) * size);
        System.arraycopy(rt.bytes(self), (int) from * size, copy, 0, copy.length);
        return Buffers.make(rt, kind, copy, Buffers.code(rt, self, kind));
    }

    private static long store(VmRuntime rt, long self, long slice, long value, int kind) {
        long n = Buffers.count(rt, self, kind);
        long first = Positions.start(rt, slice, n);
        long last = Positions.stop(rt, slice, n, first);
        int size = Buffers.itemSize(rt, self, kind);
        BufferView source = source(rt, value, size);
        if (kind == Kind.MEMORYVIEW) {
            return overwrite(rt, self, first * size, (last - first) * size, source);
        }
        int from = (int) first;
        int to = (int) last;
        int removed = (to - from) * size;
        int length = (int) rt.slot(self, Buffers.LENGTH);
        int tail = length - to * size;
        if (source.length > removed) {
            Buffers.resize(rt, self, Math.addExact(length, source.length - removed));
            source = source(rt, value, size);
        }
        byte[] bytes = source.array;
        int at = source.offset;
        int more = source.length;
        byte[] data = rt.bytes(self);
        if (bytes == data) {
            more = Math.min(more, length);
            bytes = data.clone();
        }
        System.arraycopy(data, to * size, data, from * size + more, tail);
        System.arraycopy(bytes, at, data, from * size, more);
        rt.slot(self, Buffers.LENGTH, length - removed + more);
        return rt.none;
    }

    private static long overwrite(
            VmRuntime rt, long self, long at, long length, BufferView source) {
        BufferView view = new BufferView();
        if (!Buffers.view(rt, self, Kind.MEMORYVIEW, view, true)) {
            return 0;
        }
        if (source.length != length || at + length > view.length) {
            throw incompatible(rt);
        }
        System.arraycopy(
                source.array, source.offset, view.array, view.offset + (int) at, source.length);
        return rt.none;
    }

    /** The bytes that are to take the place of a slice; its items have a size. */
    static BufferView source(VmRuntime rt, long value, int size) {
        int kind = rt.kind(value);
        BufferView view = new BufferView();
        int itsSize;
        if (kind == Kind.BYTEARRAY || kind == Kind.ARRAY || kind == Kind.MEMORYVIEW) {
            Buffers.view(rt, value, kind, view, false);
            itsSize = Buffers.itemSize(rt, value, kind);
        } else if (kind == Kind.BYTES || kind == Kind.BYTE_WINDOW) {
            rt.buffer(value, view, false);
            itsSize = 1;
        } else {
            throw rt.raise(Kind.NOT_IMPLEMENTED_ERROR, "array/bytes required on right side");
        }
        if (itsSize != size) {
            throw incompatible(rt);
        }
        return view;
    }

    static RuntimeException incompatible(VmRuntime rt) {
        return rt.valueError("lhs and rhs should be compatible");
    }
}
