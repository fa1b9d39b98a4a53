package mp.stdlib.internal.time;

import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.memory.Kind;
import mp.core.options.Option;
import mp.core.runtime.Runtime;

import java.math.BigInteger;

/** The module {@code time}, over the clock that the VM was given. */
@PyModule(value = "time", option = "MICROPY_PY_TIME", extensible = true)
public final class TimeModule {
    private static final long SECOND = 1_000_000_000;
    private static final long FOREVER = Long.MAX_VALUE / 2;

    private static final int EINVAL = 22;

    private TimeModule() {}

    // Ticks

    /** Milliseconds since some point; wraps. */
    @PyFunction("ticks_ms")
    static long ticksMs(Runtime rt) {
        return Ticks.now(rt);
    }

    /** Microseconds since some point; wraps. */
    @PyFunction("ticks_us")
    static long ticksUs(Runtime rt) {
        return Ticks.wrapped(rt, rt.host().clock().nanos() / 1000);
    }

    /** The finest ticks there are; wraps. */
    @PyFunction("ticks_cpu")
    static long ticksCpu(Runtime rt) {
        return Ticks.wrapped(rt, rt.host().clock().nanos());
    }

    /** Ticks from {@code start} to {@code end}, as a signed number. */
    @PyFunction("ticks_diff")
    static long ticksDiff(Runtime rt, long end, long start) {
        return rt.newInt(Ticks.difference(rt, rt.toLong(end), rt.toLong(start)));
    }

    /** Ticks so much later, or earlier. */
    @PyFunction("ticks_add")
    static long ticksAdd(Runtime rt, long ticks, long delta) {
        long more = rt.toLong(delta);
        if (Math.abs(more) >= Ticks.period(rt) / 2) {
            throw rt.raise(Kind.OVERFLOW_ERROR, "ticks interval overflow");
        }
        return Ticks.wrapped(rt, rt.toLong(ticks) + more);
    }

    // Waiting

    /** Waits so many seconds. */
    @PyFunction
    static void sleep(Runtime rt, long seconds) {
        if (rt.options.get(Option.FLOAT_IMPL) == 0) {
            sleep(rt, rt.toLong(seconds), SECOND);
            return;
        }
        double value = rt.toDouble(seconds);
        if (value < 0) {
            throw rt.osError(EINVAL);
        }
        sleep(rt, (long) (value * SECOND), 1);
    }

    /** Waits so many milliseconds. */
    @PyFunction("sleep_ms")
    static void sleepMs(Runtime rt, long ms) {
        sleep(rt, rt.toLong(ms), 1_000_000);
    }

    /** Waits so many microseconds. */
    @PyFunction("sleep_us")
    static void sleepUs(Runtime rt, long us) {
        sleep(rt, rt.toLong(us), 1000);
    }

    private static void sleep(Runtime rt, long count, long unit) {
        rt.attend();
        if (count <= 0) {
            return;
        }
        long wait = count > FOREVER / unit ? FOREVER : count * unit;
        long end = rt.host().clock().nanos() + wait;
        while (!rt.host().clock().waitUntil(end)) {
            rt.attend();
        }
        rt.attend();
    }

    // The calendar

    private static long epochNanos(Runtime rt) {
        return rt.host().clock().epochNanos() - Epoch.seconds(rt) * SECOND;
    }

    /** Seconds since 1970 or 2000, UTC. */
    @PyFunction
    static long time(Runtime rt) {
        long nanos = epochNanos(rt);
        if (rt.options.get(Option.FLOAT_IMPL) != 2) {
            return rt.newInt(Math.floorDiv(nanos, SECOND));
        }
        long micros = nanos / 1000;
        return rt.newFloat(micros / 1_000_000 + (double) (micros % 1_000_000) / 1_000_000);
    }

    /** Nanoseconds since 1970 or 2000, UTC. */
    @PyFunction("time_ns")
    static long timeNs(Runtime rt) {
        return rt.newInt(BigInteger.valueOf(epochNanos(rt)));
    }

    /** Seconds of work; here: of the clock. */
    @PyFunction
    static long clock(Runtime rt) {
        return rt.newFloat(rt.host().clock().nanos() / 1000 / 1e6);
    }

    private static long seconds(Runtime rt, long w) {
        if (w == 0) {
            return Math.floorDiv(epochNanos(rt), SECOND);
        }
        return rt.isFloat(w) ? (long) rt.floatValue(w) : rt.toLong(w);
    }

    /** Year, month, day, hour, minute, second, weekday and day of the year, in UTC. */
    @PyFunction(optional = 1)
    static long gmtime(Runtime rt, long seconds) {
        return Calendar.at(seconds(rt, seconds) + Epoch.seconds(rt)).tuple(rt);
    }

    /** As {@code gmtime}, in local time. */
    @PyFunction(optional = 1)
    static long localtime(Runtime rt, long seconds) {
        long utc = seconds(rt, seconds) + Epoch.seconds(rt);
        return Calendar.at(utc + rt.host().clock().localOffset(utc)).tuple(rt);
    }

    /** Seconds since 1970 or 2000 of a tuple as {@code localtime} makes it. */
    @PyFunction
    static long mktime(Runtime rt, long tuple) {
        long local = Calendar.of(rt, tuple).seconds();
        int offset = rt.host().clock().localOffset(local);
        long utc = local - rt.host().clock().localOffset(local - offset);
        return rt.newInt(utc - Epoch.seconds(rt));
    }
}
