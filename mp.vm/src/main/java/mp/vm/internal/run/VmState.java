package mp.vm.internal.run;

import mp.core.TypedLine;
import mp.core.VmConfig;
import mp.core.code.BinaryOp;
import mp.core.code.NativeArch;
import mp.core.code.SourceCompiler;
import mp.core.declare.Word;
import mp.core.memory.Memory;
import mp.core.memory.Rom;
import mp.core.memory.Roots;
import mp.core.options.Option;
import mp.core.runtime.Declarations;
import mp.core.runtime.Devices;
import mp.core.runtime.Host;
import mp.core.runtime.MachineCode;
import mp.core.runtime.NativeModule;
import mp.core.runtime.NativeType;
import mp.vm.internal.builtins.Output;
import mp.vm.internal.load.Frozen;
import mp.vm.internal.machine.ObjectMemory;
import mp.vm.internal.object.Emergency;
import mp.vm.internal.object.Exceptions;
import mp.vm.internal.object.Names;
import mp.vm.internal.thread.ThreadSet;
import mp.vm.internal.weak.WeakReferences;
import mp.vm.tier.LoopCompiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;

/** What all threads of a VM share beside its memory. */
public final class VmState {
    /** Where the heap seems to lie, unless a board says otherwise. */
    private static final long HEAP_ADDRESS = 0x7f0000000000L;

    /** Who waits longer looks once more. */
    private static final long LONG_WAIT = 3_600_000_000_000L;

    /** What the VM was made from. */
    public final VmConfig config;

    /** Interned strings of this VM. */
    public final QstrPool qstrs;

    /** Words that live as long as the VM. */
    public final VmRoots roots = new VmRoots();

    /** Levels of native recursion that the Java stack of the VM's thread is sure to hold. */
    public int nativeLevels = 160;

    /** Counts changes that may invalidate what a cache remembers of classes. */
    public int classEpoch = 1;

    /** Counts new names in dicts that are module globals, and overridden builtins. */
    public int globalsEpoch = 1;

    /** Words of the names that the object protocol asks for. */
    @Word("interned strings, which live as long as the VM")
    public final long[] names = new long[Names.values().length];

    /** Standard output. */
    public final Output output;

    /** What the embedder handed over, its clock behind one that shows what was printed. */
    public final Host host;

    /** The main thread. */
    public VmRuntime main;

    /** All threads; null where the profile has none but the main one. */
    public ThreadSet threads;

    /** The compiler, or null where the profile has none. */
    public final SourceCompiler compiler;

    /** Modules that bundles brought as Python, or null where the profile has none. */
    public final Frozen frozen;

    /** The compiler of hot loops, or null. */
    public final LoopCompiler loops;

    /** What {@code micropython.opt_level} says. */
    public int optLevel;

    /** Most entries of a traceback. */
    public int tracebackLimit = Exceptions.MOST_ENTRIES;

    /** Bytes of the request that the MemoryError made in advance tells of. */
    public long memoryRequest;

    /** What exceptions are made of where there is no room; null where the profile has nothing. */
    public Emergency emergency;

    /** Why the VM must end, or null. */
    public volatile String stop;

    /** KeyboardInterrupt is to be raised at the next poll. */
    public volatile boolean interrupted;

    /** The character that interrupts, -1 for none. */
    public volatile int interruptChar = 3;

    /** The limits on steps and time. */
    public final LimitClock limits;

    /** The devices of a board, or null. */
    public final Devices devices;

    /** What executes machine code, or null. */
    public final MachineCode machine;

    /** Who waits in the host. */
    public final Sleepers sleepers = new Sleepers();

    /** Makes every thread of the VM poll. */
    private final Runnable nudge;

    /** Calls that wait for a poll. */
    public final Scheduler scheduler;

    /** Dead objects that wait for their finaliser. */
    public final Finalisers finalisers = new Finalisers();

