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
import mp.core.text.Utf8;
import mp.vm.internal.container.IteratorType;
import mp.vm.internal.run.VmRuntime;

/** The type {@code str}: text that does not change, indexed by characters. */
@PyType(value = "str", kind = Kind.STR, subclass = true)
public final class StrType extends TextMethods {
    private StrType() {}

    @Slot(Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        if (nKw != 0) {
            throw noKeywords(rt);
        }
        rt.checkArgs(n, 0, 0, 3);
        return switch (n) {
            case 0 -> rt.qstr("");
            case 1 -> shown(rt, rt.arg(base));
            default -> decode(rt, base, n);
        };
    }

    /** The error of constructors that take arguments by position only. */
    static RuntimeException noKeywords(VmRuntime rt) {
        return rt.raise(
                Kind.NOT_IMPLEMENTED_ERROR,
                "keyword argument(s) not implemented - use normal args instead");
    }

    private static long shown(VmRuntime rt, long w) {
        if (rt.isStr(w)) {
            return w;
        }
        Text text = Values.shown(rt, w, false);
        rt.reserve(text.length());
        return Strings.make(rt, text.toBytes());
    }

    /** A str from a buffer: its encoding and what to do with errors follow. */
    static long decode(VmRuntime rt, int base, int n) {
        BufferView view = new BufferView();
        rt.buffer(rt.arg(base), view, false);
        Encoding encoding = n > 1 ? Encoding.named(rt, rt.arg(base + 1)) : Encoding.UTF_8;
        String errors = n > 2 && rt.arg(base + 2) != rt.none ? rt.string(rt.arg(base + 2)) : "";
        return encoding.decode(rt, view.array, view.offset, view.length, errors);
    }

    @Slot(Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        byte[] data = rt.bytes(self);
        if (data.length > 1024) {
            rt.reserve(2L * (out.length() + (long) data.length));
        }
        if (repr) {
            Quoted.str(out, data, data.length);
        } else {
            out.add(data);
        }
        return true;
    }

    @Slot(Of.UNARY)
    static long unary(VmRuntime rt, int op, long self) {
        return TextOps.unary(rt, op, self);
    }

    @Slot(Of.BINARY)
    static long binary(VmRuntime rt, int op, long self, long other) {
        return TextOps.binary(rt, op, self, other, Kind.STR);
    }

    @Hot
    @Slot(Of.SUBSCR)
    static long subscr(VmRuntime rt, long self, long index, long value) {
        if (value != Runtime.LOAD) {
            return 0;
        }
        if (rt.is(index, Kind.SLICE)) {
            long bounds = Positions.slice(rt, self, index);
            return part(rt, self, (int) (bounds >>> 32), (int) bounds);
        }
        int at = Positions.offset(rt, self, Kind.STR, index, false);
        byte[] data = rt.bytes(self);
        return data[at] >= 0
                ? Strings.character(rt, data[at])
                : Octets.part(rt, Kind.STR, data, at, Utf8.next(data, at, data.length));
    }

    private static long part(VmRuntime rt, long self, int from, int to) {
        byte[] data = rt.bytes(self);
        return to - from == data.length ? self : Octets.part(rt, Kind.STR, data, from, to);
    }

    @Slot(Of.ITER)
    static long iter(VmRuntime rt, long self) {
        return IteratorType.make(rt, IteratorType.CHARACTERS, self);
    }

    @Slot(Of.BUFFER)
    static boolean buffer(VmRuntime rt, long self, BufferView view, boolean write) {
        return readOnly(rt, self, view, write);
    }

    /** The bytes of a str or bytes object, which cannot be written. */
    static boolean readOnly(VmRuntime rt, long self, BufferView view, boolean write) {
        byte[] data = rt.bytes(self);
        view.set(data, 0, data.length, 'B');
        return !write;
    }

    /** The bytes of the text. */
    @PyFunction(min = 1, max = 3)
    static long encode(VmRuntime rt, int base, int n) {
        Encoding encoding = n > 1 ? Encoding.named(rt, rt.arg(base + 1)) : Encoding.UTF_8;
        return BytesType.encoded(rt, rt.arg(base), encoding);
    }

    /** As small letters, for comparison. */
    @PyFunction(option = MORE)
    static long casefold(VmRuntime rt, long self) {
        return lower(rt, self);
    }

    /** Whether there are digits only. */
    @PyFunction(option = MORE)
    static boolean isdecimal(VmRuntime rt, long self) {
        return isdigit(rt, self);
    }

    /** Whether there are digits only. */
    @PyFunction(option = MORE)
    static boolean isnumeric(VmRuntime rt, long self) {
        return isdigit(rt, self);
    }

    /** Whether it could be a name. */
    @PyFunction(option = MORE)
    static boolean isidentifier(VmRuntime rt, long self) {
        return WordCase.isIdentifier(rt.bytes(self));
    }

    /** Whether repr shows all of it as it is. */
    @PyFunction(option = MORE)
    static boolean isprintable(VmRuntime rt, long self) {
        return WordCase.isPrintable(rt.bytes(self));
    }

    /** A table for translate. */
    @PyFunction(optional = 2, option = MORE, binding = PyFunction.Binding.STATIC)
    static long maketrans(VmRuntime rt, long from, long to, long without) {
        return Translation.characters(rt, from, to, without);
    }

    /** With what a table says in place of its characters. */
    @PyFunction(option = MORE)
    static long translate(VmRuntime rt, long self, long table) {
        return Translation.ofCharacters(rt, self, table);
    }
}
