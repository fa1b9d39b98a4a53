package mp.vm.internal.text;

import mp.core.declare.Hot;
import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.ServesOption;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.memory.Kind;
import mp.core.runtime.BufferView;
import mp.core.runtime.Text;
import mp.core.text.BinaryCodec;
import mp.vm.internal.container.IteratorType;
import mp.vm.internal.run.VmRuntime;

/** The type {@code array.array}: numbers of one machine type that can change and grow. */
@PyType(value = "array", kind = Kind.ARRAY, subclass = true)
@ServesOption("MICROPY_PY_ARRAY")
public final class ArrayType {
    private static final byte[] NONE = {};

    private ArrayType() {}

    @Slot(Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 1, 2);
        byte[] name = Octets.immutable(rt, rt.arg(base));
        char code = name.length == 0 ? 0 : (char) (name[0] & 0xff);
        BinaryCodec.size(rt, '@', code);
        long w = Buffers.make(rt, Kind.ARRAY, NONE, code);
        if (n == 1) {
            return w;
        }
        long from = rt.arg(base + 1);
        int kind = rt.kind(from);
        if (kind == Kind.BYTES || kind == Kind.BYTEARRAY) {
            Buffers.extend(rt, w, from, Kind.ARRAY);
        } else {
            Buffers.each(rt, w, from, Kind.ARRAY);
        }
        return w;
    }

    @Slot(Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        out.add("array('").add(Buffers.code(rt, self, Kind.ARRAY)).add("'");
        String separator = ", [";
        int mark = rt.mark();
        long item = Buffers.itemOrEnd(rt, self, 0);
        for (int i = 1; item != 0; i++) {
            out.add(separator);
            separator = ", ";
            rt.print(out, item, true);
            rt.release(mark);
            item = Buffers.itemOrEnd(rt, self, i);
        }
        out.add(separator.equals(", ") ? "])" : ")");
        return true;
    }

    @Slot(Of.UNARY)
    static long unary(VmRuntime rt, int op, long self) {
        return Buffers.unary(rt, op, self, Kind.ARRAY);
    }

    @Slot(Of.BINARY)
    static long binary(VmRuntime rt, int op, long self, long other) {
        return Buffers.binary(rt, op, self, other, Kind.ARRAY);
    }

    @Hot
    @Slot(Of.SUBSCR)
    static long subscr(VmRuntime rt, long self, long index, long value) {
        return BufferItems.subscr(rt, self, index, value, Kind.ARRAY);
    }

    @Slot(Of.ITER)
    static long iter(VmRuntime rt, long self) {
        return IteratorType.make(rt, IteratorType.INDEX, self);
    }

    @Slot(Of.BUFFER)
    static boolean buffer(VmRuntime rt, long self, BufferView view, boolean write) {
        return Buffers.view(rt, self, Kind.ARRAY, view, write);
    }

    /** Appends a number. */
    @PyFunction
    static void append(VmRuntime rt, long self, long item) {
        Buffers.append(rt, self, item, Kind.ARRAY);
    }

    /** Appends the bytes of a buffer or the items of an iterable. */
    @PyFunction
    static void extend(VmRuntime rt, long self, long items) {
        Buffers.extend(rt, self, items, Kind.ARRAY);
    }
}
