package mp.stdlib.internal.math;

import mp.core.declare.PyConstant;
import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.memory.Kind;
import mp.core.runtime.Runtime;

/** The functions of complex numbers. */
@PyModule(value = "cmath", option = "MICROPY_PY_CMATH")
public final class CmathModule {
    private static final double LOG10_E = 0.4342944819032518;

    @PyConstant static final double e = Math.E;

    @PyConstant static final double pi = Math.PI;

    private CmathModule() {}

    /** An argument: a complex number, or what can be one. */
    private record Complex(double re, double im) {
        static Complex of(Runtime rt, long w) {
            if (rt.kind(w) == Kind.INSTANCE) {
                w = rt.call(rt.typeWord(Kind.COMPLEX), w);
            }
            if (!rt.is(w, Kind.COMPLEX)) {
                return new Complex(rt.toDouble(w), 0);
            }
            return new Complex(
                    Double.longBitsToDouble(rt.slot(w, 1)), Double.longBitsToDouble(rt.slot(w, 2)));
        }

        double square() {
            return re * re + im * im;
        }

        double angle() {
            return Math.atan2(im, re);
        }
    }

    @PyFunction
    static long phase(Runtime rt, long z) {
        return rt.newFloat(Complex.of(rt, z).angle());
    }

    @PyFunction
    static long polar(Runtime rt, long z) {
        Complex c = Complex.of(rt, z);
        long size = rt.newFloat(Math.sqrt(c.square()));
        return rt.newTuple(size, rt.newFloat(c.angle()));
    }

    @PyFunction
    static long rect(Runtime rt, long r, long phi) {
        double size = rt.toDouble(r);
        double angle = rt.toDouble(phi);
        return rt.newComplex(size * Math.cos(angle), size * Math.sin(angle));
    }

    @PyFunction
    static long exp(Runtime rt, long z) {
        Complex c = Complex.of(rt, z);
        double size = Math.exp(c.re);
        return rt.newComplex(size * Math.cos(c.im), size * Math.sin(c.im));
    }

    @PyFunction
    static long log(Runtime rt, long z) {
        Complex c = Complex.of(rt, z);
        return rt.newComplex(0.5 * Math.log(c.square()), c.angle());
    }

    @PyFunction(option = "MICROPY_PY_MATH_SPECIAL_FUNCTIONS")
    static long log10(Runtime rt, long z) {
        Complex c = Complex.of(rt, z);
        return rt.newComplex(0.5 * Math.log10(c.square()), LOG10_E * c.angle());
    }

    @PyFunction
    static long sqrt(Runtime rt, long z) {
        Complex c = Complex.of(rt, z);
        double size = Math.pow(c.square(), 0.25);
        double angle = 0.5 * c.angle();
        return rt.newComplex(size * Math.cos(angle), size * Math.sin(angle));
    }

    @PyFunction
    static long cos(Runtime rt, long z) {
        Complex c = Complex.of(rt, z);
        return rt.newComplex(Math.cos(c.re) * Math.cosh(c.im), -Math.sin(c.re) * Math.sinh(c.im));
    }

    @PyFunction
    static long sin(Runtime rt, long z) {
        Complex c = Complex.of(rt, z);
        return rt.newComplex(Math.sin(c.re) * Math.cosh(c.im), Math.cos(c.re) * Math.sinh(c.im));
    }
}
