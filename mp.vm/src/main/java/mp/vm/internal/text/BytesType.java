package mp.vm.internal.text;

import mp.core.declare.Hot;
import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.memory.Kind;
import mp.core.runtime.BufferView;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.vm.internal.container.IteratorType;
import mp.vm.internal.run.VmRuntime;

/** The type {@code bytes}: bytes that do not change. */
@PyType(value = "bytes", kind = Kind.BYTES, subclass = true)
public final class BytesType extends TextMethods {
    private BytesType() {}

    @Slot(Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        if (nKw != 0) {
            throw StrType.noKeywords(rt);
        }
        if (n == 0) {
            return Octets.emptyBytes(rt);
        }
        long from = rt.arg(base);
        if (rt.is(from, Kind.BYTES)) {
            return from;
        }
        if (rt.isStr(from)) {
            if (n < 2 || n > 3) {
                throw rt.typeError("string argument without an encoding");
            }
            return encoded(rt, from, Encoding.named(rt, rt.arg(base + 1)));
        }
        if (n > 1) {
            throw rt.typeError("wrong number of arguments");
        }
        return rt.model.isInt(from) ? zeros(rt, rt.toLong(from)) : copied(rt, from);
    }

    /** The bytes of a str; UnicodeError where the encoding has not all its characters. */
    static long encoded(VmRuntime rt, long str, Encoding encoding) {
        byte[] data = rt.bytes(str);
        if (encoding == Encoding.ASCII && !Strings.isAscii(rt, str)) {
            throw rt.raiseWith(Kind.UNICODE_ERROR, 0);
        }
        return Octets.make(rt, Kind.BYTES, data);
    }

    private static long zeros(VmRuntime rt, long count) {
        if (count < 0) {
            throw rt.raiseWith(Kind.VALUE_ERROR, 0);
        }
        return Octets.make(rt, Kind.BYTES, Octets.room(rt, count));
    }

    private static long copied(VmRuntime rt, long from) {
        BufferView view = new BufferView();
        if (rt.tryBuffer(from, view, false)) {
            return Octets.part(rt, Kind.BYTES, view.array, view.offset, view.offset + view.length);
        }
        return Octets.make(rt, Kind.BYTES, collected(rt, from));
    }

    private static byte[] collected(VmRuntime rt, long from) {
        long iterator = rt.iter(from);
        Text out = new Text();
        int mark = rt.mark();
        for (long w = rt.next(iterator); w != 0; w = rt.next(iterator)) {
            long value = rt.toLong(w);
            if (value < 0 || value > 255) {
                throw rt.valueError("bytes value out of range");
            }
            out.add((int) value);
            if ((out.length() & 0x3ff) == 0) {
                rt.reserve(2L * out.length());
                rt.poll();
            }
            rt.release(mark);
        }
        rt.reserve(out.length());
        return out.toBytes();
    }

    @Slot(Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        byte[] data = rt.bytes(self);
        if (data.length > 1024) {
            rt.reserve(2L * (out.length() + (long) data.length));
        }
        Quoted.bytes(out.add('b'), data, 0, data.length);
        return true;
    }

    @Slot(Of.UNARY)
    static long unary(VmRuntime rt, int op, long self) {
        return TextOps.unary(rt, op, self);
    }

    @Slot(Of.BINARY)
    static long binary(VmRuntime rt, int op, long self, long other) {
        return TextOps.binary(rt, op, self, other, Kind.BYTES);
    }

    @Hot
    @Slot(Of.SUBSCR)
    static long subscr(VmRuntime rt, long self, long index, long value) {
        if (value != Runtime.LOAD) {
            return 0;
        }
        byte[] data = rt.bytes(self);
        if (rt.is(index, Kind.SLICE)) {
            int from = (int) Positions.start(rt, index, data.length);
            int to = (int) Positions.stop(rt, index, data.length, from);
            return to - from == data.length ? self : Octets.part(rt, Kind.BYTES, data, from, to);
        }
        return rt.model.smallInt(data[rt.index(self, data.length, index, false)] & 0xff);
    }

    @Slot(Of.ITER)
    static long iter(VmRuntime rt, long self) {
        return IteratorType.make(rt, IteratorType.BYTES, self);
    }

    @Slot(Of.BUFFER)
    static boolean buffer(VmRuntime rt, long self, BufferView view, boolean write) {
        return StrType.readOnly(rt, self, view, write);
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
        return Octets.make(rt, Kind.BYTES, Hexadecimal.parse(rt, digits));
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
