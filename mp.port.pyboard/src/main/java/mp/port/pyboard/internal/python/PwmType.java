package mp.port.pyboard.internal.python;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.port.pyboard.internal.board.AlternateFunction;
import mp.port.pyboard.internal.hardware.GpioPort;
import mp.port.pyboard.internal.hardware.Hardware;
import mp.port.pyboard.internal.hardware.Pad;
import mp.port.pyboard.internal.hardware.TimerUnit;
import mp.port.pyboard.internal.hardware.Timers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code machine.PWM}: pulses on a pin that a channel of a timer can have. */
@PyType(value = "PWM", payload = true)
public final class PwmType {
    private static final Pattern CHANNEL = Pattern.compile("TIM(\\d+)_CH(\\d)(N?)");
    private static final String[] NAMES = {"freq", "duty_u16", "duty_ns", "invert"};
    private static final int SIZE = 64;
    private static final int FULL = 65_535;
    private static final long NANOS = 1_000_000_000;
    private static final int MOST_PRESCALER = 0x10000;

    /** A channel's byte of CCMR: high below the compare value. */
    private static final int PWM = 0x68;

    private static final int INVERTED = 2;
    private static final int TWIN = 2;

    private final Pad pad;
    private final TimerUnit timer;
    private final int channel;
    private final boolean twin;
    private boolean inverted;

    /** What the duty is, kept while the rate changes: of a whole, or in nanoseconds. */
    private long duty = -1;

    private boolean inNanos;

    private PwmType(Pad pad, TimerUnit timer, int channel, boolean twin) {
        this.pad = pad;
        this.timer = timer;
        this.channel = channel;
        this.twin = twin;
    }

