package mp.thread.internal;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.memory.Kind;
import mp.core.runtime.Runtime;
import mp.vm.thread.Threads;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * A lock that one thread at a time holds; any thread may release it. Whoever waits for it is
 * parked, and polls when it is woken, so that an interrupt, a limit and a callback that releases
 * the lock all get through.
 *
 * <p>Invariant: where the lock is free and somebody waits, the first of those who wait is awake.
 */
@PyType(value = "lock", payload = true)
final class LockType {
    private static final int CHARGE = 64;

    private final AtomicBoolean held = new AtomicBoolean();
    private final Queue<Thread> waiting = new ConcurrentLinkedQueue<>();

    private LockType() {}

    /** A new one. Kept. */
    static long make(Runtime rt) {
        return rt.newPayload(LockTypeTable.TABLE.ordinal, 1, new LockType(), CHARGE);
    }

    /**
     * Takes the lock, waiting for it unless {@code waitflag} is 0.
     *
     * @param timeout taken for the sake of CPython's signature; MicroPython waits for ever
     * @return whether this thread holds it now
     */
    @PyFunction(optional = 2)
    boolean acquire(Runtime rt, long waitflag, long timeout) {
        if (waitflag != 0 && rt.toLong(waitflag) == 0) {
            return take();
        }
        await(rt);
        return true;
    }

    /** Gives the lock to whoever waits. */
    @PyFunction
    void release(Runtime rt) {
        if (!held.compareAndSet(true, false)) {
            throw rt.raiseWith(Kind.RUNTIME_ERROR, 0);
        }
        wakeFirst();
    }

    /** Whether somebody holds it. */
    @PyFunction
    boolean locked(Runtime rt) {
        return held.get();
    }

    /** Takes the lock. */
    @PyFunction("__enter__")
    boolean enter(Runtime rt) {
        await(rt);
        return true;
    }

    /** Gives the lock back, whatever happened. */
    @PyFunction("__exit__")
    void exit(Runtime rt, long type, long value, long traceback) {
        release(rt);
    }

    private boolean take() {
        return held.compareAndSet(false, true);
    }

    private void await(Runtime rt) {
        if (take()) {
            return;
        }
        Threads threads = rt.host().find(Threads.class);
        Thread me = Thread.currentThread();
        waiting.add(me);
        try {
            while (!take()) {
                threads.park(rt);
                rt.attend();
            }
        } finally {
            waiting.remove(me);
            if (!held.get()) {
                wakeFirst();
            }
        }
    }

    private void wakeFirst() {
        LockSupport.unpark(waiting.peek());
    }
}
