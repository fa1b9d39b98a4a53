package mp.port.pyboard.internal.python;

import mp.core.runtime.Runtime;
import mp.port.pyboard.internal.hardware.TimerUnit;

/**
 * What PSC and ARR of a timer are to hold for a frequency or a period, both less one as the
 * registers have them.
 */
record TimerTicks(long prescaler, long period) {
    private static final long MOST_PRESCALER = 0x10000;

    /** For a frequency in Hz: an int, or a float. */
    static TimerTicks ofFrequency(Runtime rt, TimerUnit unit, long frequency) {
        long prescaler = 1;
        long period;
        if (rt.isFloat(frequency)) {
            float hertz = (float) rt.floatValue(frequency);
            check(rt, hertz > 0);
            while (hertz < 1 && prescaler < 6553) {
                prescaler *= 10;
                hertz *= 10;
            }
            period = Math.min(0xffff_ffffL, (long) (unit.hertz() / hertz));
        } else {
            long hertz = rt.toLong(frequency);
            check(rt, hertz > 0);
            period = unit.hertz() / hertz;
        }
        period = Math.max(1, period);
        while (period > unit.most) {
            if (period % 5 == 0 && prescaler * 5 <= MOST_PRESCALER) {
                prescaler *= 5;
                period /= 5;
            } else if (period % 3 == 0 && prescaler * 3 <= MOST_PRESCALER) {
                prescaler *= 3;
                period /= 3;
            } else if (prescaler * 2 <= MOST_PRESCALER) {
                prescaler *= 2;
                period /= 2;
            } else if (prescaler < MOST_PRESCALER) {
                period = period * prescaler / MOST_PRESCALER;
                prescaler = MOST_PRESCALER;
            } else {
                throw rt.valueError("freq too small");
            }
        }
        return new TimerTicks(prescaler - 1, period - 1);
    }

    private static void check(Runtime rt, boolean positive) {
        if (!positive) {
            throw rt.valueError("must have positive freq");
        }
    }

    /** For a period of so many parts of a second. */
    static TimerTicks ofPeriod(Runtime rt, TimerUnit unit, long parts, long hertz) {
        check(rt, parts > 0 && hertz > 0);
        long prescaler = 1;
        long period = Math.multiplyExact(unit.hertz(), parts) / hertz;
        while (period > unit.most) {
            if (period % 5 == 0 && prescaler * 5 < MOST_PRESCALER) {
                prescaler *= 5;
                period /= 5;
            } else if (period % 3 == 0 && prescaler * 3 < MOST_PRESCALER) {
                prescaler *= 3;
                period /= 3;
            } else {
                boolean odd = period % 2 != 0;
                prescaler *= 2;
                period /= 2;
                if (odd && period < prescaler) {
                    prescaler++;
                }
                if (prescaler > MOST_PRESCALER) {
                    throw rt.valueError("period too large");
                }
            }
        }
        return new TimerTicks(prescaler - 1, Math.max(0, period - 1));
    }
}
