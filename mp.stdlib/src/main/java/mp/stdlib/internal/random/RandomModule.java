package mp.stdlib.internal.random;

import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.memory.Kind;
import mp.core.options.Option;
import mp.core.runtime.PyException;
import mp.core.runtime.Runtime;

/** The module {@code random}. Each VM has a generator of its own, seeded when it is first used. */
@PyModule(value = "random", option = "MICROPY_PY_RANDOM", extensible = true)
public final class RandomModule {
    private RandomModule() {}

    private static Yasmarang generator(Runtime rt) {
        long w = rt.state(RandomModuleTable.TABLE);
        if (w == 0) {
            int ordinal = YasmarangTable.TABLE.ordinal;
            w = rt.newPayload(ordinal, 1, new Yasmarang(anySeed(rt)), Yasmarang.SIZE);
            rt.state(RandomModuleTable.TABLE, w);
        }
        return (Yasmarang) rt.memory.payload(w);
    }

    private static int anySeed(Runtime rt) {
        if (rt.host().entropy() == null) {
            return (int) rt.host().clock().epochNanos();
        }
        byte[] bytes = new byte[4];
        rt.host().entropy().fill(bytes);
        return bytes[0] & 0xff | (bytes[1] & 0xff) << 8 | (bytes[2] & 0xff) << 16 | bytes[3] << 24;
    }

    /** Begins at a seed, or anywhere. */
    @PyFunction(optional = 1)
    static void seed(Runtime rt, long seed) {
        boolean any = seed == 0 || seed == rt.none;
        generator(rt).seed(any ? anySeed(rt) : (int) rt.toLongTruncated(seed));
    }

    /** An int of so many bits, at most 32. */
    @PyFunction
    static long getrandbits(Runtime rt, long bits) {
        long n = rt.toLong(bits);
        if (n < 0 || n > 32) {
            throw rt.valueError("bits must be 32 or less");
        }
        return rt.newInt(n == 0 ? 0 : generator(rt).next() & 0xffffffffL >>> 32 - n);
    }

    /** A member of the range of the same arguments. */
    @PyFunction(min = 1, max = 3, option = "MICROPY_PY_RANDOM_EXTRA_FUNCS")
    static long randrange(Runtime rt, int base, int n) {
        long start = rt.toLong(rt.arg(base));
        if (n == 1) {
            return rt.newInt(below(rt, start));
        }
        long stop = rt.toLong(rt.arg(base + 1));
        long step = n == 2 ? 1 : rt.toLong(rt.arg(base + 2));
        if (step == 0) {
            throw noRange(rt);
        }
        long count = (stop - start + step + (step > 0 ? -1 : 1)) / step;
        return rt.newInt(start + step * below(rt, count));
    }

    private static PyException noRange(Runtime rt) {
        return rt.raiseWith(Kind.VALUE_ERROR, 0);
    }

    private static long below(Runtime rt, long bound) {
        if (bound <= 0) {
            throw noRange(rt);
        }
        return generator(rt).below(bound);
    }

    /** An int from {@code low} to {@code high}, both included. */
    @PyFunction(option = "MICROPY_PY_RANDOM_EXTRA_FUNCS")
    static long randint(Runtime rt, long low, long high) {
        long from = rt.toLong(low);
        return rt.newInt(from + below(rt, rt.toLong(high) - from + 1));
    }

    /** An item of a sequence. */
    @PyFunction(option = "MICROPY_PY_RANDOM_EXTRA_FUNCS")
    static long choice(Runtime rt, long sequence) {
        int n = rt.len(sequence);
        if (n == 0) {
            throw rt.raiseWith(Kind.INDEX_ERROR, 0);
        }
        return rt.getItem(sequence, rt.model.smallInt(generator(rt).below(n)));
    }

    private static double fraction(Runtime rt) {
        return generator(rt).fraction(rt.options.get(Option.FLOAT_IMPL) == 2);
    }

    /** A float from 0 to below 1. */
    @PyFunction(option = "MICROPY_PY_RANDOM_EXTRA_FUNCS")
    static long random(Runtime rt) {
        return rt.newFloat(fraction(rt));
    }

    /** A float between two. */
    @PyFunction(option = "MICROPY_PY_RANDOM_EXTRA_FUNCS")
    static long uniform(Runtime rt, long a, long b) {
        double from = rt.toDouble(a);
        return rt.newFloat(from + (rt.toDouble(b) - from) * fraction(rt));
    }
}
