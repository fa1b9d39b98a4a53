package mp.port.pyboard.internal.python;

import mp.core.Clock;
import mp.core.runtime.Runtime;

/** Waiting, during which handlers run. */
public final class Waits {
    private Waits() {}

    /** Waits so many nanoseconds. */
    public static void nanos(Runtime rt, long nanos) {
        rt.poll();
        if (nanos <= 0) {
            return;
        }
        Clock clock = rt.host().clock();
        long end = clock.nanos() + nanos;
        while (!clock.waitUntil(end)) {
            rt.poll();
        }
        rt.poll();
    }
}
