package mp.vm.internal.thread;

import mp.core.ThreadMaker;
import mp.core.memory.Allocator;
import mp.core.memory.Collector;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.memory.Roots;
import mp.core.model.ObjectModel;
import mp.core.options.Option;
import mp.core.runtime.PyException;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.core.runtime.VmStopped;
import mp.vm.internal.object.Exceptions;
import mp.vm.internal.run.VmRuntime;
import mp.vm.internal.run.VmState;
import mp.vm.thread.Threads;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The threads of a VM. A thread <em>runs</em> between {@link #enter} and {@link #leave}; else it is
 * parked: it touches nothing of the VM, and all its words lie on its value stack.
 *
 * <p>Invariant: a thread begins to run, and the set changes, only under {@link #world}. So whoever
 * holds that lock and finds the others parked is alone until it gives the lock back.
 */
public abstract class ThreadSet implements Threads {
    private static final int NO_THREAD = 11;

    private static final int CLAIMS = 61;

    /** Java stack of a thread: as much as the main program has, because natives nest as deep. */
    private static final long JAVA_STACK = 16L << 20;

    /** How long who waits alone, for a callback, leaves its clock undisturbed. */
    private static final long GLANCE = 1_000_000;

    final VmState vm;
    final Collector collector;

    /** Held by whoever lets threads begin to run. */
    final ReentrantLock world = new ReentrantLock(true);

    /** All threads, the main one first. */
    final List<VmRuntime> all = new CopyOnWriteArrayList<>();

    private final Object[] claims = new Object[CLAIMS];

    ThreadSet(VmState vm, Collector collector) {
        this.vm = vm;
        this.collector = collector;
        Arrays.setAll(claims, i -> new Object());
    }

    /** The threads of a VM, as its options have them: with a global lock or without. */
    public static ThreadSet of(VmState vm, Collector collector) {
        return vm.config.options().on(Option.PY_THREAD_GIL)
                ? new GlobalLock(vm, collector)
                : new FreeThreads(vm, collector);
    }

    /** Makes the runtime of a thread, parked, and adds it to the set. */
    public final VmRuntime add(ObjectModel model, Memory memory) {
        lockWorld();
        try {
            Allocator allocator = allocator(memory);
            VmRuntime rt = new VmRuntime(vm, model, allocator);
            rt.host = vm.host.with(this).withClock(new ParkedClock(this, rt, vm.host.clock()));
            rt.host = rt.host.withConsole(new ParkedConsole(this, rt, vm.host.console()));
            all.add(rt);
            // Whoever told the threads something before this one was among them has not told it.
            rt.pending = true;
            joined(rt);
            return rt;
        } finally {
            world.unlock();
        }
    }

    /** Takes {@link #world}, whoever runs; the caller does not run. */
    void lockWorld() {
        world.lock();
    }

    /** The allocator of a new thread. */
    abstract Allocator allocator(Memory memory);

    /** A thread was added; the world is locked. */
    abstract void joined(VmRuntime rt);

    /** Begins to run, waiting until that is allowed. */
    public abstract void enter(VmRuntime rt);

    /** Parks. */
    public abstract void leave(VmRuntime rt);

    /** Called by a thread that runs when something is pending: lets others have their turn. */
    public abstract void poll(VmRuntime rt);

    /**
     * Called by a thread that holds the collector: parks all others until it is done.
     *
     * @return whether there are others
     */
    public abstract boolean stopOthers();

    /** Runs something while no thread runs; from a thread that is none of the set, or parked. */
    public abstract void whileParked(Runnable body);

    /** Has a thread wait until no other is in a native that may change objects; a safepoint. */
    public abstract void guard(VmRuntime rt);

    /** Lets others into such natives. */
    public abstract void unguard();

    /**
     * Who claims an object for itself alone holds the monitor of this meanwhile, and not longer.
     */
    public final Object claim(long w) {
        return claims[(int) (w >>> 4) % claims.length];
    }

    /** Parks, leaving natives to others. @return what {@link #unblock} is to be told */
    final boolean block(VmRuntime rt) {
        boolean guarded = rt.guarded;
        if (guarded) {
            rt.unguard();
        }
        leave(rt);
        return guarded;
    }

    /** Ends {@link #block}. */
    final void unblock(VmRuntime rt, boolean guarded) {
        enter(rt);
        if (guarded) {
            rt.guard();
        }
    }

    /** Lets other threads have the processor for a moment; a safepoint. */
    public final void yield(VmRuntime rt) {
        boolean guarded = block(rt);
        Thread.yield();
        unblock(rt, guarded);
    }

    /** Visits what the threads hold; all are parked but the caller. */
    public final void visit(Roots.Visitor visitor) {
        for (VmRuntime rt : all) {
            rt.visit(visitor);
        }
    }

    /** Has every thread poll soon. */
    public final void nudge() {
        for (VmRuntime rt : all) {
            rt.pending = true;
        }
    }

    @Override
    public final void park(Runtime runtime) {
        VmRuntime rt = (VmRuntime) runtime;
        if (all.size() == 1) {
            rt.host.clock().waitUntil(vm.host.clock().nanos() + GLANCE);
            return;
        }
        boolean guarded = block(rt);
        vm.await(rt, this);
        unblock(rt, guarded);
    }

    @Override
    public final long start(Runtime runtime, int base, int n, int nKw, long stackBytes) {
        VmRuntime by = (VmRuntime) runtime;
        ThreadMaker maker = vm.host.find(ThreadMaker.class);
        if (maker == null) {
            throw by.osError(NO_THREAD);
        }
        int words = 1 + n + 2 * nKw;
        VmRuntime rt = adding(by, words);
        rt.stackBytes = stackBytes;
        System.arraycopy(by.stack, base, rt.stack, 0, words);
        rt.globals = by.globals;
        rt.locals = by.locals;
        rt.sp = words;
        Thread thread = maker.start(() -> run(rt, n, nKw), JAVA_STACK);
        if (thread == null) {
            remove(by, rt);
            throw by.osError(NO_THREAD);
        }
        return thread.threadId();
    }

    private VmRuntime adding(VmRuntime by, int words) {
        leave(by);
        VmRuntime rt;
        try {
            rt = add(by.model, by.memory);
        } finally {
            enter(by);
        }
        rt.ensure(words);
        return rt;
    }

    private void run(VmRuntime rt, int n, int nKw) {
        rt.thread = Thread.currentThread();
        enter(rt);
        try {
            call(rt, n, nKw);
        } catch (VmStopped e) {
            // The others find by themselves that the VM is closed or a limit is reached.
        } finally {
            remove(rt, rt);
        }
    }

    private void call(VmRuntime rt, int n, int nKw) {
        try {
            rt.attend();
            rt.call(rt.stack[0], 1, n, nKw);
        } catch (PyException e) {
            rt.allocator.locked = 0;
            report(rt);
        }
    }

    /** Takes a thread out of the set, which the one that calls may be itself; that one parks. */
    private void remove(VmRuntime by, VmRuntime rt) {
        leave(by);
        lockWorld();
        try {
            all.remove(rt);
            collector.retire(rt.allocator);
        } finally {
            world.unlock();
        }
        if (by != rt) {
            enter(by);
        }
    }

    /** Prints an exception that a thread did not catch; SystemExit ends it silently. */
    private void report(VmRuntime rt) {
        long e = rt.caught();
        if (rt.isInstance(e, Kind.SYSTEM_EXIT)) {
            return;
        }
        Text text = new Text();
        try {
            text.add("Unhandled exception in thread started by ");
            rt.print(text, rt.stack[0], true);
            text.add("\n");
            Exceptions.printTraceback(rt, text, e);
        } catch (PyException nested) {
            text.add("\n");
            rt.exception = 0;
        }
        vm.output.error(text.array(), 0, text.length());
    }
}
