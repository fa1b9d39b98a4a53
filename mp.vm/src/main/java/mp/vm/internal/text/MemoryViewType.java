package mp.vm.internal.text;

import mp.core.declare.Hot;
import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.memory.Kind;
import mp.core.runtime.BufferView;
import mp.core.runtime.PyException;
import mp.core.runtime.Runtime;
import mp.core.text.BinaryCodec;
import mp.vm.internal.container.IteratorType;
import mp.vm.internal.run.VmRuntime;

/** The type {@code memoryview}: the items of another object's buffer, without a copy. */
@PyType(
        value = "memoryview",
        kind = Kind.MEMORYVIEW,
        subclass = true,
        option = "MICROPY_PY_BUILTINS_MEMORYVIEW")
public final class MemoryViewType {
    private MemoryViewType() {}

    @Slot(Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 1, 1);
        long from = rt.arg(base);
        if (rt.is(from, Kind.BYTE_WINDOW)) {
            long items = rt.slot(from, ByteWindowType.LENGTH);
            if (!rt.model.isInt(items)) {
                throw tooLarge(rt);
            }
            return over(rt, from, 0, rt.model.intValue(items), 'B' | Buffers.WRITABLE);
        }
        BufferView view = new BufferView();
        rt.buffer(from, view, false);
        if (rt.is(from, Kind.MEMORYVIEW)) {
            return part(rt, from, 0, Buffers.count(rt, from, Kind.MEMORYVIEW), 1);
        }
        int items = view.length / BinaryCodec.size(rt, '@', view.typecode);
        int format = view.typecode | (rt.tryBuffer(from, view, true) ? Buffers.WRITABLE : 0);
        return over(rt, from, 0, items, format);
    }

    private static long over(VmRuntime rt, long owner, long offset, long items, long format) {
        long w = rt.newObject(Kind.MEMORYVIEW, 4);
        rt.slot(w, Buffers.OWNER, owner);
        rt.slot(w, Buffers.OFFSET, rt.model.smallInt(offset));
        rt.slot(w, Buffers.ITEMS, rt.model.smallInt(items));
        rt.slot(w, Buffers.FORMAT, rt.model.smallInt(format));
        return w;
    }

    /** A view of items of a view. */
    static long part(VmRuntime rt, long self, long from, long items, int size) {
        if (from >> 8 * rt.model.wordBytes - 8 != 0) {
            throw tooLarge(rt);
        }
        long offset = rt.model.intValue(rt.slot(self, Buffers.OFFSET)) + from * size;
        long format = rt.model.intValue(rt.slot(self, Buffers.FORMAT));
        return over(rt, rt.slot(self, Buffers.OWNER), offset, items, format);
    }

    /** In C the offset has the bits of a word that the type code leaves. */
    private static PyException tooLarge(VmRuntime rt) {
        return rt.raise(Kind.OVERFLOW_ERROR, "memoryview offset too large");
    }

    @Slot(Of.UNARY)
    static long unary(VmRuntime rt, int op, long self) {
        return Buffers.unary(rt, op, self, Kind.MEMORYVIEW);
    }

    @Slot(Of.BINARY)
    static long binary(VmRuntime rt, int op, long self, long other) {
        return Buffers.binary(rt, op, self, other, Kind.MEMORYVIEW);
    }

    @Hot
    @Slot(Of.SUBSCR)
    static long subscr(VmRuntime rt, long self, long index, long value) {
        return BufferItems.subscr(rt, self, index, value, Kind.MEMORYVIEW);
    }

    @Slot(Of.ITER)
    static long iter(VmRuntime rt, long self) {
        return IteratorType.make(rt, IteratorType.INDEX, self);
    }

    @Slot(Of.BUFFER)
    static boolean buffer(VmRuntime rt, long self, BufferView view, boolean write) {
        return Buffers.view(rt, self, Kind.MEMORYVIEW, view, write);
    }

    @Slot(Of.ATTR)
    static long attr(VmRuntime rt, long self, long name, long value) {
        boolean known =
                value == Runtime.LOAD
                        && name == rt.qstr("itemsize")
                        && rt.options.on("MICROPY_PY_BUILTINS_MEMORYVIEW_ITEMSIZE");
        return known ? rt.model.smallInt(Buffers.itemSize(rt, self, Kind.MEMORYVIEW)) : 0;
    }

    /** Two digits for each byte, perhaps with a separator between them. */
    @PyFunction(optional = 1, option = "MICROPY_PY_BUILTINS_BYTES_HEX")
    static long hex(VmRuntime rt, long self, long separator) {
        return Hexadecimal.hex(rt, self, separator);
    }
}
