package mp.stdlib.internal;

import mp.core.declare.PyConstant;
import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.memory.Kind;
import mp.core.runtime.Runtime;

/** The module {@code re}. Patterns work on bytes, also in str. */
@PyModule(value = "re", option = "MICROPY_PY_RE", extensible = true)
final class RegexModule {
    /** A flag of compile: print the code. */
    @PyConstant(option = "MICROPY_PY_RE_DEBUG")
    static final int DEBUG = 0x1000;

    private RegexModule() {}

    /** The bytes of a str or bytes object. */
    static byte[] bytes(Runtime rt, long w) {
        if (!rt.isStr(w) && !rt.is(w, Kind.BYTES)) {
            throw rt.typeError("can't convert '" + rt.typeName(w) + "' object to str implicitly");
        }
        return rt.bytes(w);
    }

    /** Compiles a pattern. */
    @PyFunction(optional = 1)
    static long compile(Runtime rt, long pattern, long flags) {
        long regex = RegexType.of(rt, pattern);
        boolean debug = flags != 0 && (rt.toLong(flags) & DEBUG) != 0;
        if (debug && rt.options.on("MICROPY_PY_RE_DEBUG")) {
            long print = rt.getAttr(rt.importModule("builtins"), rt.qstr("print"));
            rt.call(print, rt.newStr(RegexType.program(rt, regex).listing()));
        }
        return regex;
    }

    /** Matches at the beginning. */
    @PyFunction(min = 2, max = 4)
    static long match(Runtime rt, int base, int n) {
        return execute(rt, base, n, true);
    }

    /** Finds the first place that matches. */
    @PyFunction(min = 2, max = 4)
    static long search(Runtime rt, int base, int n) {
        return execute(rt, base, n, false);
    }

    /** Replaces what matches. */
    @PyFunction(min = 3, max = 5, option = "MICROPY_PY_RE_SUB")
    static long sub(Runtime rt, int base, int n) {
        return RegexReplacer.sub(rt, base, n);
    }

    /** Matches or searches; positions count only for a compiled pattern. */
    static long execute(Runtime rt, int base, int n, boolean anchored) {
        boolean compiled = rt.is(rt.arg(base), RegexTypeTable.TABLE.ordinal);
        long regex = RegexType.of(rt, rt.arg(base));
        byte[] text = bytes(rt, rt.arg(base + 1));
        int from = 0;
        int to = text.length;
        if (compiled && n > 2) {
            from = clipped(rt.toLong(rt.arg(base + 2)), 0, text.length);
            to = n > 3 ? clipped(rt.toLong(rt.arg(base + 3)), from, text.length) : to;
        }
        RegexMatcher m = new RegexMatcher(rt, RegexType.program(rt, regex), text, to);
        return m.run(from, anchored) ? RegexMatch.make(rt, rt.arg(base + 1), m.places) : rt.none;
    }

    private static int clipped(long i, int from, int to) {
        return (int) Math.max(from, Math.min(to, i));
    }
}
