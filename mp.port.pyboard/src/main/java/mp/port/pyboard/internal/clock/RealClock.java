package mp.port.pyboard.internal.clock;

import mp.core.Clock;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Time as another clock shows it. A thread of its own waits for the next event and asks the VM for
 * attention; the events themselves run on the VM's thread, so they may come late.
 */
final class RealClock extends BoardClock {
    private final Clock behind;
    private final long start;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    /** Guarded by the lock: a wait is to end. */
    private boolean woken;

    /** Guarded by the lock: when the next call for attention is due. */
    private long due = Long.MAX_VALUE;

    private Thread caller;

    RealClock(Clock behind) {
        super(behind.epochNanos());
        this.behind = behind;
        this.start = behind.nanos();
    }

    @Override
    public boolean isVirtual() {
        return false;
    }

    @Override
    public long nanos() {
        return behind.nanos() - start;
    }

    @Override
    long present() {
        return nanos();
    }

    @Override
    public int localOffset(long epochSeconds) {
        return behind.localOffset(epochSeconds);
    }

    @Override
    public void poll() {
        advance(nanos());
        plan();
    }

    @Override
    public boolean waitUntil(long nanos) {
        boolean whole = true;
        while (whole && nanos() < nanos) {
            advance(nanos());
            whole = !urgent() && sleep(Math.min(nanos, next()));
        }
        plan();
        return whole;
    }

    /**
     * @return false where it was woken or interrupted
     */
    private boolean sleep(long until) {
        lock.lock();
        try {
            for (long rest = until - nanos(); rest > 0; rest = until - nanos()) {
                if (woken || anythingPosted()) {
                    woken = false;
                    return false;
                }
                changed.awaitNanos(rest);
            }
            return true;
        } catch (InterruptedException e) {
            return false;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void wake() {
        lock.lock();
        try {
            woken = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (caller != null) {
                caller.interrupt();
                caller = null;
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    void planned(Event event) {
        lock.lock();
        try {
            if (event.nanos < due) {
                due = event.nanos;
                begin();
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** After events ran: the next one is due when the queue says. */
    private void plan() {
        lock.lock();
        try {
            due = next();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void begin() {
        if (caller == null) {
            caller = Thread.ofPlatform().daemon().name("board clock").start(this::callWhenDue);
        }
    }

    private void callWhenDue() {
        lock.lock();
        try {
            for (; ; ) {
                long rest = due == Long.MAX_VALUE ? Long.MAX_VALUE : due - nanos();
                if (rest > 0) {
                    changed.awaitNanos(rest);
                } else {
                    due = Long.MAX_VALUE;
                    call();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