    /** The weak references, or null where the profile has none. */
    public final WeakReferences weak;

    /** Whether scheduled calls run on any thread; only one runs at a time then. */
    final boolean anyThreadRunsCalls;

    /** Native modules that were imported, by the index in slot 3 of their objects. */
    public final List<LinkedModule> linked = new ArrayList<>();

    @Word("interned strings, which live as long as the VM")
    private final long[] operators = new long[BinaryOp.COUNT];

    private final List<Declarations> declarations;

    /** Bytes of a word as the profile counts them. */
    private final int wordBytes;

    private final long heapAddress;
    private final long romAddress;

    private ObjectMemory objectMemory;

    /**
     * Takes a snapshot of the declarations that are there now.
     *
     * @param frozen modules in Python, or null
     * @param nudge sets the flag that makes a thread poll, for every thread of the VM
     */
    public VmState(
            VmConfig config,
            List<Declarations> declarations,
            Frozen frozen,
            SourceCompiler compiler,
            LoopCompiler loops,
            Runnable nudge) {
        this.config = config;
        this.qstrs = new QstrPool();
        this.scheduler = new Scheduler(config.options().get(Option.SCHEDULER_DEPTH));
        this.declarations = List.copyOf(declarations);
        this.frozen = frozen;
        this.compiler = compiler;
        this.loops = loops;
        this.wordBytes = config.options().get(Option.WORD_BYTES);
        this.output = new Output(config.host().console());
        this.host = config.host().withClock(new WaitingClock(config.host().clock(), this));
        this.devices = host.find(Devices.class);
        this.machine = machine();
        this.heapAddress = machine == null ? HEAP_ADDRESS : machine.heapAddress();
        this.romAddress =
                machine == null ? HEAP_ADDRESS + (Rom.BIT >>> 2) * wordBytes : machine.romAddress();
        this.limits = new LimitClock(config.host().clock(), this::nudge);
        this.nudge = nudge;
        this.anyThreadRunsCalls = config.options().on(Option.PY_THREAD_GIL);
        this.weak = config.options().on(Option.PY_WEAKREF) ? new WeakReferences() : null;
    }

    private MachineCode machine() {
        MachineCode found =
                config.options().on(Option.EMIT_INLINE_THUMB) ? host.find(MachineCode.class) : null;
        return found == null || found.wordBytes() != wordBytes ? null : found;
    }

    /** What has addresses of the objects; made when it is first needed. */
    public synchronized ObjectMemory objectMemory(VmRuntime rt) {
        if (objectMemory == null) {
            objectMemory = new ObjectMemory(rt);
        }
        return objectMemory;
    }

    /** Has every thread of the VM look for news at its next poll, and wakes those that wait. */
    public void nudge() {
        nudge.run();
        sleepers.wake();
    }

    /** Whether a thread must not begin to wait: the VM is to end or is interrupted. */
    boolean wanted() {
        return stop != null || interrupted || limits.over();
    }

    /**
     * Reads from the console, waiting for the first byte unless the VM has something else to do.
     *
     * @return bytes read, 0 where the wait was ended, or -1 at the end of the input
     */
    public int read(VmRuntime rt, byte[] to, int from, int n) {
        sleepers.enter();
        try {
            return wanted() ? 0 : rt.host.console().read(to, from, n);
        } finally {
            sleepers.leave();
        }
    }

    /** As {@link mp.core.Console#typeLine}; news are served while it waits. */
    public TypedLine typeLine(VmRuntime rt) {
        sleepers.enter();
        try {
            if (wanted()) {
                serve(rt);
            }
            return rt.host.console().typeLine(() -> serve(rt));
        } finally {
            sleepers.leave();
        }
    }

    /** Does what is wanted; what it raises ends the wait. */
    private void serve(VmRuntime rt) {
        do {
            sleepers.leave();
            try {
                rt.poll();
            } finally {
                sleepers.enter();
            }
        } while (wanted());
    }

