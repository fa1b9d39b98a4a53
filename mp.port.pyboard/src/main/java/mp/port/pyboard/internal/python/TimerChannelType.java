package mp.port.pyboard.internal.python;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.port.pyboard.internal.hardware.TimerUnit;

/**
 * The type {@code TimerChannel}.
 *
 * <pre>
 *   [header, payload, callback or 0]
 * </pre>
 */
@PyType(value = "TimerChannel", payload = true)
public final class TimerChannelType {
    static final int HIGH = 0;
    static final int LOW = 2;
    static final int RISING = 0;
    static final int FALLING = 2;
    static final int BOTH = 10;

    static final int CALLBACK = 2;

    private static final long MICROS = 1_000_000;
    private static final long NANOS = 1_000_000_000;

    private final TimerUnit unit;
    private final int channel;
    private final ChannelMode mode;

    private TimerChannelType(TimerUnit unit, int channel, ChannelMode mode) {
        this.unit = unit;
        this.channel = channel;
        this.mode = mode;
    }

    /** Sets a channel up, in the place of one that was there. */
    static long make(Runtime rt, long timer, int channel, int base, int n, int nKw) {
        TimerUnit unit = TimerType.of(rt, timer).unit;
        long before = rt.slot(timer, TimerType.channelSlot(channel));
        if (before != 0) {
            unit.store(TimerUnit.DIER, 0, 1 << channel);
            rt.slot(before, CALLBACK, 0);
        }
        ChannelSetup setup = ChannelSetup.parse(rt, unit, channel, base, n, nKw);
        TimerChannelType type = new TimerChannelType(unit, channel, setup.mode());
        long self = rt.newPayload(TimerChannelTypeTable.TABLE.ordinal, 2, type, 16);
        rt.slot(timer, TimerType.channelSlot(channel), self);
        setup.apply(unit, channel);
        if (setup.callback() != 0) {
            callback(rt, self, setup.callback());
        }
        rt.attend();
        return self;
    }

    private static TimerChannelType of(Runtime rt, long self) {
        return (TimerChannelType) rt.memory.payload(self);
    }

    /** Has a function called with the timer when the counter comes to the channel's value. */
    @PyFunction
    static void callback(Runtime rt, long self, long callback) {
        TimerChannelType type = of(rt, self);
        int mask = 1 << type.channel;
        long checked = Callbacks.check(rt, callback);
        type.unit.store(TimerUnit.DIER, 0, mask);
        rt.slot(self, CALLBACK, checked);
        if (checked != 0) {
            type.unit.store(TimerUnit.SR, 0, mask);
            type.unit.store(TimerUnit.DIER, mask, mask);
        }
    }

    /** Reads or sets the value that the counter is compared with. */
    @PyFunction(optional = 1)
    long compare(Runtime rt, long value) {
        return ticks(rt, value);
    }

    /** Reads or sets what the counter was at the last edge. */
    @PyFunction(optional = 1)
    long capture(Runtime rt, long value) {
        return ticks(rt, value);
    }

    /** Reads or sets how long a pulse is, in ticks. */
    @PyFunction(value = "pulse_width", optional = 1)
    long pulseWidth(Runtime rt, long value) {
        return ticks(rt, value);
    }

    private long ticks(Runtime rt, long value) {
        return value == 0 ? rt.newInt(get()) : set(rt, rt.toLong(value));
    }

    /** Reads or sets how long a pulse is, in per cent of the period. */
    @PyFunction(value = "pulse_width_percent", optional = 1)
    long percent(Runtime rt, long value) {
        long period = ChannelSetup.period(unit);
        if (value != 0) {
            return set(rt, ChannelSetup.ofPercent(rt, period, value));
        }
        long width = get();
        return rt.newFloat(width >= period ? 100 : (float) width * 100 / (float) period);
    }

    /** Reads or sets how long a pulse is, in microseconds. */
    @PyFunction(value = "pulse_width_us", optional = 1)
    long micros(Runtime rt, long value) {
        return time(rt, value, MICROS);
    }

    /** Reads or sets how long a pulse is, in nanoseconds. */
    @PyFunction(value = "pulse_width_ns", optional = 1)
    long nanos(Runtime rt, long value) {
        return time(rt, value, NANOS);
    }

    private long time(Runtime rt, long value, long perSecond) {
        long hertz = ChannelSetup.hertz(unit);
        return value == 0
                ? rt.newInt(get() * perSecond / hertz)
                : set(rt, rt.toLong(value) * hertz / perSecond);
    }

    private int register() {
        return TimerUnit.CCR1 + Integer.BYTES * (channel - 1);
    }

    private long get() {
        return Integer.toUnsignedLong(unit.load(register())) & unit.most;
    }

    private long set(Runtime rt, long value) {
        unit.store(register(), (int) (value & unit.most), -1);
        rt.attend();
        return rt.none;
    }

    @Slot(Of.PRINT)
    void print(Runtime rt, Text out, boolean repr) {
        out.add("TimerChannel(timer=").add((long) unit.id).add(", channel=").add((long) channel);
        out.add(", mode=").add(mode.name()).add(")");
    }
}
