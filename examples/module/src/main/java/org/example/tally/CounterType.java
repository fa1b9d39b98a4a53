package org.example.tally;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;

/**
 * The type {@code Counter}. Its number is in this Java object; the Python object that it belongs to
 * is in a slot of the object, because Java objects may not hold words.
 *
 * <pre>
 *   [header, payload, owner]
 * </pre>
 */
@PyType(value = "Counter", payload = true)
final class CounterType {
    private static final int OWNER = 2;
    private static final int CHARGE = 32;

    private final long step;
    private long total;

    private CounterType(long step) {
        this.step = step;
    }

    /** {@code Counter(step=1)}. */
    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        int words = rt.bind(base, n, nKw, new String[] {"step"}, 0, 1);
        long given = rt.arg(words);
        long step = given == 0 ? TallyModule.DEFAULT_STEP : rt.toLong(given);
        long self = rt.newPayload(CounterTypeTable.TABLE.ordinal, 2, new CounterType(step), CHARGE);
        rt.slot(self, OWNER, rt.none);
        return self;
    }

    /** Counts; returns the new total. */
    @PyFunction(optional = 1, keywords = "times")
    long count(Runtime rt, long times) {
        total += step * (times == 0 ? 1 : rt.toLong(times));
        return rt.newInt(total);
    }

    /** The attributes {@code total}, to be read, and {@code owner}. */
    @Slot(Of.ATTR)
    long attr(Runtime rt, long self, long name, long value) {
        if (name == rt.qstr("total") && value == Runtime.LOAD) {
            return rt.newInt(total);
        }
        if (name != rt.qstr("owner") || value == 0) {
            return 0;
        }
        if (value == Runtime.LOAD) {
            return rt.keep(rt.slot(self, OWNER));
        }
        rt.slot(self, OWNER, value);
        return rt.none;
    }

    @Slot(Of.PRINT)
    boolean print(Runtime rt, Text out, boolean repr) {
        out.add("<Counter ").add(total).add(">");
        return true;
    }
}
