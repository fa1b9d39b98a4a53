package mp.port.pyboard.internal.python;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.port.pyboard.internal.bus.RealTimeClock;
import mp.port.pyboard.internal.hardware.GpioPort;
import mp.port.pyboard.internal.hardware.Hardware;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** {@code RTC}: the real-time clock, one object for each VM. */
@PyType(value = "RTC", payload = true)
public final class RtcType {
    private static final int SIZE = 16;
    private static final int FIELDS = 8;
    private static final int CRYSTAL = 32_768;

    /** What {@code info} says: started by power-on, with its crystal, without delay. */
    private static final int INFO = 0x3001_0000;

    /** Of CALR: 512 pulses more in 32 seconds. */
    private static final int PLUS = 0x8000;

    private static final int MOST = 512;

    /** Sources of the wake-up timer beside the divided crystal: seconds, and seconds beyond. */
    private static final int SECONDS = 4;

    private static final int MORE_SECONDS = 6;
    private static final int WUT_RANGE = 0x10000;

    private final RealTimeClock rtc;

    private RtcType(RealTimeClock rtc) {
        this.rtc = rtc;
    }

    /** {@code RTC()}. */
    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 0, 0);
        long self = Singles.get(rt, RtcTypeTable.TABLE, 0);
        if (self == 0) {
            RtcType made = new RtcType(Hardware.of(rt).buses.rtc);
            self = rt.newPayload(RtcTypeTable.TABLE.ordinal, 1, made, SIZE);
            Singles.put(rt, RtcTypeTable.TABLE, 0, self);
        }
        return self;
    }

    @Slot(Of.PRINT)
    static boolean print(Runtime rt, Text out, long self, boolean repr) {
        out.add("<RTC>");
        return true;
    }

    /** Begins anew: at the first second of 2015. */
    @PyFunction
    void init(Runtime rt) {
        rtc.set(LocalDateTime.of(2015, 1, 1, 0, 0), 4);
    }

    /** How it was started. */
    @PyFunction
    int info(Runtime rt) {
        return INFO;
    }

    /** Reads or sets year, month, day, weekday, hour, minute, second and sub-second counter. */
    @PyFunction(optional = 1)
    long datetime(Runtime rt, long to) {
        if (to != 0) {
            set(rt, to);
            return rt.none;
        }
        LocalDateTime now = rtc.now();
        int[] fields = {
            now.getYear(),
            now.getMonthValue(),
            now.getDayOfMonth(),
            rtc.weekday(),
            now.getHour(),
            now.getMinute(),
            now.getSecond(),
            rtc.ticks()
        };
        int base = rt.mark();
        for (int field : fields) {
            rt.keep(rt.model.smallInt(field));
        }
        return rt.newTuple(base, FIELDS);
    }

    private void set(Runtime rt, long to) {
        int[] fields = new int[FIELDS];
        if (rt.len(to) != FIELDS) {
            throw rt.valueError(
                    "requested length " + FIELDS + " but object has length " + rt.len(to));
        }
        for (int i = 0; i < FIELDS; i++) {
            fields[i] = rt.toInt(rt.item(to, i));
        }
        boolean bad =
                fields[0] < 2000
                        || fields[0] > 2099
                        || outside(fields[1], 1, 12)
                        || outside(fields[2], 1, 31)
                        || outside(fields[3], 1, 7)
                        || outside(fields[4], 0, 23)
                        || outside(fields[5], 0, 59)
                        || outside(fields[6], 0, 59);
        if (bad) {
            throw rt.valueError("date or time out of range");
        }
        LocalDate date = LocalDate.of(fields[0], fields[1], 1).plusDays(fields[2] - 1L);
        rtc.set(date.atTime(fields[4], fields[5], fields[6]), fields[3]);
    }

    private static boolean outside(int value, int least, int most) {
        return value < least || value > most;
    }

    /** Reads or sets by how many pulses in 32 seconds the crystal is corrected. */
    @PyFunction(optional = 1)
    long calibration(Runtime rt, long to) {
        if (to == 0) {
            int register = rtc.load(RealTimeClock.CALR);
            int minus = register & 0x1ff;
            return rt.newInt((register & PLUS) != 0 ? MOST - minus : -minus);
        }
        int pulses = rt.toInt(to);
        if (outside(pulses, 1 - MOST, MOST)) {
            throw rt.valueError("calibration value out of range");
        }
        rtc.store(RealTimeClock.CALR, pulses > 0 ? PLUS | MOST - pulses : -pulses, -1);
        return rt.none;
    }

    /**
     * Has the wake-up timer call back every so many milliseconds, or stops it: {@code wakeup(ms,
     * callback)} or {@code wakeup(source, count, callback)}.
     */
    @PyFunction(min = 2, max = 4)
    void wakeup(Runtime rt, int base, int n) {
        boolean raw = n == 3;
        long callback = n == 1 ? rt.none : rt.arg(base + n - 1);
        long first = rt.arg(base);
        rtc.store(RealTimeClock.CR, 0, RealTimeClock.WAKEUP_ON | RealTimeClock.WAKEUP_INTERRUPTS);
        long line = rt.model.smallInt(RealTimeClock.WAKEUP_LINE);
        if (!raw && first == rt.none) {
            Lines.register(rt, line, PinMode.IRQ_RISING, GpioPort.NO_PULL, rt.none, true);
            return;
        }
        int source = raw ? rt.toInt(first) & 7 : source(rt.toLong(first));
        int count = raw ? rt.toInt(rt.arg(base + 1)) : count(rt, rt.toLong(first), source);
        Lines.register(rt, line, PinMode.IRQ_RISING, GpioPort.NO_PULL, callback, true);
        rtc.store(RealTimeClock.WUTR, count, 0xffff);
        int on = RealTimeClock.WAKEUP_ON | RealTimeClock.WAKEUP_INTERRUPTS | source;
        rtc.store(
                RealTimeClock.CR,
                on,
                RealTimeClock.WAKEUP_ON | RealTimeClock.WAKEUP_INTERRUPTS | 7);
    }

    /** The source that counts so many milliseconds most finely. */
    private static int source(long ms) {
        for (int source = 3; source >= 0; source--) {
            if (ms <= 2000L * (16 >> source)) {
                return source;
            }
        }
        return ms / 1000 > WUT_RANGE ? MORE_SECONDS : SECONDS;
    }

    private static int count(Runtime rt, long ms, int source) {
        long count = ms / 1000;
        if (source < SECONDS) {
            count = CRYSTAL / (16 >> source) * ms / 1000;
        } else if (source == MORE_SECONDS) {
            count -= WUT_RANGE;
            if (count > WUT_RANGE) {
                throw rt.valueError("wakeup value too large");
            }
        }
        return (int) Math.max(0, count - 1);
    }
}
