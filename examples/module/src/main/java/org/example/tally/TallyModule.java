package org.example.tally;

import mp.core.declare.PyConstant;
import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;

/** The module {@code tally}: counting things. */
@PyModule(value = "tally", types = CounterType.class)
final class TallyModule {
    /** What counters count by unless they are told otherwise. */
    @PyConstant("DEFAULT_STEP")
    static final int DEFAULT_STEP = 1;

    private TallyModule() {}

    /** The sum of an iterable's items and a start, as far as a limit allows. */
    @PyFunction(
            value = "sum_up_to",
            optional = 1,
            keywords = {"limit", "*", "start"})
    static long sumUpTo(Runtime rt, long items, long limit, long start) {
        long most = limit == 0 ? Long.MAX_VALUE : rt.toLong(limit);
        long sum = start == 0 ? 0 : rt.toLong(start);
        long iterator = rt.iter(items);
        int mark = rt.mark();
        for (long item = rt.next(iterator); item != 0; item = rt.next(iterator)) {
            long more = rt.toLong(item);
            if (more > most - sum) {
                break;
            }
            sum += more;
            rt.release(mark);
            rt.poll();
        }
        return rt.newInt(sum);
    }

    /** A line that shows any object. */
    @PyFunction
    static long label(Runtime rt, long thing) {
        Text text = new Text().add("<< ");
        rt.print(text, thing, false);
        return rt.newStr(text.add(" >>"));
    }
}