    /** Waits until this thread is unparked, the limit on time is reached or there is news. */
    public void await(VmRuntime rt, Object blocker) {
        long now = host.clock().nanos();
        long left = limits.until(now + LONG_WAIT) - now;
        sleepers.enter();
        try {
            if (!wanted() && !called(rt)) {
                LockSupport.parkNanos(blocker, left);
            }
        } finally {
            sleepers.leave();
        }
    }

    /** Whether a scheduled call is there for a thread that is about to wait. */
    public boolean called(VmRuntime rt) {
        return rt == main && scheduler.ready();
    }

    /** Visits the roots that do not belong to a thread. */
    public void visit(Roots.Visitor visitor) {
        roots.visit(visitor);
        scheduler.visit(visitor);
        finalisers.visit(visitor);
        if (weak != null) {
            weak.visit(visitor);
        }
        if (emergency != null) {
            emergency.visit(visitor);
        }
    }

    /** Tells those that hold weakly what a marking found. */
    public void marked() {
        if (objectMemory != null) {
            objectMemory.marked();
        }
        if (weak != null && weak.marked(main)) {
            main.pending = true;
        }
    }

    /** Whether this image's classes may define the method of a binary operator. */
    public boolean hasOperator(int op) {
        if (op >= BinaryOp.REVERSE_OR) {
            return config.options().on(Option.PY_REVERSE_SPECIAL_METHODS)
                    && (op == BinaryOp.REVERSE_ADD
                            || op == BinaryOp.REVERSE_SUBTRACT
                            || config.options().on(Option.PY_ALL_SPECIAL_METHODS));
        }
        if (op >= BinaryOp.OR && op <= BinaryOp.DIVMOD) {
            return op == BinaryOp.ADD
                    || op == BinaryOp.SUBTRACT
                    || config.options().on(Option.PY_ALL_SPECIAL_METHODS);
        }
        if (op >= BinaryOp.INPLACE_OR && op <= BinaryOp.INPLACE_POWER) {
            return op == BinaryOp.INPLACE_ADD
                    || op == BinaryOp.INPLACE_SUBTRACT
                    || config.options().on(Option.PY_ALL_INPLACE_SPECIAL_METHODS);
        }
        return true;
    }

    /** The word of the name of a binary operator's method. */
    public long operatorName(VmRuntime rt, int op) {
        if (operators[op] == 0) {
            operators[op] = rt.qstr(BinaryOp.method(op));
        }
        return operators[op];
    }

    /** The address that {@code id} shows for a heap or ROM word. */
    public long address(long w) {
        return Memory.isRom(w)
                ? romAddress + ((w & ~Rom.BIT) >>> 2) * wordBytes
                : heapAddress + (w >>> 2) * wordBytes;
    }

    /** The processor that machine code is made for. */
    public NativeArch arch() {
        return machine == null ? NativeArch.NONE : machine.arch();
    }

    /** The native type of an ordinal. */
    public NativeType type(int ordinal) {
        NativeType type = Rom.type(ordinal);
        return type != null ? type : load(ordinal);
    }

    /** The native module of a name, or null where none is declared or its option is off. */
    public NativeModule module(String name) {
        for (Declarations d : declarations) {
            NativeModule module = config.options().on(d.option(name)) ? d.module(name) : null;
            if (module != null) {
                return module;
            }
        }
        return null;
    }

    /** What bundles add to a module that another one declares, those of the first bundle first. */
    public List<NativeModule> extensions(String module) {
        return declarations.stream()
                .map(d -> d.extension(module))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The declarations, for help and completion. */
    public List<Declarations> declarations() {
        return declarations;
    }

    private NativeType load(int ordinal) {
        for (Declarations d : declarations) {
            NativeType type = d.type(ordinal);
            if (type != null) {
                return type;
            }
        }
        throw new IllegalStateException("no bundle declares the type of ordinal " + ordinal);
    }
}
