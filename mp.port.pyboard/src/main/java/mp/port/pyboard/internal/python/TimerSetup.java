package mp.port.pyboard.internal.python;

import mp.core.declare.Word;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.port.pyboard.internal.hardware.TimerUnit;

/**
 * The arguments of {@code Timer.init}.
 *
 * @param ticks for PSC and ARR
 * @param mode the bits of CR1 that say how it counts
 * @param division the bits of CR1 for the clock of filters and dead time
 * @param deadTime the bits of BDTR for dead time and break
 * @param callback a function, or 0
 * @param hard whether it is called within the interrupt
 */
record TimerSetup(
        TimerTicks ticks,
        int mode,
        int division,
        int deadTime,
        @Word("an argument, on the value stack") long callback,
        boolean hard) {
    static final int BREAK_OFF = 0;
    static final int BREAK_LOW = 1;
    static final int BREAK_HIGH = 2;

    private static final int BREAK_ENABLE = 1 << 12;
    private static final int BREAK_POLARITY = 1 << 13;
    private static final int MODES = 0x70;
    private static final int DIVISIONS = 0x300;

    private static final String[] NAMES = {
        "freq",
        "prescaler",
        "period",
        "tick_hz",
        "mode",
        "div",
        "callback",
        "deadtime",
        "brk",
        "hard"
    };

    static TimerSetup parse(Runtime rt, TimerUnit unit, int base, int n, int nKw) {
        int words = rt.bind(base, n, nKw, NAMES, 0, 0);
        TimerTicks ticks = ticks(rt, unit, words);
        long mode = number(rt, words + 4, TimerType.UP);
        if ((mode & ~MODES) != 0) {
            throw rt.valueError("invalid mode (" + mode + ")");
        }
        long div = number(rt, words + 5, 1);
        int division = div == 4 ? 2 : div == 2 ? 1 : 0;
        long given = rt.arg(words + 6);
        long callback = given == 0 ? 0 : Callbacks.check(rt, given);
        int deadTime = deadTime(number(rt, words + 7, 0), number(rt, words + 8, BREAK_OFF));
        long hard = rt.arg(words + 9);
        return new TimerSetup(
                ticks, (int) mode, division << 8, deadTime, callback, hard == 0 || rt.truth(hard));
    }

    private static TimerTicks ticks(Runtime rt, TimerUnit unit, int words) {
        long freq = rt.arg(words);
        long prescaler = rt.arg(words + 1);
        long period = rt.arg(words + 2);
        if (freq != 0 && freq != rt.none) {
            return TimerTicks.ofFrequency(rt, unit, freq);
        }
        if (period == 0) {
            throw rt.typeError("must specify either freq, period, or prescaler and period");
        }
        if (prescaler != 0) {
            return new TimerTicks(rt.toLong(prescaler), rt.toLong(period));
        }
        return TimerTicks.ofPeriod(rt, unit, rt.toLong(period), number(rt, words + 3, 1000));
    }

    private static long number(Runtime rt, int at, long otherwise) {
        return rt.arg(at) == 0 ? otherwise : rt.toLong(rt.arg(at));
    }

    private static int deadTime(long ticks, long brk) {
        int bits = brk == BREAK_OFF ? 0 : BREAK_ENABLE;
        return bits | (brk == BREAK_LOW ? 0 : BREAK_POLARITY) | generator(ticks);
    }

    /** The eight bits for a dead time: steps of 1, 2, 8 and 16 ticks. */
    private static int generator(long ticks) {
        if (ticks < 128) {
            return (int) Math.max(0, ticks);
        }
        if (ticks < 256) {
            return 0x80 | (int) (ticks - 128) / 2;
        }
        if (ticks < 512) {
            return 0xc0 | (int) (ticks - 256) / 8;
        }
        return ticks < 1008 ? 0xe0 | (int) (ticks - 512) / 16 : 0xff;
    }

    private static int ticks(int generator) {
        if (generator < 0x80) {
            return generator;
        }
        if (generator < 0xc0) {
            return 128 + (generator & 0x3f) * 2;
        }
        return generator < 0xe0 ? 256 + (generator & 0x1f) * 8 : 512 + (generator & 0x1f) * 16;
    }

    /** Writes the registers; the counter begins anew, with what is written. */
    void apply(TimerUnit unit) {
        int modes = MODES | DIVISIONS | TimerUnit.PRELOAD;
        unit.store(TimerUnit.SMCR, 0, -1);
        unit.store(TimerUnit.CR1, mode | division | TimerUnit.PRELOAD, modes);
        unit.store(TimerUnit.ARR, (int) ticks.period(), -1);
        unit.store(TimerUnit.PSC, (int) ticks.prescaler(), -1);
        unit.store(TimerUnit.DIER, 0, 1);
        unit.store(TimerUnit.EGR, 1, -1);
        unit.store(TimerUnit.SR, 0, 1);
        if (unit.isAdvanced()) {
            unit.store(TimerUnit.BDTR, deadTime, -1);
        }
    }

    /** Writes how a timer is set up, as {@code repr} shows it. */
    static void print(TimerUnit unit, Text out) {
        long prescaler = Integer.toUnsignedLong(unit.load(TimerUnit.PSC));
        long period = Integer.toUnsignedLong(unit.load(TimerUnit.ARR));
        int control = unit.load(TimerUnit.CR1);
        int mode = control & MODES;
        String name = mode == TimerType.UP ? "UP" : mode == TimerType.DOWN ? "DOWN" : "CENTER";
        out.add(", freq=").add(unit.hertz() / ((prescaler + 1) * (period + 1)));
        out.add(", prescaler=").add(prescaler).add(", period=").add(period);
        out.add(", mode=").add(name).add(", div=").add(1L << (control & DIVISIONS) / 0x100);
        if (unit.isAdvanced()) {
            int bits = unit.load(TimerUnit.BDTR);
            boolean high = (bits & BREAK_POLARITY) != 0;
            String brk = (bits & BREAK_ENABLE) == 0 ? "OFF" : high ? "HIGH" : "LOW";
            out.add(", deadtime=").add((long) ticks(bits & 0xff)).add(", brk=BRK_").add(brk);
        }
    }
}
