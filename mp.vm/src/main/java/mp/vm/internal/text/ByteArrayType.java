package mp.vm.internal.text;

import mp.core.declare.Hot;
import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.memory.Kind;
import mp.core.runtime.BufferView;
import mp.core.runtime.Text;
import mp.vm.internal.container.IteratorType;
import mp.vm.internal.run.VmRuntime;

/** The type {@code bytearray}: bytes that can change and grow. */
@PyType(
        value = "bytearray",
        kind = Kind.BYTEARRAY,
        subclass = true,
        option = "MICROPY_PY_BUILTINS_BYTEARRAY")
public final class ByteArrayType extends TextMethods {
    private ByteArrayType() {}

    @Slot(Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 0, 3);
        if (n == 0) {
            return rt.newByteArray(new byte[0]);
        }
        long from = rt.arg(base);
        if (rt.isInt(from)) {
            long size = rt.toLong(from);
            if (size < 0) {
                throw rt.memoryError(size);
            }
            return rt.newByteArray(Octets.room(rt, size));
        }
        if (rt.isStr(from) && n == 1) {
            throw rt.typeError("string argument without an encoding");
        }
        long w = rt.newByteArray(new byte[0]);
        Buffers.extend(rt, w, from, Kind.BYTEARRAY);
        return w;
    }

    @Slot(Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        int n = (int) rt.slot(self, Buffers.LENGTH);
        if (n > 1024) {
            rt.reserve(2L * (out.length() + (long) n));
        }
        Quoted.bytes(out.add("bytearray(b"), rt.bytes(self), 0, n);
        out.add(')');
        return true;
    }

    @Slot(Of.UNARY)
    static long unary(VmRuntime rt, int op, long self) {
        return Buffers.unary(rt, op, self, Kind.BYTEARRAY);
    }

    @Slot(Of.BINARY)
    static long binary(VmRuntime rt, int op, long self, long other) {
        return Buffers.binary(rt, op, self, other, Kind.BYTEARRAY);
    }

    @Hot
    @Slot(Of.SUBSCR)
    static long subscr(VmRuntime rt, long self, long index, long value) {
        return BufferItems.subscr(rt, self, index, value, Kind.BYTEARRAY);
    }

    @Slot(Of.ITER)
    static long iter(VmRuntime rt, long self) {
        return IteratorType.make(rt, IteratorType.BYTES, self);
    }

    @Slot(Of.BUFFER)
    static boolean buffer(VmRuntime rt, long self, BufferView view, boolean write) {
        return Buffers.view(rt, self, Kind.BYTEARRAY, view, write);
    }

    /** Appends a byte. */
    @PyFunction
    static void append(VmRuntime rt, long self, long item) {
        Buffers.append(rt, self, item, Kind.BYTEARRAY);
    }

    /** Appends the bytes of a buffer or the items of an iterable. */
    @PyFunction
    static void extend(VmRuntime rt, long self, long items) {
        Buffers.extend(rt, self, items, Kind.BYTEARRAY);
    }

    /** The text of the bytes. */
    @PyFunction(min = 1, max = 3)
    static long decode(VmRuntime rt, int base, int n) {
        return StrType.decode(rt, base, n);
    }

    /** Two digits for each byte, perhaps with a separator between them. */
    @PyFunction(optional = 1, option = "MICROPY_PY_BUILTINS_BYTES_HEX")
    static long hex(VmRuntime rt, long self, long separator) {
        return Hexadecimal.hex(rt, self, separator);
    }

    /** Bytes from pairs of digits. */
    @PyFunction(option = "MICROPY_PY_BUILTINS_BYTES_HEX", binding = PyFunction.Binding.CLASS)
    static long fromhex(VmRuntime rt, long type, long digits) {
        return rt.newByteArray(Hexadecimal.parse(rt, digits));
    }

    /** A table for translate. */
    @PyFunction(option = MORE, binding = PyFunction.Binding.STATIC)
    static long maketrans(VmRuntime rt, long from, long to) {
        return Translation.bytes(rt, from, to);
    }

    /** With what a table of 256 bytes says in place of its bytes. */
    @PyFunction(
            optional = 1,
            keywords = {"delete"},
            option = MORE)
    static long translate(VmRuntime rt, long self, long table, long delete) {
        return Translation.ofBytes(rt, self, table, delete);
    }
}
