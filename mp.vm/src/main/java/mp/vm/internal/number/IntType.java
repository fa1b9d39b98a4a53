package mp.vm.internal.number;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.runtime.BufferView;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;
import mp.vm.internal.text.Strings;

import java.math.BigInteger;

/** Ints: small ones in the word, the others with their value as payload. */
@PyType(value = "int", kind = Kind.INT, subclass = true)
public final class IntType {
    static final String MORE = "MP_NUMBER_METHODS";

    private IntType() {}

    @Slot(Slot.Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 0, 2);
        if (n == 0) {
            return rt.model.smallInt(0);
        }
        long from = rt.arg(base);
        return n == 1 ? convert(rt, from) : parse(rt, from, rt.toLong(rt.arg(base + 1)));
    }

    private static long convert(VmRuntime rt, long from) {
        if (rt.isFloat(from)) {
            return Numbers.fromFloat(rt, rt.floatValue(from));
        }
        long i = Numbers.asInt(rt, from);
        if (i != 0) {
            return i;
        }
        BufferView view = new BufferView();
        if (rt.tryBuffer(from, view, false)) {
            return IntParser.parse(rt, view.array, view.offset, view.length, 10);
        }
        throw Numbers.cannotConvert(rt, from, "int");
    }

    private static long parse(VmRuntime rt, long from, long base) {
        if (!rt.isStr(from) && !rt.is(from, Kind.BYTES)) {
            throw Strings.notStr(rt, from);
        }
        byte[] text = rt.bytes(from);
        return IntParser.parse(rt, text, 0, text.length, base);
    }

    @Slot(Slot.Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        if (rt.model.isInt(self)) {
            out.add(rt.model.intValue(self));
        } else {
            out.add(BigText.digits(rt, Numbers.value(rt, self), 10));
        }
        return true;
    }

    @Slot(Slot.Of.UNARY)
    static long unary(VmRuntime rt, int op, long self) {
        return IntMath.unary(rt, op, self);
    }

    @Slot(Slot.Of.BINARY)
    static long binary(VmRuntime rt, int op, long self, long other) {
        return Numbers.binary(rt, op, self, other, Kind.INT, rt.kind(other));
    }

    /** Unsigned whatever {@code signed} says: MicroPython takes the argument and ignores it. */
    @PyFunction(value = "from_bytes", optional = 2, binding = PyFunction.Binding.CLASS)
    static long fromBytes(VmRuntime rt, long type, long bytes, long byteorder, long signed) {
        BufferView view = new BufferView();
        rt.buffer(bytes, view, false);
        byte[] data = view.array;
        int n = view.length;
        boolean little = isLittle(rt, byteorder);
        int zeros = 0;
        while (zeros < n && data[view.offset + (little ? n - 1 - zeros : zeros)] == 0) {
            zeros++;
        }
        if (n - zeros < Long.BYTES) {
            long small = 0;
            for (int i = zeros; i < n; i++) {
                small = small << 8 | data[view.offset + (little ? n - 1 - i : i)] & 0xff;
            }
            return rt.newInt(small);
        }
        rt.reserve(n);
        byte[] bigEndian = new byte[n];
        for (int i = 0; i < n; i++) {
            bigEndian[i] = data[view.offset + (little ? n - 1 - i : i)];
        }
        return rt.newInt(new BigInteger(1, bigEndian));
    }

    @PyFunction(
            value = "to_bytes",
            optional = 2,
            keywords = {"length", "byteorder", "*", "signed"})
    static long toBytes(VmRuntime rt, long self, long length, long byteorder, long signed) {
        long n = length == 0 ? 1 : rt.toLong(length);
        if (n < 0) {
            throw rt.raiseWith(Kind.VALUE_ERROR, 0);
        }
        boolean isSigned = signed != 0 && rt.truth(signed);
        BigInteger v = Numbers.value(rt, self);
        if (!isSigned && v.signum() < 0) {
            throw rt.raise(Kind.OVERFLOW_ERROR, "can't convert negative int to unsigned");
        }
        boolean empty = v.signum() == 0 && n == 0;
        if (!empty && v.bitLength() + (isSigned ? 1L : 0L) > n * 8) {
            throw rt.raise(Kind.OVERFLOW_ERROR, "value would overflow a " + n + " byte buffer");
        }
        rt.reserve(n);
        return rt.newBytes(bytes(v, (int) n, isLittle(rt, byteorder)));
    }

    private static byte[] bytes(BigInteger v, int n, boolean little) {
        byte[] bigEndian = v.toByteArray();
        byte[] to = new byte[n];
        for (int i = 0; i < n; i++) {
            int from = bigEndian.length - 1 - i;
            byte b = from >= 0 ? bigEndian[from] : (byte) (v.signum() < 0 ? -1 : 0);
            to[little ? i : n - 1 - i] = b;
        }
        return to;
    }

    private static boolean isLittle(VmRuntime rt, long byteorder) {
        return byteorder != 0 && rt.isStr(byteorder) && rt.intern(byteorder) == rt.qstr("little");
    }

    // What CPython has besides

    /** How many bits its amount takes. */
    @PyFunction(value = "bit_length", option = MORE)
    static int bitLength(VmRuntime rt, long self) {
        return Numbers.value(rt, self).abs().bitLength();
    }

    /** How many bits of its amount are set. */
    @PyFunction(value = "bit_count", option = MORE)
    static int bitCount(VmRuntime rt, long self) {
        return Numbers.value(rt, self).abs().bitCount();
    }

    /** It, and 1. */
    @PyFunction(value = "as_integer_ratio", option = MORE)
    static long ratio(VmRuntime rt, long self) {
        return rt.newTuple(plain(rt, self), rt.newInt(1));
    }

    /** It. */
    @PyFunction(option = MORE)
    static long conjugate(VmRuntime rt, long self) {
        return plain(rt, self);
    }

    /** Always. */
    @PyFunction(value = "is_integer", option = MORE)
    static boolean isInteger(VmRuntime rt, long self) {
        return true;
    }

    private static long plain(VmRuntime rt, long self) {
        return rt.isInt(self) ? self : rt.newInt(Numbers.value(rt, self));
    }
}
