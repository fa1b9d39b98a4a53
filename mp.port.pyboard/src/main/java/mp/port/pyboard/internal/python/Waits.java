package mp.port.pyboard.internal.python;

import mp.core.Clock;
import mp.core.runtime.Runtime;

import java.util.function.BooleanSupplier;

/** Waiting, during which handlers run. */
public final class Waits {
    private Waits() {}

    /** Waits so many nanoseconds. */
    public static void nanos(Runtime rt, long nanos) {
        rt.attend();
        if (nanos <= 0) {
            return;
        }
        Clock clock = rt.host().clock();
        long end = clock.nanos() + nanos;
        while (!clock.waitUntil(end)) {
            rt.attend();
        }
        rt.attend();
    }

    /**
     * Waits for less than anybody waits for a handler: handlers run later. In real time that is no
     * wait at all.
     */
    static void briefly(Runtime rt, long nanos) {
        new VmWaiting(rt).until(rt.host().clock().nanos() + nanos);
    }

    /**
     * Waits until something holds.
     *
     * @param deadline when to give up, on the board's clock
     * @param step how long to wait before looking again, unless an interrupt comes
     * @return whether it holds
     */
    public static boolean until(Runtime rt, BooleanSupplier condition, long deadline, long step) {
        Clock clock = rt.host().clock();
        while (!condition.getAsBoolean()) {
            long now = clock.nanos();
            if (now >= deadline) {
                return false;
            }
            clock.waitUntil(Math.min(deadline, now + step));
            rt.attend();
        }
        return true;
    }
}
