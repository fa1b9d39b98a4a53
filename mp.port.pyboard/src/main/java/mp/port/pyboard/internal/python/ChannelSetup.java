package mp.port.pyboard.internal.python;

import mp.core.declare.Word;
import mp.core.runtime.Runtime;
import mp.port.pyboard.internal.board.AlternateFunction;
import mp.port.pyboard.internal.hardware.GpioPort;
import mp.port.pyboard.internal.hardware.Hardware;
import mp.port.pyboard.internal.hardware.Pad;
import mp.port.pyboard.internal.hardware.TimerUnit;

/**
 * The arguments of {@code Timer.channel}.
 *
 * @param mode what the channel does
 * @param width what the counter is compared with
 * @param polarity the channel's polarity bits of CCER
 * @param callback a function, or 0
 */
record ChannelSetup(
        ChannelMode mode,
        long width,
        int polarity,
        @Word("an argument, on the value stack") long callback) {
    private static final String[] NAMES = {
        "mode",
        "callback",
        "pin",
        "pulse_width",
        "pulse_width_percent",
        "pulse_width_us",
        "pulse_width_ns",
        "compare",
        "polarity"
    };
    private static final long MOST_WHOLE = 42_949_672;
    private static final int PRELOAD = 8;
    private static final int CAPTURE = 1;
    private static final int TWIN = 4;

    static ChannelSetup parse(Runtime rt, TimerUnit unit, int channel, int base, int n, int nKw) {
        int words = rt.bind(base, n, nKw, NAMES, 1, 1);
        long number = rt.toLong(rt.arg(words));
        if (number < 0 || number >= ChannelMode.values().length) {
            throw rt.valueError("invalid mode (" + number + ")");
        }
        ChannelMode mode = ChannelMode.values()[(int) number];
        if (mode.isEncoder() && !(unit.id <= 5 || unit.id == 8)) {
            throw rt.valueError("encoder not supported on timer " + unit.id);
        }
        long given = rt.arg(words + 8);
        long polarity = given == 0 ? 0 : rt.toLong(given);
        boolean both = polarity == TimerChannelType.BOTH && mode.ordinal() >= 8;
        if (polarity != TimerChannelType.HIGH && polarity != TimerChannelType.LOW && !both) {
            throw rt.valueError("invalid polarity (" + polarity + ")");
        }
        long callback = rt.arg(words + 1);
        long checked = callback == 0 ? 0 : Callbacks.check(rt, callback);
        long pin = rt.arg(words + 2);
        if (pin != 0 && pin != rt.none) {
            give(rt, unit, pin);
        }
        return new ChannelSetup(mode, width(rt, unit, mode, words), (int) polarity, checked);
    }

    private static void give(Runtime rt, TimerUnit unit, long pin) {
        if (!PinType.is(rt, pin)) {
            throw rt.valueError("pin argument needs to be a Pin type");
        }
        Pad pad = PinType.pad(rt, pin);
        String prefix = "TIM" + unit.id + "_";
        for (AlternateFunction function : pad.pin.functions()) {
            if (function.signals().stream().anyMatch(s -> s.startsWith(prefix))) {
                PinSetup.set(Hardware.of(rt), pad, PinMode.ALT, GpioPort.NO_PULL, function.index());
                return;
            }
        }
        throw rt.valueError(
                "Pin(" + pad.name() + ") doesn't have an alt for Timer(" + unit.id + ")");
    }

    private static long width(Runtime rt, TimerUnit unit, ChannelMode mode, int words) {
        if (!mode.isPwm()) {
            return rt.arg(words + 7) == 0 ? 0 : rt.toLong(rt.arg(words + 7));
        }
        if (given(rt, words + 4)) {
            return ofPercent(rt, period(unit), rt.arg(words + 4));
        }
        if (given(rt, words + 5)) {
            return rt.toLong(rt.arg(words + 5)) * hertz(unit) / 1_000_000;
        }
        if (given(rt, words + 6)) {
            return rt.toLong(rt.arg(words + 6)) * hertz(unit) / 1_000_000_000;
        }
        return rt.arg(words + 3) == 0 ? 0 : rt.toLong(rt.arg(words + 3));
    }

    private static boolean given(Runtime rt, int at) {
        return rt.arg(at) != 0 && rt.arg(at) != rt.none;
    }

    /** How often the counter moves. */
    static long hertz(TimerUnit unit) {
        return unit.hertz() / (unit.load(TimerUnit.PSC) + 1);
    }

    /** The compare value of which a pulse is never over. */
    static long period(TimerUnit unit) {
        long reload = Integer.toUnsignedLong(unit.load(TimerUnit.ARR));
        boolean centre = (unit.load(TimerUnit.CR1) & TimerUnit.CENTRE) != 0;
        return reload == 0xffff_ffffL || centre ? reload : reload + 1;
    }

    /** The compare value for per cent of a period, an int or a float. */
    static long ofPercent(Runtime rt, long period, long percent) {
        if (rt.isFloat(percent)) {
            float value = (float) rt.floatValue(percent);
            float width = value / 100 * (float) period;
            return value <= 0 ? 0 : value >= 100 ? period : (long) width;
        }
        long value = Math.clamp(rt.toLong(percent), 0, 100);
        if (value == 100) {
            return period;
        }
        return period > MOST_WHOLE ? value * (period / 100) : value * period / 100;
    }

    /** Writes the registers and starts the timer. */
    void apply(TimerUnit unit, int channel) {
        if (mode.isEncoder()) {
            encoder(unit);
            return;
        }
        int shift = Byte.SIZE * ((channel - 1) % 2);
        int modes = channel <= 2 ? TimerUnit.CCMR1 : TimerUnit.CCMR2;
        int enables = 4 * (channel - 1);
        boolean captures = mode == ChannelMode.IC;
        int bits = captures ? CAPTURE : mode.bits << 4;
        boolean twin = !captures && unit.isAdvanced() && channel <= 3;
        unit.store(TimerUnit.CCER, 0, 15 << enables);
        unit.store(modes, bits << shift, 0xff << shift);
        if (!captures) {
            unit.store(TimerUnit.CCR1 + Integer.BYTES * (channel - 1), (int) width, -1);
        }
        if (mode.isPwm()) {
            unit.store(modes, PRELOAD << shift, PRELOAD << shift);
        }
        int twins = twin ? TWIN | polarity << 2 : 0;
        unit.store(TimerUnit.CCER, (1 | polarity | twins) << enables, 15 << enables);
        if (unit.isAdvanced()) {
            unit.store(TimerUnit.BDTR, TimerUnit.MAIN_OUTPUT, TimerUnit.MAIN_OUTPUT);
        }
        unit.store(TimerUnit.CR1, TimerUnit.ENABLE, TimerUnit.ENABLE);
    }

    private void encoder(TimerUnit unit) {
        unit.store(TimerUnit.DIER, 0, 1);
        unit.store(TimerUnit.CCER, 0, 0xff);
        unit.store(TimerUnit.CCMR1, 0x0101, 0xffff);
        unit.store(TimerUnit.SMCR, mode.bits, 7);
        unit.store(TimerUnit.CNT, 0, -1);
        unit.store(TimerUnit.CCER, (1 | polarity) * 0x11, 0xff);
        unit.store(TimerUnit.CR1, TimerUnit.ENABLE, TimerUnit.ENABLE);
    }
}
