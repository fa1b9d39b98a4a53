package mp.stdlib.internal.time;

import mp.core.memory.Kind;
import mp.core.options.Option;
import mp.core.runtime.PyException;
import mp.core.runtime.Runtime;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A point in time as people write it; months and days count from 1.
 *
 * @param secondOfDay seconds since midnight; when it comes from a script, any number
 */
record Calendar(LocalDate date, long secondOfDay) {
    private static final int DAY = 86_400;

    /** The point so many seconds after 1970. */
    static Calendar at(long seconds) {
        long days = Math.floorDiv(seconds, (long) DAY);
        long nearest =
                Math.max(LocalDate.MIN.toEpochDay(), Math.min(days, LocalDate.MAX.toEpochDay()));
        return new Calendar(LocalDate.ofEpochDay(nearest), Math.floorMod(seconds, (long) DAY));
    }

    /** Seconds since 1970. */
    long seconds() {
        return date.toEpochDay() * DAY + secondOfDay;
    }

    /**
     * The eight numbers of a tuple; where time counts from 1970, as on an operating system, a ninth
     * one for summer time, which is 0.
     */
    long tuple(Runtime rt) {
        int base = rt.mark();
        rt.newInt(date.getYear());
        rt.newInt(date.getMonthValue());
        rt.newInt(date.getDayOfMonth());
        rt.newInt(secondOfDay / 3600);
        rt.newInt(secondOfDay / 60 % 60);
        rt.newInt(secondOfDay % 60);
        rt.newInt(date.getDayOfWeek().getValue() - 1);
        rt.newInt(date.getDayOfYear());
        if (!rt.options.on(Option.EPOCH_IS_1970)) {
            return rt.newTuple(base, 8);
        }
        rt.newInt(0);
        return rt.newTuple(base, 9);
    }

    /** Reads a tuple of eight or nine numbers, which may lie outside their ranges. */
    static Calendar of(Runtime rt, long tuple) {
        long from = rt.as(tuple, Kind.TUPLE);
        from = from != 0 ? from : rt.as(tuple, Kind.LIST);
        if (from == 0) {
            throw rt.typeError("object '" + rt.typeName(tuple) + "' isn't a tuple or list");
        }
        if (rt.count(from) != 8 && rt.count(from) != 9) {
            throw rt.typeError("mktime needs a tuple of length 8 or 9");
        }
        long[] v = new long[6];
        for (int i = 0; i < v.length; i++) {
            v[i] = rt.toLong(rt.item(from, i));
        }
        return of(rt, v);
    }

    private static Calendar of(Runtime rt, long[] v) {
        try {
            LocalDate date =
                    LocalDate.of(Math.toIntExact(v[0]), 1, 1)
                            .plusMonths(v[1] - 1)
                            .plusDays(v[2] - 1);
            return new Calendar(date, v[3] * 3600 + v[4] * 60 + v[5]);
        } catch (DateTimeException | ArithmeticException e) {
            throw invalid(rt);
        }
    }

    private static PyException invalid(Runtime rt) {
        return rt.raise(Kind.OVERFLOW_ERROR, "invalid mktime usage");
    }
}
