package mp.port.pyboard.internal.python;

import mp.core.runtime.Runtime;
import mp.port.pyboard.internal.bus.Waiting;
import mp.port.pyboard.internal.hardware.Hardware;

/**
 * Lets a bus take its time in a VM: handlers run between its bits. In real time, where nobody can
 * wait for a microsecond, it runs ahead of the clock a little.
 */
record VmWaiting(Runtime rt, Hardware hardware) implements Waiting {
    private static final long AHEAD = 1_000_000;

    VmWaiting(Runtime rt) {
        this(rt, Hardware.of(rt));
    }

    @Override
    public long nanos() {
        return hardware.clock.nanos();
    }

    @Override
    public void until(long nanos) {
        if (!hardware.clock.isVirtual() && nanos - nanos() < AHEAD) {
            return;
        }
        while (!hardware.clock.waitUntil(nanos)) {
            rt.attend();
        }
    }
}
