package mp.stdlib.internal;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.memory.Kind;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;

/** A compiled pattern: an object whose payload is a {@link RegexProgram}. */
@PyType("re")
final class RegexType {
    private RegexType() {}

    /** Compiles a pattern; an object that is compiled already is taken as it is. Kept. */
    static long of(Runtime rt, long pattern) {
        if (rt.is(pattern, RegexTypeTable.TABLE.ordinal)) {
            return pattern;
        }
        RegexProgram program = RegexCompiler.compile(rt, RegexModule.bytes(rt, pattern));
        int size = program.code().length;
        return rt.newPayload(RegexTypeTable.TABLE.ordinal, 1, program, size + 16L);
    }

    /** The code of a compiled pattern. */
    static RegexProgram program(Runtime rt, long regex) {
        return (RegexProgram) rt.memory.payload(regex);
    }

    @Slot(Of.PRINT)
    static boolean print(Runtime rt, Text out, long self, boolean repr) {
        out.add("<re ").add(Long.toHexString(self)).add(">");
        return true;
    }

    /** Matches at the beginning. */
    @PyFunction(min = 2, max = 4)
    static long match(Runtime rt, int base, int n) {
        return RegexModule.execute(rt, base, n, true);
    }

    /** Finds the first place that matches. */
    @PyFunction(min = 2, max = 4)
    static long search(Runtime rt, int base, int n) {
        return RegexModule.execute(rt, base, n, false);
    }

    /** Replaces what matches. */
    @PyFunction(min = 3, max = 5, option = "MICROPY_PY_RE_SUB")
    static long sub(Runtime rt, int base, int n) {
        return RegexReplacer.sub(rt, base, n);
    }

    /** Cuts where it matches. */
    @PyFunction(min = 2, max = 3)
    static long split(Runtime rt, int base, int n) {
        RegexProgram program = program(rt, rt.arg(base));
        long text = rt.arg(base + 1);
        byte[] data = RegexModule.bytes(rt, text);
        boolean str = rt.isStr(text);
        int most = n > 2 ? rt.toInt(rt.arg(base + 2)) : 0;
        long parts = rt.newList(4);
        RegexMatcher m = new RegexMatcher(rt, program, data, data.length);
        int from = 0;
        while (m.run(from, false) && m.places[0] != m.places[1]) {
            add(rt, parts, str, data, from, m.places[0]);
            if (program.groups() > 0) {
                throw rt.raise(Kind.NOT_IMPLEMENTED_ERROR, "splitting with sub-captures");
            }
            from = m.places[1];
            rt.poll();
            if (most > 0 && --most == 0) {
                break;
            }
        }
        add(rt, parts, str, data, from, data.length);
        return parts;
    }

    private static void add(Runtime rt, long parts, boolean str, byte[] data, int from, int to) {
        int mark = rt.mark();
        rt.append(parts, TextParts.copy(rt, str, data, from, to));
        rt.release(mark);
    }
}
