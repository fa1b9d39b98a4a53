package mp.vm.internal.thread;

import mp.core.memory.Allocator;
import mp.core.memory.Collector;
import mp.core.memory.CollectorFactory.Stress;
import mp.core.memory.Memory;
import mp.vm.internal.run.VmRuntime;
import mp.vm.internal.run.VmState;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Threads that run at once. Whoever changes what all of them use holds {@link #world}; whoever
 * needs the others to stand still has them park first, at a poll or where they wait for the lock.
 *
 * <p>Waiting for the lock is being parked, so that who holds it never waits for one who waits for
 * it.
 */
final class FreeThreads extends ThreadSet {
    private static final int SPINS = 200;

    private static final long MILLIS_BEFORE_ASKING = 1;

    /** Held by the thread that is in a native which may change objects. */
    private final ReentrantLock natives = new ReentrantLock(true);

    /** That thread, or null. */
    private volatile VmRuntime inside;

    /** Set while the others must not run; written under the lock. */
    private volatile boolean stopping;

    /** Who waits for the others to park. */
    private volatile Thread stopper;

    /** Who had the others park last; it must not do so again before they have had a turn. */
    private VmRuntime stoppedLast;

    /** The thread of the set that holds the lock, null where it is none of the set. */
    private VmRuntime holder;

    FreeThreads(VmState vm, Collector collector) {
        super(vm, collector);
    }

    @Override
    Allocator allocator(Memory memory) {
        SharedCollector shared = new SharedCollector(this, collector);
        Allocator allocator = new Allocator(memory, shared);
        allocator.share(vm.config.stress() == Stress.OFF);
        return allocator;
    }

    @Override
    void joined(VmRuntime rt) {
        ((SharedCollector) rt.allocator.collector()).use(rt);
        if (all.size() > 1) {
            all.forEach(each -> each.shared = true);
        }
        if (all.size() == 2) {
            collector.settle();
            stopping = false;
        }
    }

    @Override
    public void enter(VmRuntime rt) {
        world.lock();
        rt.parked = false;
        world.unlock();
    }

    @Override
    public void leave(VmRuntime rt) {
        rt.parked = true;
        Thread waiting = stopper;
        if (waiting != null) {
            LockSupport.unpark(waiting);
        }
    }

    @Override
    public void poll(VmRuntime rt) {
        if (stopping) {
            leave(rt);
            enter(rt);
        }
        if (rt.guarded && natives.hasQueuedThreads()) {
            unguard();
            awaitGuard(rt);
        }
    }

    @Override
    public void guard(VmRuntime rt) {
        boolean held = natives.tryLock();
        for (int spins = 0; !held && spins < SPINS; spins++) {
            Thread.onSpinWait();
            held = natives.tryLock();
        }
        if (!held) {
            awaitGuard(rt);
        }
        inside = rt;
    }

    /** Takes {@link #natives} after those who wait for it. */
    private void awaitGuard(VmRuntime rt) {
        boolean held = false;
        boolean interrupted = false;
        leave(rt);
        while (!held) {
            try {
                held = natives.tryLock(MILLIS_BEFORE_ASKING, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
            VmRuntime other = inside;
            if (!held && other != null) {
                other.pending = true;
            }
        }
        inside = rt;
        enter(rt);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void unguard() {
        inside = null;
        natives.unlock();
    }

    /** Takes the lock; a safepoint. */
    void lock(VmRuntime rt) {
        if (stoppedLast == rt && world.hasQueuedThreads() || !world.tryLock()) {
            leave(rt);
            world.lock();
            rt.parked = false;
        }
        holder = rt;
    }

    /** Gives the lock back and lets the others run. */
    void unlock(VmRuntime rt) {
        if (stopping) {
            stoppedLast = rt;
            stopping = false;
        }
        holder = null;
        world.unlock();
    }

    @Override
    public boolean stopOthers() {
        boolean others = holder == null || all.size() > 1;
        if (others && !stopping) {
            stop();
        }
        return others;
    }

    private void stop() {
        stopper = Thread.currentThread();
        stopping = true;
        for (VmRuntime rt : all) {
            rt.pending = true;
        }
        for (VmRuntime rt : all) {
            if (rt != holder) {
                awaitParked(rt);
            }
        }
        stopper = null;
    }

    private void awaitParked(VmRuntime rt) {
        for (int spins = 0; !rt.parked; spins++) {
            if (spins < SPINS) {
                Thread.onSpinWait();
            } else {
                LockSupport.park(this);
            }
        }
    }

    @Override
    public void whileParked(Runnable body) {
        world.lock();
        try {
            holder = null;
            stopOthers();
            body.run();
        } finally {
            unlock(null);
        }
    }
}
