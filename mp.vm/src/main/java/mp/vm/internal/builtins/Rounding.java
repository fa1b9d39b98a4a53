package mp.vm.internal.builtins;

import mp.core.code.BinaryOp;
import mp.core.memory.Kind;
import mp.core.options.Option;
import mp.vm.internal.number.Numbers;
import mp.vm.internal.run.VmRuntime;

/** {@code round}: to even where two results are equally near. */
final class Rounding {
    private Rounding() {}

    static long round(VmRuntime rt, long w, long digits) {
        if (rt.isInt(w)) {
            if (digits == 0) {
                return w;
            }
            if (!rt.options.on(Option.PY_BUILTINS_ROUND_INT)) {
                throw rt.raiseWith(Kind.NOT_IMPLEMENTED_ERROR, 0);
            }
            long n = rt.toLong(digits);
            return n >= 0 ? w : toPowerOfTen(rt, w, -n);
        }
        double v = rt.toDouble(w);
        if (digits == 0) {
            return Numbers.fromFloat(rt, Math.rint(v));
        }
        double scale = rt.model.floats.round(Math.pow(10, rt.toLong(digits)));
        return rt.newFloat(Math.rint(rt.model.floats.round(v * scale)) / scale);
    }

    private static long toPowerOfTen(VmRuntime rt, long w, long power) {
        long unit = rt.binary(BinaryOp.POWER, rt.model.smallInt(10), rt.newInt(power));
        long half = rt.binary(BinaryOp.FLOOR_DIVIDE, unit, rt.model.smallInt(2));
        long rest = rt.binary(BinaryOp.MODULO, w, unit);
        long down = rt.binary(BinaryOp.SUBTRACT, w, rest);
        boolean up;
        if (rt.equal(rest, half)) {
            long quotient = rt.binary(BinaryOp.FLOOR_DIVIDE, w, unit);
            up = rt.truth(rt.binary(BinaryOp.AND, quotient, rt.model.smallInt(1)));
        } else {
            up = rt.binary(BinaryOp.MORE, rest, half) == rt.trueWord;
        }
        return up ? rt.binary(BinaryOp.ADD, down, unit) : down;
    }
}
