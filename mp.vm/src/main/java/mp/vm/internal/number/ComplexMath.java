package mp.vm.internal.number;

import mp.core.code.BinaryOp;
import mp.core.code.UnaryOp;
import mp.core.declare.ServesOption;
import mp.core.memory.Kind;
import mp.core.options.Option;
import mp.vm.internal.run.VmRuntime;

/**
 * Arithmetic of complex numbers, in doubles; the parts are rounded when the result is made.
 *
 * <p>Results are not necessarily kept; 0 means that there is no such operation.
 */
@ServesOption("MICROPY_PY_BUILTINS_COMPLEX")
final class ComplexMath {
    private ComplexMath() {}

    /** One operand is complex, the other one of BOOL, INT, FLOAT and COMPLEX. */
    static long binary(VmRuntime rt, int op, long a, long b, int kindA, int kindB) {
        boolean left = kindA == Kind.COMPLEX;
        boolean right = kindB == Kind.COMPLEX;
        return binary(
                rt,
                op,
                left ? Numbers.real(rt, a) : Numbers.real(rt, a, kindA),
                left ? Numbers.imag(rt, a) : 0,
                right ? Numbers.real(rt, b) : Numbers.real(rt, b, kindB),
                right ? Numbers.imag(rt, b) : 0);
    }

    static long binary(VmRuntime rt, int op, double a, double b, double c, double d) {
        return switch (BinaryOp.plain(op)) {
            case BinaryOp.ADD -> Numbers.complex(rt, a + c, b + d);
            case BinaryOp.SUBTRACT -> Numbers.complex(rt, a - c, b - d);
            case BinaryOp.MULTIPLY -> multiply(rt, a, b, c, d);
            case BinaryOp.FLOOR_DIVIDE ->
                    throw rt.typeError("can't truncate-divide a complex number");
            case BinaryOp.TRUE_DIVIDE -> divide(rt, a, b, c, d);
            case BinaryOp.POWER -> power(rt, a, b, c, d);
            case BinaryOp.EQUAL -> rt.model.bool(a == c && b == d);
            default -> 0;
        };
    }

    private static long multiply(VmRuntime rt, double a, double b, double c, double d) {
        return Numbers.complex(rt, a * c - b * d, a * d + b * c);
    }

    private static long divide(VmRuntime rt, double a, double b, double c, double d) {
        if (d == 0) {
            if (c == 0) {
                throw rt.raise(Kind.ZERO_DIVISION_ERROR, "complex divide by zero");
            }
            return Numbers.complex(rt, a / c, b / c);
        }
        if (c == 0) {
            return Numbers.complex(rt, b / d, -a / d);
        }
        double square = c * c + d * d;
        return multiply(rt, a, b, c / square, d / -square);
    }

    static long power(VmRuntime rt, double a, double b, double c, double d) {
        if (!rt.options.on(Option.PY_BUILTINS_COMPLEX)) {
            throw rt.valueError("complex values not supported");
        }
        double size = Math.sqrt(a * a + b * b);
        if (size == 0) {
            if (d != 0 || !(c >= 0)) {
                throw rt.raise(Kind.ZERO_DIVISION_ERROR, "0.0 to a complex power");
            }
            return Numbers.complex(rt, c == 0 ? 1 : 0, b);
        }
        double log = Math.log(size);
        double angle = Math.atan2(b, a);
        double re = c * log - d * angle;
        double im = d * log + c * angle;
        double scale = Math.exp(re);
        return Numbers.complex(rt, scale * Math.cos(im), scale * Math.sin(im));
    }

    static long unary(VmRuntime rt, int op, long w) {
        double re = Numbers.real(rt, w);
        double im = Numbers.imag(rt, w);
        return switch (op) {
            case UnaryOp.BOOL -> rt.model.bool(re != 0 || im != 0);
            case UnaryOp.HASH -> rt.model.smallInt(FloatHash.of(rt, re) ^ FloatHash.of(rt, im));
            case UnaryOp.POSITIVE -> w;
            case UnaryOp.NEGATIVE -> Numbers.complex(rt, -re, -im);
            case UnaryOp.ABS -> rt.freshFloat(Math.sqrt(re * re + im * im));
            default -> 0;
        };
    }
}
