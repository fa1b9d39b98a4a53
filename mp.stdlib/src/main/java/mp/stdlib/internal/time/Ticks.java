package mp.stdlib.internal.time;

import mp.core.runtime.Runtime;

/**
 * Points in time as small ints that wrap at half the range of small ints, so that they never take
 * memory. Two of them can be compared while they lie less than half a period apart.
 */
public final class Ticks {
    private static final long MILLISECOND = 1_000_000;

    private Ticks() {}

    static long period(Runtime rt) {
        return 1L << rt.model.smallIntBits - 1;
    }

    /** Any count, wrapped. */
    public static long wrapped(Runtime rt, long count) {
        return rt.model.smallInt(count & period(rt) - 1);
    }

    /** Milliseconds of the VM's clock. */
    public static long now(Runtime rt) {
        return wrapped(rt, rt.host().clock().nanos() / MILLISECOND);
    }

    /** How much later {@code end} is than {@code start}; negative where it is earlier. */
    public static long difference(Runtime rt, long end, long start) {
        long half = period(rt) / 2;
        return (end - start + half & period(rt) - 1) - half;
    }
}