    /** {@code PWM(pin, freq, *, duty_u16, duty_ns, invert)}. */
    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, 0, 1, 2);
        Pad pad = PinType.pad(rt, PinFinder.find(rt, rt.arg(base)));
        PwmType pwm = of(rt, pad);
        long self = rt.newPayload(PwmTypeTable.TABLE.ordinal, 1, pwm, SIZE);
        pwm.init(rt, base + 1, n - 1, nKw);
        return self;
    }

    private static PwmType of(Runtime rt, Pad pad) {
        Timers timers = Hardware.of(rt).timers;
        for (AlternateFunction function : pad.pin.functions()) {
            for (String signal : function.signals()) {
                Matcher matcher = CHANNEL.matcher(signal);
                if (matcher.matches()) {
                    TimerUnit unit = timers.unit(Integer.parseInt(matcher.group(1)));
                    PinSetup.give(Hardware.of(rt), pad, signal, false, GpioPort.NO_PULL);
                    return new PwmType(
                            pad,
                            unit,
                            Integer.parseInt(matcher.group(2)) - 1,
                            !matcher.group(3).isEmpty());
                }
            }
        }
        throw rt.valueError("Pin(" + pad.name() + ") doesn't have PWM capabilities");
    }

    @Slot(Of.PRINT)
    static boolean print(Runtime rt, Text out, long self, boolean repr) {
        PwmType pwm = (PwmType) rt.memory.payload(self);
        out.add("<PWM TIM").add((long) pwm.timer.id).add("_CH");
        out.add((long) pwm.channel + 1).add(">");
        return true;
    }

    /** Changes what is given. */
    @PyFunction(min = 1)
    void init(Runtime rt, int base, int n, int nKw) {
        int words = rt.bind(base, n, nKw, NAMES, 0, 1);
        if (rt.arg(words + 3) != 0) {
            inverted = rt.truth(rt.arg(words + 3));
        }
        if (rt.arg(words) != 0) {
            rate(rt, rt.toInt(rt.arg(words)));
        }
        if (rt.arg(words + 1) != 0) {
            dutyU16(rt, rt.arg(words + 1));
        }
        if (rt.arg(words + 2) != 0) {
            dutyNs(rt, rt.arg(words + 2));
        }
    }

    /** Stops the pulses. */
    @PyFunction
    void deinit(Runtime rt) {
        timer.store(TimerUnit.CCER, 0, 15 << 4 * channel);
        pad.port.mode(pad.pin.number(), GpioPort.INPUT);
        duty = -1;
    }

    private long clock(Runtime rt) {
        return Timers.frequency(Hardware.of(rt).board.clocks(), timer.id);
    }

    private long period() {
        return Integer.toUnsignedLong(timer.load(TimerUnit.ARR)) + 1;
    }

    private long prescaler() {
        return timer.load(TimerUnit.PSC) + 1L;
    }

    private boolean runs() {
        return (timer.load(TimerUnit.CR1) & TimerUnit.ENABLE) != 0;
    }

    private void rate(Runtime rt, int hertz) {
        if (hertz <= 0) {
            throw rt.valueError("freq too small");
        }
        long cycles = clock(rt) / hertz;
        if (cycles <= 1) {
            throw rt.valueError("freq too large");
        }
        long prescaler = (cycles + timer.most) / (timer.most + 1);
        if (prescaler > MOST_PRESCALER) {
            throw rt.valueError("freq too small");
        }
        timer.store(TimerUnit.PSC, (int) prescaler - 1, -1);
        timer.store(TimerUnit.ARR, (int) (cycles / prescaler - 1), -1);
        if (!runs()) {
            timer.store(TimerUnit.EGR, 1, -1);
            timer.store(TimerUnit.CR1, TimerUnit.ENABLE | TimerUnit.PRELOAD, -1);
        }
        if (timer.isAdvanced()) {
            timer.store(TimerUnit.BDTR, TimerUnit.MAIN_OUTPUT, TimerUnit.MAIN_OUTPUT);
        }
        int shift = Byte.SIZE * (channel % 2);
        timer.store(channel < 2 ? TimerUnit.CCMR1 : TimerUnit.CCMR2, PWM << shift, 0xff << shift);
        int enable = (1 | (inverted ? INVERTED : 0)) << (twin ? TWIN : 0);
        timer.store(TimerUnit.CCER, enable << 4 * channel, 15 << 4 * channel);
        apply(rt);
    }

    /** Turns the duty into a compare value, once there is a rate. */
    private void apply(Runtime rt) {
        if (duty < 0 || !runs()) {
            return;
        }
        long compare =
                inNanos
                        ? Math.round((double) duty * clock(rt) / prescaler() / NANOS)
                        : Math.round((double) duty * period() / FULL);
        timer.store(
                TimerUnit.CCR1 + Integer.BYTES * channel, (int) Math.min(compare, timer.most), -1);
    }

    private long compare() {
        int register = timer.load(TimerUnit.CCR1 + Integer.BYTES * channel);
        return Integer.toUnsignedLong(register);
    }

    /** Reads or sets the rate in Hz. */
    @PyFunction(optional = 1)
    long freq(Runtime rt, long hertz) {
        if (hertz == 0) {
            return rt.newInt(runs() ? clock(rt) / prescaler() / period() : 0);
        }
        rate(rt, rt.toInt(hertz));
        return rt.none;
    }

    /** Reads or sets the part of the time for which the pin is high, 0 to 65535. */
    @PyFunction(value = "duty_u16", optional = 1)
    long dutyU16(Runtime rt, long value) {
        if (value == 0) {
            return rt.newInt(Math.min(FULL, Math.round((double) compare() * FULL / period())));
        }
        duty = Math.clamp(rt.toLong(value), 0, FULL);
        inNanos = false;
        apply(rt);
        return rt.none;
    }

    /** Reads or sets for how many nanoseconds of each round the pin is high. */
    @PyFunction(value = "duty_ns", optional = 1)
    long dutyNs(Runtime rt, long value) {
        if (value == 0) {
            double cycles = (double) compare() * prescaler();
            return rt.newInt(Math.round(cycles * NANOS / clock(rt)));
        }
        duty = Math.max(0, rt.toLong(value));
        inNanos = true;
        apply(rt);
        return rt.none;
    }
}
