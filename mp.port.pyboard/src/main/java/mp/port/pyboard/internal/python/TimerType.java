package mp.port.pyboard.internal.python;

import mp.core.declare.PyConstant;
import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.port.pyboard.internal.hardware.Hardware;
import mp.port.pyboard.internal.hardware.TimerUnit;
import mp.port.pyboard.internal.hardware.Timers;

/**
 * The type {@code pyb.Timer}: one object for each timer of the chip, whose state is the timer's
 * registers.
 *
 * <pre>
 *   [header, payload, callback or 0, channel 1 or 0, ... channel 4 or 0]
 * </pre>
 */
@PyType(value = "Timer", payload = true)
public final class TimerType {
    @PyConstant static final int UP = 0;
    @PyConstant static final int DOWN = 0x10;
    @PyConstant static final int CENTER = 0x20;
    @PyConstant static final int PWM = ChannelMode.PWM.ordinal();
    @PyConstant static final int PWM_INVERTED = ChannelMode.PWM_INVERTED.ordinal();
    @PyConstant static final int OC_TIMING = ChannelMode.OC_TIMING.ordinal();
    @PyConstant static final int OC_ACTIVE = ChannelMode.OC_ACTIVE.ordinal();
    @PyConstant static final int OC_INACTIVE = ChannelMode.OC_INACTIVE.ordinal();
    @PyConstant static final int OC_TOGGLE = ChannelMode.OC_TOGGLE.ordinal();
    @PyConstant static final int OC_FORCED_ACTIVE = ChannelMode.OC_FORCED_ACTIVE.ordinal();
    @PyConstant static final int OC_FORCED_INACTIVE = ChannelMode.OC_FORCED_INACTIVE.ordinal();
    @PyConstant static final int IC = ChannelMode.IC.ordinal();
    @PyConstant static final int ENC_A = ChannelMode.ENC_A.ordinal();
    @PyConstant static final int ENC_B = ChannelMode.ENC_B.ordinal();
    @PyConstant static final int ENC_AB = ChannelMode.ENC_AB.ordinal();
    @PyConstant static final int HIGH = TimerChannelType.HIGH;
    @PyConstant static final int LOW = TimerChannelType.LOW;
    @PyConstant static final int RISING = TimerChannelType.RISING;
    @PyConstant static final int FALLING = TimerChannelType.FALLING;
    @PyConstant static final int BOTH = TimerChannelType.BOTH;
    @PyConstant static final int BRK_OFF = TimerSetup.BREAK_OFF;
    @PyConstant static final int BRK_LOW = TimerSetup.BREAK_LOW;
    @PyConstant static final int BRK_HIGH = TimerSetup.BREAK_HIGH;

    static final int CALLBACK = 2;
    private static final int CHANNELS = 4;
    private static final int SLOTS = CALLBACK + CHANNELS;

    /** The timer's registers. */
    final TimerUnit unit;

    private boolean ready;
    private boolean hard = true;

    private TimerType(TimerUnit unit) {
        this.unit = unit;
    }

