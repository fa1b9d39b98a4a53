package mp.port.pyboard.internal.python;

import mp.core.declare.PyConstant;
import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.port.pyboard.internal.clock.Event;
import mp.port.pyboard.internal.hardware.Hardware;

/**
 * The type {@code machine.Timer}: a timer that is not one of the chip, in whole milliseconds. Those
 * that run are kept alive by a chain.
 *
 * <pre>
 *   [header, payload, callback or 0, next in the chain or 0]
 * </pre>
 */
@PyType(value = "Timer", payload = true)
public final class SoftTimerType {
    @PyConstant static final int ONE_SHOT = 1;
    @PyConstant static final int PERIODIC = 2;

    private static final int CALLBACK = 2;
    private static final int NEXT = 3;
    private static final long MILLI = 1_000_000;
    private static final long MOST = 0x4000_0000;
    private static final String[] NAMES = {"mode", "callback", "period", "tick_hz", "freq", "hard"};

    private final Hardware hardware;
    private final int life;
    private long millis = 1000;
    private boolean periodic;
    private boolean hard;
    private boolean due;
    private Event event;

    private SoftTimerType(Hardware hardware) {
        this.hardware = hardware;
        this.life = hardware.life();
    }

    /** {@code Timer(-1, ...)}: set up where there are arguments for {@code init}. */
    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        int ids = Math.min(n, 1);
        if (ids == 1 && rt.toLong(rt.arg(base)) != -1) {
            throw rt.valueError("Timer doesn't exist");
        }
        SoftTimerType timer = new SoftTimerType(Hardware.of(rt));
        long self = rt.newPayload(SoftTimerTypeTable.TABLE.ordinal, 3, timer, 32);
        if (n > 1 || nKw > 0) {
            timer.setUp(rt, self, base + ids, n - ids, nKw);
        }
        return self;
    }

    private static SoftTimerType of(Runtime rt, long self) {
        return (SoftTimerType) rt.memory.payload(self);
    }

    /** Sets it up and starts it. */
    @PyFunction(min = 1)
    static void init(Runtime rt, int base, int n, int nKw) {
        long self = rt.self(rt.arg(base), SoftTimerTypeTable.TABLE);
        deinit(rt, self);
        of(rt, self).setUp(rt, self, base + 1, n - 1, nKw);
    }

    private void setUp(Runtime rt, long self, int base, int n, int nKw) {
        int words = rt.bind(base, n, nKw, NAMES, 0, 0);
        periodic = rt.arg(words) == 0 || rt.toLong(rt.arg(words)) != ONE_SHOT;
        long period = rt.arg(words + 2);
        long freq = rt.arg(words + 4);
        if (freq != 0 && freq != rt.none) {
            millis = (long) (1000 / rt.toDouble(freq));
        } else if (period != 0) {
            long hertz = rt.arg(words + 3) == 0 ? 1000 : rt.toLong(rt.arg(words + 3));
            millis = rt.toLong(period) * 1000 / hertz;
        }
        millis = Math.max(1, millis);
        if (millis >= MOST) {
            throw rt.valueError("period too large");
        }
        long callback = rt.arg(words + 1);
        if (callback != 0) {
            rt.slot(self, CALLBACK, callback == rt.none ? 0 : callback);
        }
        hard = rt.arg(words + 5) != 0 && rt.truth(rt.arg(words + 5));
        if (rt.slot(self, CALLBACK) != 0) {
            rt.slot(self, NEXT, RootsType.get(rt, RootsType.SOFT_TIMERS));
            RootsType.set(rt, RootsType.SOFT_TIMERS, self);
            hardware.softTimers.handler(SoftTimerType::interrupt);
            event = hardware.clock.at(hardware.clock.nanos() + millis * MILLI, this::happen);
        }
    }

    private void happen() {
        if (life != hardware.life()) {
            return;
        }
        if (periodic) {
            event = hardware.clock.at(event.nanos + millis * MILLI, this::happen);
        }
        due = true;
        hardware.interrupts.raise(hardware.softTimers);
    }

    /** Stops it. */
    @PyFunction
    static void deinit(Runtime rt, long self) {
        SoftTimerType timer = of(rt, self);
        if (timer.event != null) {
            timer.event.cancel();
            timer.event = null;
        }
        timer.due = false;
        unlink(rt, self);
    }

    private static void unlink(Runtime rt, long self) {
        long before = 0;
        long at = RootsType.get(rt, RootsType.SOFT_TIMERS);
        while (at != 0 && at != self) {
            before = at;
            at = rt.slot(at, NEXT);
        }
        if (at == 0) {
            return;
        }
        long next = rt.slot(self, NEXT);
        rt.slot(self, NEXT, 0);
        if (before == 0) {
            RootsType.set(rt, RootsType.SOFT_TIMERS, next);
        } else {
            rt.slot(before, NEXT, next);
        }
    }

    /** Calls the callbacks of those that are due. */
    private static void interrupt(Runtime rt) {
        int mark = rt.mark();
        for (long self = firstDue(rt); self != 0; self = firstDue(rt)) {
            rt.keep(self);
            SoftTimerType timer = of(rt, self);
            timer.due = false;
            if (!timer.periodic) {
                unlink(rt, self);
            }
            if (!Callbacks.call(rt, rt.slot(self, CALLBACK), self, timer.hard)) {
                deinit(rt, self);
            }
            rt.release(mark);
        }
    }

    /** One that is due, or 0: the list may have changed since it was last looked at. */
    private static long firstDue(Runtime rt) {
        long at = RootsType.get(rt, RootsType.SOFT_TIMERS);
        while (at != 0 && !of(rt, at).due) {
            at = rt.slot(at, NEXT);
        }
        return at;
    }

    @Slot(Of.PRINT)
    void print(Runtime rt, Text out, boolean repr) {
        out.add("Timer(mode=").add(periodic ? "PERIODIC" : "ONE_SHOT");
        out.add(", period=").add(millis).add(")");
    }
}
