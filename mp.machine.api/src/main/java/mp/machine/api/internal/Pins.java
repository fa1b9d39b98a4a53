package mp.machine.api.internal;

import mp.core.memory.Header;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.runtime.Runtime;
import mp.machine.api.PinLine;

/**
 * Reading and writing of whatever serves as a pin: a signal, an object whose payload is a {@link
 * PinLine}, or any other object by its method {@code value}.
 */
final class Pins {
    /** What {@link #waitFor} answers when the time is over. */
    static final long NEVER = Long.MIN_VALUE;

    private Pins() {}

    /** Whether a word is a pin by its type, not what a pin may be made from. */
    static boolean isPin(Runtime rt, long w) {
        return rt.kind(w) == Kind.INSTANCE
                || rt.is(w, SignalTypeTable.TABLE.ordinal)
                || rt.is(w, PinBaseTypeTable.TABLE.ordinal)
                || line(rt, w) != null;
    }

    /** The level of a pin: what its {@code value} says, or 0 and 1. */
    static long read(Runtime rt, long pin) {
        long end = SignalType.end(rt, pin);
        long flip = SignalType.inverted(rt, pin) ? 1 : 0;
        PinLine line = line(rt, end);
        if (line != null) {
            return (line.high() ? 1 : 0) ^ flip;
        }
        return rt.toLong(rt.call(rt.getAttr(end, rt.qstr("value")))) ^ flip;
    }

    /** Sets the level of a pin. */
    static void write(Runtime rt, long pin, boolean high) {
        long end = SignalType.end(rt, pin);
        boolean level = high ^ SignalType.inverted(rt, pin);
        PinLine line = line(rt, end);
        if (line != null) {
            line.drive(level);
            return;
        }
        rt.call(rt.getAttr(end, rt.qstr("value")), rt.model.bool(level));
    }

    /** Microseconds of the VM's clock. */
    static long micros(Runtime rt) {
        return rt.host().clock().nanos() / 1000;
    }

    /**
     * Reads a pin until it has a level.
     *
     * @return when it had, or {@link #NEVER} where it has not within {@code limit} microseconds of
     *     {@code from}
     */
    static long waitFor(Runtime rt, long pin, int level, long from, long limit) {
        int mark = rt.mark();
        for (; ; ) {
            long now = micros(rt);
            if (read(rt, pin) == level) {
                return now;
            }
            if (now - from >= limit) {
                return NEVER;
            }
            rt.release(mark);
            rt.turn();
        }
    }

    private static PinLine line(Runtime rt, long w) {
        boolean payload = Memory.isHeap(w) && (rt.memory.header(w) & Header.PAYLOAD) != 0;
        return payload && rt.memory.payload(w) instanceof PinLine line ? line : null;
    }
}