    /** {@code Timer(id, ...)}: the timer, set up where there are arguments for {@code init}. */
    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        if (n == 0) {
            rt.checkArgs(n, 0, 1, 1);
        }
        long id = rt.toLong(rt.arg(base));
        if (id < 1 || id > Timers.COUNT) {
            throw rt.valueError("Timer(" + id + ") doesn't exist");
        }
        long timer = RootsType.get(rt, RootsType.timer((int) id));
        if (timer == 0) {
            TimerUnit unit = Hardware.of(rt).timers.unit((int) id);
            timer = rt.newPayload(TimerTypeTable.TABLE.ordinal, SLOTS, new TimerType(unit), 16);
            RootsType.set(rt, RootsType.timer((int) id), timer);
            unit.vector.handler(r -> TimerInterrupt.handle(r, (int) id));
        }
        if (n > 1 || nKw > 0) {
            of(rt, timer).init(rt, timer, base + 1, n - 1, nKw);
        }
        return rt.keep(timer);
    }

    /** The Java side of a timer's word. */
    static TimerType of(Runtime rt, long timer) {
        return (TimerType) rt.memory.payload(timer);
    }

    /** Whether a word is a timer. */
    public static boolean is(Runtime rt, long w) {
        return rt.is(w, TimerTypeTable.TABLE.ordinal);
    }

    /** The registers of a timer; ValueError where the word is none. */
    public static TimerUnit unit(Runtime rt, long w) {
        if (!is(rt, w)) {
            throw rt.valueError("need a Timer object");
        }
        return of(rt, w).unit;
    }

    /** The slot of a channel, counted from 1. */
    static int channelSlot(int channel) {
        return CALLBACK + channel;
    }

    boolean hard() {
        return hard;
    }

    /** Sets the timer up and starts it. */
    @PyFunction(min = 1)
    static void init(Runtime rt, int base, int n, int nKw) {
        long self = rt.self(rt.arg(base), TimerTypeTable.TABLE);
        of(rt, self).init(rt, self, base + 1, n - 1, nKw);
    }

    private void init(Runtime rt, long self, int base, int n, int nKw) {
        TimerSetup setup = TimerSetup.parse(rt, unit, base, n, nKw);
        setup.apply(unit);
        ready = true;
        hard = setup.hard();
        if (setup.callback() == 0) {
            bits(TimerUnit.CR1, TimerUnit.ENABLE, true);
        } else {
            callback(rt, self, setup.callback());
        }
    }

    /** Stops it, without callbacks and outputs. */
    @PyFunction
    static void deinit(Runtime rt, long self) {
        rt.slot(self, CALLBACK, 0);
        for (int channel = 1; channel <= CHANNELS; channel++) {
            long object = rt.slot(self, channelSlot(channel));
            if (object != 0) {
                rt.slot(object, TimerChannelType.CALLBACK, 0);
                rt.slot(self, channelSlot(channel), 0);
            }
        }
        TimerType timer = of(rt, self);
        timer.unit.stop();
        timer.ready = false;
    }

    /** Has a function called with the timer at each update; None for nothing. */
    @PyFunction
    static void callback(Runtime rt, long self, long callback) {
        TimerType timer = of(rt, self);
        long checked = Callbacks.check(rt, callback);
        timer.bits(TimerUnit.DIER, 1, false);
        rt.slot(self, CALLBACK, checked);
        if (checked != 0) {
            timer.unit.store(TimerUnit.SR, 0, 1);
            timer.bits(TimerUnit.CR1, TimerUnit.ENABLE, true);
            timer.bits(TimerUnit.DIER, 1, true);
        }
    }

    /** {@code channel(n)} asks for a channel, {@code channel(n, mode, ...)} makes one. */
    @PyFunction(min = 2)
    static long channel(Runtime rt, int base, int n, int nKw) {
        long self = rt.self(rt.arg(base), TimerTypeTable.TABLE);
        long channel = rt.toLong(rt.arg(base + 1));
        if (channel < 1 || channel > CHANNELS) {
            throw rt.valueError("invalid channel (" + channel + ")");
        }
        if (n == 2 && nKw == 0) {
            long object = rt.slot(self, channelSlot((int) channel));
            return object == 0 ? rt.none : rt.keep(object);
        }
        return TimerChannelType.make(rt, self, (int) channel, base + 2, n - 2, nKw);
    }

    /** Reads or sets the counter. */
    @PyFunction(optional = 1)
    long counter(Runtime rt, long value) {
        return register(rt, TimerUnit.CNT, value);
    }

    /** Reads or sets what divides the clock, less one. */
    @PyFunction(optional = 1)
    long prescaler(Runtime rt, long value) {
        return register(rt, TimerUnit.PSC, value);
    }

    /** Reads or sets the counter's highest value. */
    @PyFunction(optional = 1)
    long period(Runtime rt, long value) {
        return register(rt, TimerUnit.ARR, value);
    }

    private long register(Runtime rt, int offset, long value) {
        if (value == 0) {
            return rt.newInt(read(offset));
        }
        unit.store(offset, (int) rt.toLong(value), -1);
        rt.attend();
        return rt.none;
    }

    private long read(int offset) {
        return Integer.toUnsignedLong(unit.load(offset));
    }

    /** The clock that it gets, in Hz. */
    @PyFunction("source_freq")
    long sourceFreq(Runtime rt) {
        return rt.newInt(unit.hertz());
    }

    /** Reads or sets how often the counter begins anew, in Hz. */
    @PyFunction(optional = 1)
    long freq(Runtime rt, long value) {
        if (value != 0) {
            TimerTicks ticks = TimerTicks.ofFrequency(rt, unit, value);
            unit.store(TimerUnit.PSC, (int) ticks.prescaler(), -1);
            unit.store(TimerUnit.ARR, (int) ticks.period(), -1);
            return rt.none;
        }
        long prescaler = read(TimerUnit.PSC) + 1;
        long period = read(TimerUnit.ARR) + 1;
        long hertz = unit.hertz();
        if (hertz % prescaler != 0) {
            return rt.newFloat((float) hertz / (float) prescaler / (float) period);
        }
        hertz /= prescaler;
        return hertz % period != 0
                ? rt.newFloat((float) hertz / (float) period)
                : rt.newInt(hertz / period);
    }

    private void bits(int offset, int bits, boolean on) {
        unit.store(offset, on ? bits : 0, bits);
    }

    @Slot(Of.PRINT)
    void print(Runtime rt, Text out, boolean repr) {
        out.add("Timer(").add((long) unit.id);
        if (ready) {
            TimerSetup.print(unit, out);
        }
        out.add(")");
    }
}
