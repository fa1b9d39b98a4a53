package mp.vm.internal.thread;

import mp.core.memory.Allocator;
import mp.core.memory.Collector;
import mp.core.memory.Memory;
import mp.core.options.Option;
import mp.vm.internal.run.VmRuntime;
import mp.vm.internal.run.VmState;

import java.util.concurrent.TimeUnit;

/**
 * Threads of which one runs at a time: the one that holds {@link #world}. It gives the lock away
 * when it waits for something, and at a poll, some polls after another thread has asked for it.
 *
 * <p>Who asks waits a moment before it disturbs the one that runs: handing over costs as much as
 * thousands of instructions.
 */
final class GlobalLock extends ThreadSet {
    private static final long MILLIS_BEFORE_ASKING = 1;

    private final int turn;
    private volatile VmRuntime running;

    /** Polls since the lock was asked for. */
    private int polls;

    GlobalLock(VmState vm, Collector collector) {
        super(vm, collector);
        this.turn = vm.config.options().get(Option.PY_THREAD_GIL_VM_DIVISOR);
    }

    @Override
    Allocator allocator(Memory memory) {
        return new Allocator(memory, collector);
    }

    @Override
    void joined(VmRuntime rt) {}

    @Override
    public void enter(VmRuntime rt) {
        lockWorld();
        running = rt;
    }

    @Override
    void lockWorld() {
        if (!world.tryLock()) {
            awaitWorld();
        }
    }

    /** Takes the lock after those who wait for it, asking whoever runs to give it away. */
    private void awaitWorld() {
        boolean interrupted = false;
        boolean held = false;
        while (!held) {
            try {
                held = world.tryLock(MILLIS_BEFORE_ASKING, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
            VmRuntime other = running;
            if (!held && other != null) {
                other.pending = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void leave(VmRuntime rt) {
        running = null;
        world.unlock();
    }

    @Override
    public void poll(VmRuntime rt) {
        if (!world.hasQueuedThreads()) {
            polls = 0;
        } else if (++polls < turn) {
            rt.pending = true;
        } else {
            polls = 0;
            world.unlock();
            awaitWorld();
            running = rt;
        }
    }

    @Override
    public void guard(VmRuntime rt) {}

    @Override
    public void unguard() {}

    @Override
    public boolean stopOthers() {
        return false;
    }

    @Override
    public void whileParked(Runnable body) {
        lockWorld();
        try {
            body.run();
        } finally {
            world.unlock();
        }
    }
}
