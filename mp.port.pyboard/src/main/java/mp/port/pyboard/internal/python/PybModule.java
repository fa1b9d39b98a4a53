package mp.port.pyboard.internal.python;

import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.runtime.Runtime;

/** The module {@code pyb}. */
@PyModule(
        value = "pyb",
        types = {
            AccelType.class,
            ExtIntType.class,
            I2cType.class,
            LedType.class,
            PinType.class,
            SwitchType.class
        })
public final class PybModule {
    private static final long MILLI = 1_000_000;
    private static final long MICRO = 1000;
    private static final int TICKS = 0x3fff_ffff;

    private PybModule() {}

    /** Milliseconds since power-on; wraps. */
    @PyFunction
    static long millis(Runtime rt) {
        return ticks(rt, rt.host().clock().nanos() / MILLI);
    }

    /** Microseconds since power-on; wraps. */
    @PyFunction
    static long micros(Runtime rt) {
        return ticks(rt, rt.host().clock().nanos() / MICRO);
    }

    /** Milliseconds from what {@code millis} said to now. */
    @PyFunction("elapsed_millis")
    static long elapsedMillis(Runtime rt, long start) {
        return ticks(rt, rt.host().clock().nanos() / MILLI - rt.toLong(start));
    }

    /** Microseconds from what {@code micros} said to now. */
    @PyFunction("elapsed_micros")
    static long elapsedMicros(Runtime rt, long start) {
        return ticks(rt, rt.host().clock().nanos() / MICRO - rt.toLong(start));
    }

    private static long ticks(Runtime rt, long value) {
        return rt.newInt(value & TICKS);
    }

    /** Waits so many milliseconds. */
    @PyFunction
    static void delay(Runtime rt, long ms) {
        Waits.nanos(rt, rt.toLong(ms) * MILLI);
    }

    /** Waits so many microseconds. */
    @PyFunction
    static void udelay(Runtime rt, long us) {
        Waits.nanos(rt, rt.toLong(us) * MICRO);
    }
}
