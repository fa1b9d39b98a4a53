package mp.port.minimal.internal;

import mp.core.Clock;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A counter that runs while the machine does. A port without a calendar may start it at 1970. */
final class TickingClock implements Clock {
    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public long epochNanos() {
        return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    }

    /** Answers false when its thread was interrupted: the VM then looks for the reason. */
    @Override
    public boolean waitUntil(long nanos) {
        for (long left = nanos - nanos(); left > 0; left = nanos - nanos()) {
            if (Thread.interrupted()) {
                return false;
            }
            LockSupport.parkNanos(this, left);
        }
        return true;
    }
}
