package mp.stdlib.internal;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.memory.Kind;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.core.text.Utf8;

/**
 * What a pattern has found. Slots: the text, the number of groups, then begin and end of each
 * group.
 */
@PyType("match")
final class RegexMatch {
    private static final int TEXT = 1;
    private static final int GROUPS = 2;
    private static final int PLACES = 3;

    private RegexMatch() {}

    /** Makes one. Kept. */
    static long make(Runtime rt, long text, int[] places) {
        long w = rt.newObject(RegexMatchTable.TABLE.ordinal, 2 + places.length);
        rt.slot(w, TEXT, text);
        rt.slot(w, GROUPS, rt.model.smallInt(places.length / 2));
        for (int i = 0; i < places.length; i++) {
            rt.slot(w, PLACES + i, rt.model.smallInt(places[i]));
        }
        return w;
    }

    private static int groups(Runtime rt, long self) {
        return (int) rt.model.intValue(rt.slot(self, GROUPS));
    }

    private static int place(Runtime rt, long self, int i) {
        return (int) rt.model.intValue(rt.slot(self, PLACES + i));
    }

    private static int checked(Runtime rt, long self, long number) {
        long i = rt.toLong(number);
        if (i < 0 || i >= groups(rt, self)) {
            throw rt.raiseWith(Kind.INDEX_ERROR, number);
        }
        return (int) i;
    }

    @Slot(Of.PRINT)
    static boolean print(Runtime rt, Text out, long self, boolean repr) {
        out.add("<match num=").add((long) groups(rt, self)).add(">");
        return true;
    }

    /** The text of a group, None where it took no part. */
    @PyFunction
    static long group(Runtime rt, long self, long number) {
        return text(rt, self, checked(rt, self, number));
    }

    private static long text(Runtime rt, long self, int i) {
        int from = place(rt, self, 2 * i);
        if (from < 0) {
            return rt.none;
        }
        long text = rt.slot(self, TEXT);
        return TextParts.copy(rt, rt.isStr(text), rt.bytes(text), from, place(rt, self, 2 * i + 1));
    }

    /** The texts of all groups in parentheses. */
    @PyFunction(value = "groups", option = "MICROPY_PY_RE_MATCH_GROUPS")
    static long all(Runtime rt, long self) {
        int base = rt.mark();
        int n = groups(rt, self);
        for (int i = 1; i < n; i++) {
            int mark = rt.mark();
            rt.replace(mark, text(rt, self, i));
        }
        return rt.newTuple(base, n - 1);
    }

    /** Where a group begins and ends. */
    @PyFunction(optional = 1, option = "MICROPY_PY_RE_MATCH_SPAN_START_END")
    static long span(Runtime rt, long self, long number) {
        return rt.newTuple(
                rt.newInt(index(rt, self, number, 0)), rt.newInt(index(rt, self, number, 1)));
    }

    /** Where a group begins. */
    @PyFunction(optional = 1, option = "MICROPY_PY_RE_MATCH_SPAN_START_END")
    static int start(Runtime rt, long self, long number) {
        return index(rt, self, number, 0);
    }

    /** Where a group ends. */
    @PyFunction(optional = 1, option = "MICROPY_PY_RE_MATCH_SPAN_START_END")
    static int end(Runtime rt, long self, long number) {
        return index(rt, self, number, 1);
    }

    private static int index(Runtime rt, long self, long number, int which) {
        int i = number == 0 ? 0 : checked(rt, self, number);
        if (place(rt, self, 2 * i) < 0) {
            return -1;
        }
        int at = place(rt, self, 2 * i + which);
        long text = rt.slot(self, TEXT);
        return rt.isStr(text) ? Utf8.count(rt.bytes(text), 0, at) : at;
    }
}
