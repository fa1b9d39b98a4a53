package mp.extra.internal;

import mp.core.code.BinaryOp;
import mp.core.code.UnaryOp;
import mp.core.declare.PyFunction;
import mp.core.memory.Kind;
import mp.core.runtime.Runtime;

/**
 * Functions of ints that CPython's {@code math} has and MicroPython's has not. They are made of the
 * operations of the VM, which charge for big ints and poll.
 */
abstract class IntegerMath {
    static final String OPTION = "MP_MATH_FUNCTIONS";

    IntegerMath() {}

    private static long integer(Runtime rt, long w) {
        if (rt.kind(w) == Kind.BOOL) {
            return rt.newInt(rt.truth(w) ? 1 : 0);
        }
        if (!rt.isInt(w)) {
            throw rt.typeError(
                    "'" + rt.typeName(w) + "' object can't be interpreted as an integer");
        }
        return w;
    }

    private static boolean isZero(Runtime rt, long w) {
        return !rt.truth(w);
    }

    private static boolean isNegative(Runtime rt, long w) {
        return rt.truth(rt.binary(BinaryOp.LESS, w, rt.newInt(0)));
    }

    @PyFunction(max = -1, option = OPTION)
    static long gcd(Runtime rt, int base, int n) {
        int mark = rt.mark();
        long all = rt.newInt(0);
        for (int i = 0; i < n; i++) {
            all = rt.replace(mark, gcd(rt, all, integer(rt, rt.arg(base + i))));
        }
        return all;
    }

    /** Euclid's way; kept. */
    private static long gcd(Runtime rt, long a, long b) {
        int mark = rt.mark();
        rt.keep(a);
        rt.keep(b);
        while (!isZero(rt, b)) {
            long rest = rt.binary(BinaryOp.MODULO, a, b);
            a = b;
            b = rest;
            rt.release(mark);
            rt.keep(a);
            rt.keep(b);
            rt.poll();
        }
        return rt.replace(mark, rt.unary(UnaryOp.ABS, a));
    }

    @PyFunction(max = -1, option = OPTION)
    static long lcm(Runtime rt, int base, int n) {
        int mark = rt.mark();
        long all = rt.newInt(1);
        for (int i = 0; i < n; i++) {
            long next = integer(rt, rt.arg(base + i));
            if (isZero(rt, next)) {
                all = rt.replace(mark, rt.newInt(0));
            } else if (!isZero(rt, all)) {
                long part = rt.binary(BinaryOp.FLOOR_DIVIDE, next, gcd(rt, all, next));
                long product = rt.binary(BinaryOp.MULTIPLY, all, part);
                all = rt.replace(mark, rt.unary(UnaryOp.ABS, product));
            }
        }
        return all;
    }

    @PyFunction(
            keywords = {"*", "start"},
            option = OPTION)
    static long prod(Runtime rt, long items, long start) {
        int mark = rt.mark();
        long product = rt.keep(start == 0 ? rt.newInt(1) : start);
        long iterator = rt.iter(items);
        int turn = rt.mark();
        for (long w = rt.next(iterator); w != 0; w = rt.next(iterator)) {
            product = rt.binary(BinaryOp.MULTIPLY, product, w);
            rt.release(mark);
            rt.keep(product);
            rt.keep(iterator);
            rt.poll();
        }
        rt.release(turn);
        return rt.replace(mark, product);
    }

    @PyFunction(optional = 1, option = OPTION)
    static long perm(Runtime rt, long n, long k) {
        long all = amount(rt, n, "n");
        return chosen(rt, all, k == 0 || k == rt.none ? all : amount(rt, k, "k"), false);
    }

    @PyFunction(option = OPTION)
    static long comb(Runtime rt, long n, long k) {
        long all = amount(rt, n, "n");
        long some = amount(rt, k, "k");
        return chosen(rt, all, some > all ? some : Math.min(some, all - some), true);
    }

    private static long amount(Runtime rt, long w, String name) {
        long value = rt.toLong(integer(rt, w));
        if (value < 0) {
            throw rt.valueError(name + " must be a non-negative integer");
        }
        return value;
    }

    /** The product of the {@code k} numbers up to {@code n}, through those up to {@code k}. */
    private static long chosen(Runtime rt, long n, long k, boolean anyOrder) {
        if (k > n) {
            return rt.newInt(0);
        }
        int mark = rt.mark();
        long product = rt.newInt(1);
        for (long i = 1; i <= k; i++) {
            long factor = rt.newInt(anyOrder ? n - k + i : n - i + 1);
            product = rt.binary(BinaryOp.MULTIPLY, product, factor);
            if (anyOrder) {
                product = rt.binary(BinaryOp.FLOOR_DIVIDE, product, rt.newInt(i));
            }
            product = rt.replace(mark, product);
            rt.poll();
        }
        return product;
    }

    /** The largest int whose square is not larger. */
    @PyFunction(option = OPTION)
    static long isqrt(Runtime rt, long n) {
        int mark = rt.mark();
        n = integer(rt, n);
        if (isNegative(rt, n)) {
            throw rt.valueError("isqrt() argument must be nonnegative");
        }
        if (isZero(rt, n)) {
            return rt.newInt(0);
        }
        int bits = rt.toBigInteger(n).bitLength();
        long root = rt.binary(BinaryOp.LSHIFT, rt.newInt(1), rt.newInt((bits + 1) / 2));
        for (; ; ) {
            // Newton's way from above: it falls until it has passed the root.
            long sum = rt.binary(BinaryOp.ADD, root, rt.binary(BinaryOp.FLOOR_DIVIDE, n, root));
            long next = rt.binary(BinaryOp.RSHIFT, sum, rt.newInt(1));
            if (!rt.truth(rt.binary(BinaryOp.LESS, next, root))) {
                return rt.replace(mark, root);
            }
            root = rt.replace(mark, next);
            rt.poll();
        }
    }
}
