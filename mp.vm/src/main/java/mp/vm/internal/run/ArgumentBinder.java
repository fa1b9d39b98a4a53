package mp.vm.internal.run;

import mp.core.declare.Word;
import mp.core.memory.Kind;
import mp.core.runtime.PyException;
import mp.vm.internal.container.DictTable;
import mp.vm.internal.container.Sequences;

import java.util.Arrays;

/**
 * Lays the arguments of a call out as the first locals of a frame: positional, keyword-only, then
 * the tuple of {@code *args} and the dict of {@code **kw}. Defaults are filled in, mistakes raise
 * TypeError.
 */
final class ArgumentBinder {
    private final VmRuntime rt;
    private final Code code;

    @Word("the first slot of the window")
    private final long function;

    private final int n;
    private final int nKw;
    private final int base;
    private final int named;

    private ArgumentBinder(VmRuntime rt, long f, Code code, int base, int n, int nKw) {
        this.rt = rt;
        this.code = code;
        this.function = rt.is(f, Kind.CLOSURE) ? rt.memory.get(f, 2) : f;
        this.base = base;
        this.n = n;
        this.nKw = nKw;
        this.named = code.positional + code.keywordOnly;
    }

    /**
     * Binds the window at {@code base}; {@code rt.sp} is behind it.
     *
     * @return how many locals are in place
     */
    static int bind(VmRuntime rt, long f, Code code, int base, int n, int nKw) {
        return new ArgumentBinder(rt, f, code, base, n, nKw).run();
    }

    private int run() {
        boolean varArgs = (code.flags & Code.VAR_ARGS) != 0;
        boolean varKeywords = (code.flags & Code.VAR_KEYWORDS) != 0;
        int total = named + (varArgs ? 1 : 0) + (varKeywords ? 1 : 0);
        if (n > code.positional && !varArgs) {
            throw mismatch(code.positional);
        }
        // The new layout is built behind the window and then moved over it.
        int at = rt.sp;
        rt.ensure(total + 1);
        Arrays.fill(rt.stack, at, at + total, 0L);
        rt.sp = at + total;
        int given = Math.min(n, code.positional);
        System.arraycopy(rt.stack, base + 1, rt.stack, at, given);
        if (varArgs) {
            rt.stack[at + named] =
                    n > given
                            ? Sequences.tuple(rt, base + 1 + given, n - given)
                            : Sequences.emptyTuple(rt);
        }
        if (varKeywords) {
            long dict = DictTable.create(rt, Kind.DICT, nKw);
            rt.stack[at + total - 1] = dict;
        }
        keywords(at, varKeywords ? at + total - 1 : -1);
        defaults(at, given);
        keywordOnly(at);
        System.arraycopy(rt.stack, at, rt.stack, base + 1, total);
        rt.sp = base + 1 + total;
        return total;
    }

    private void keywords(int at, int dictSlot) {
        for (int i = 0; i < nKw; i++) {
            long name = rt.stack[base + 1 + n + 2 * i];
            long value = rt.stack[base + 2 + n + 2 * i];
            int p = parameter(name);
            if (p >= 0) {
                if (rt.stack[at + p] != 0) {
                    throw multiple(name);
                }
                rt.stack[at + p] = value;
            } else if (dictSlot < 0) {
                throw rt.typeError("unexpected keyword argument '" + rt.string(name) + "'");
            } else {
                long dict = rt.stack[dictSlot];
                if (DictTable.get(rt, dict, name) != 0) {
                    throw multiple(name);
                }
                DictTable.put(rt, dict, name, value);
            }
        }
    }

    private PyException multiple(long name) {
        return rt.typeError("function got multiple values for argument '" + rt.string(name) + "'");
    }

    private int parameter(long name) {
        for (int i = 0; i < named; i++) {
            if (code.parameter(i) == name) {
                return i;
            }
        }
        return -1;
    }

    private void defaults(int at, int given) {
        int first = code.positional - code.defaults;
        boolean plain = nKw == 0 && (code.flags & Code.DEFAULT_KEYWORDS) == 0;
        if (plain && given < first) {
            throw mismatch(first);
        }
        long tuple = rt.memory.get(function, 2);
        for (int i = code.positional - 1; i >= given; i--) {
            if (rt.stack[at + i] != 0) {
                continue;
            }
            if (i < first) {
                throw rt.typeError("function missing required positional argument #" + i);
            }
            rt.stack[at + i] = rt.memory.get(tuple, 2 + i - first);
        }
    }

    private void keywordOnly(int at) {
        long dict = rt.memory.get(function, 3);
        for (int i = code.positional; i < named; i++) {
            if (rt.stack[at + i] != 0) {
                continue;
            }
            long name = code.parameter(i);
            long w = dict == 0 ? 0 : DictTable.get(rt, dict, name);
            if (w == 0) {
                if (nKw == 0 && (code.flags & Code.DEFAULT_KEYWORDS) == 0) {
                    throw rt.typeError("function missing keyword-only argument");
                }
                throw rt.typeError(
                        "function missing required keyword argument '" + rt.string(name) + "'");
            }
            rt.stack[at + i] = w;
        }
    }

    private PyException mismatch(int expected) {
        return rt.typeError(
                rt.string(code.functionName())
                        + "() takes "
                        + expected
                        + " positional arguments but "
                        + n
                        + " were given");
    }
}
