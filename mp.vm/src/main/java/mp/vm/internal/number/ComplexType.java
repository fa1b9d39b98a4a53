package mp.vm.internal.number;

import mp.core.code.UnaryOp;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.vm.internal.object.Operators;
import mp.vm.internal.run.VmRuntime;

/** Complex numbers: two doubles in a raw object. */
@PyType(
        value = "complex",
        kind = Kind.COMPLEX,
        subclass = true,
        option = "MICROPY_PY_BUILTINS_COMPLEX")
public final class ComplexType {
    private ComplexType() {}

    @Slot(Slot.Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 0, 2);
        if (n == 0) {
            return rt.newComplex(0, 0);
        }
        long first = rt.arg(base);
        if (n == 1) {
            return rt.isStr(first) ? FloatParser.complex(rt, rt.bytes(first)) : convert(rt, first);
        }
        long second = rt.arg(base + 1);
        boolean complex = rt.is(first, Kind.COMPLEX);
        double re = complex ? Numbers.real(rt, first) : rt.toDouble(first);
        double im = complex ? Numbers.imag(rt, first) : 0;
        if (rt.is(second, Kind.COMPLEX)) {
            re -= Numbers.imag(rt, second);
            im += Numbers.real(rt, second);
        } else {
            im += rt.toDouble(second);
        }
        return rt.newComplex(re, im);
    }

    /**
     * The complex number that something numeric is, kept.
     *
     * @throws mp.core.runtime.PyException TypeError where it is none
     */
    static long convert(VmRuntime rt, long w) {
        long c = tryConvert(rt, w);
        if (c == 0) {
            throw Numbers.cannotConvert(rt, w, "complex");
        }
        return c;
    }

    /** As {@link #convert}, but 0 where it is none. */
    static long tryConvert(VmRuntime rt, long w) {
        int kind = rt.kind(w);
        if (kind == Kind.COMPLEX) {
            return w;
        }
        if (Numbers.isReal(kind)) {
            return rt.newComplex(Numbers.real(rt, w, kind), 0);
        }
        if (kind != Kind.INSTANCE) {
            return 0;
        }
        long f = Operators.tryUnary(rt, UnaryOp.FLOAT_MAYBE, w);
        if (f != 0 && rt.isFloat(f)) {
            return rt.newComplex(rt.floatValue(f), 0);
        }
        long c = Operators.tryUnary(rt, UnaryOp.COMPLEX_MAYBE, w);
        return c != 0 && rt.is(c, Kind.COMPLEX) ? rt.keep(c) : 0;
    }

    @Slot(Slot.Of.PRINT)
    static boolean print(VmRuntime rt, Text out, long self, boolean repr) {
        double re = Numbers.real(rt, self);
        double im = Numbers.imag(rt, self);
        if (re == 0) {
            FloatPrinter.part(rt, out, im, false);
            out.add('j');
        } else {
            out.add('(');
            FloatPrinter.part(rt, out, re, false);
            FloatPrinter.part(rt, out, im, true);
            out.add("j)");
        }
        return true;
    }

    @Slot(Slot.Of.UNARY)
    static long unary(VmRuntime rt, int op, long self) {
        return ComplexMath.unary(rt, op, self);
    }

    @Slot(Slot.Of.BINARY)
    static long binary(VmRuntime rt, int op, long self, long other) {
        return Numbers.binary(rt, op, self, other, Kind.COMPLEX, rt.kind(other));
    }

    @Slot(Slot.Of.ATTR)
    static long attribute(VmRuntime rt, long self, long name, long value) {
        if (value != Runtime.LOAD) {
            return 0;
        }
        if (name == rt.qstr("real")) {
            return rt.newFloat(Numbers.real(rt, self));
        }
        return name == rt.qstr("imag") ? rt.newFloat(Numbers.imag(rt, self)) : 0;
    }
}
