package mp.vm.internal.run;

import mp.core.declare.Word;
import mp.core.memory.Allocator;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.memory.Roots;
import mp.core.model.ObjectModel;
import mp.core.runtime.Host;
import mp.core.runtime.PyException;
import mp.core.runtime.Text;
import mp.vm.internal.builtins.Printer;

import java.util.Arrays;

/**
 * What belongs to one thread of a VM: its roots, the depth it has used, and how others reach it.
 */
abstract class ThreadRuntime extends ObjectRuntime {
    /** Free slots of the value stack that a native finds at least when it is called. */
    public static final int NATIVE_MARGIN = 512;

    /** The signal that is thrown for every exception of this thread. */
    public final PyException signal = new PyException();

    /** What the threads share. */
    public final VmState vm;

    /** What this thread prints. */
    public final Printer printer;

    /** The exception that {@code sys.exc_info} tells of, from a handler to the end of any try. */
    @Word("visited as a root")
    public long caught;

    /**
     * Globals and locals of the module or class body that runs; what exec, import and class set.
     */
    @Word("visited as a root")
    public long globals;

    /** See {@link #globals}. */
    @Word("visited as a root")
    public long locals;

    /** Bytes of the depth limit that frames and native recursion use at present. */
    public long depth;

    /** Most bytes of depth. */
    public long stackBytes;

    /** Whether other threads run at the same time as this one; never unset. */
    public boolean shared;

    /** Whether this thread has the natives for itself; see {@link VmRuntime#guard}. */
    public boolean guarded;

    /** Set by other threads to have the next poll look at what is pending. */
    public volatile boolean pending;

    /** The Java thread that runs it at present, or null. */
    public volatile Thread thread;

    /** Whether it runs no code and touches nothing of the VM. */
    public volatile boolean parked = true;

    /** The capabilities; where there are threads, this one is parked while they make it wait. */
    public Host host;

    /** What a finished generator returned, until it is asked for; 0 for None. */
    @Word("visited as a root")
    public long stopValue;

    /** A slice for subscripts while the heap is locked, 0 before it was; see {@link #lockHeap}. */
    @Word("visited as a root")
    public long spareSlice;

    /** The next unwound frame adds no entry to the traceback: the exception is raised again. */
    public boolean skipTraceback;

    /**
     * Counts of the window that was laid out last: positional in the high half, keyword in the low.
     */
    long unpacked;

    private int levels;

    ThreadRuntime(VmState vm, ObjectModel model, Allocator allocator) {
        super(model, allocator, vm.config.options(), new long[1024 + NATIVE_MARGIN]);
        this.vm = vm;
        this.host = vm.host;
        this.stackBytes = vm.config.limits().stackBytes();
        this.printer = new Printer(vm.output);
    }

    /**
     * Whether an operation on the word needs {@link VmRuntime#guard}: it may change, or name what
     * may.
     */
    public boolean needsGuard(long w) {
        if (!Memory.isHeap(w)) {
            return false;
        }
        int kind = kind(w);
        return kind != Kind.FLOAT && kind != Kind.STR && kind != Kind.BYTES && kind != Kind.INT;
    }

    /**
     * Whether an operation on any of the words of the value stack needs {@link VmRuntime#guard}.
     */
    public boolean needsGuard(int base, int n) {
        for (int i = base; i < base + n; i++) {
            if (needsGuard(stack[i])) {
                return true;
            }
        }
        return n == 0;
    }

    /** Has this thread poll soon, whatever it waits for; from any thread. */
    public void wake() {
        pending = true;
        vm.sleepers.wake(thread);
    }

    /** Visits the words of this thread. */
    public void visit(Roots.Visitor visitor) {
        visitor.words(stack, 0, sp);
        visitor.word(exception);
        visitor.word(caught);
        visitor.word(globals);
        visitor.word(locals);
        visitor.word(stopValue);
        visitor.word(spareSlice);
    }

    /**
     * Makes room for {@code slots} more words above {@code sp}, and a native's margin behind them.
     */
    public void ensure(int slots) {
        int need = sp + slots + NATIVE_MARGIN;
        if (need > stack.length) {
            stack = Arrays.copyOf(stack, Math.max(need, stack.length + (stack.length >> 1)));
        }
    }

    /**
     * Charges the depth limit for native recursion; to be paired with {@link #leave}.
     *
     * @throws PyException RuntimeError at the limit
     */
    public void enter() {
        if (++levels > vm.nativeLevels) {
            levels--;
            throw recursion();
        }
        try {
            enter(Frames.NATIVE_COST);
        } catch (PyException e) {
            levels--;
            throw e;
        }
    }

    /** Charges a number of bytes of depth. */
    public void enter(int bytes) {
        depth += bytes;
        if (depth > stackBytes) {
            depth -= bytes;
            throw recursion();
        }
        ensure(0);
    }

    /** Ends {@link #enter()}. */
    public void leave() {
        levels--;
        depth -= Frames.NATIVE_COST;
    }

    /** Forbids allocation, until {@code allocator.locked} is counted down. */
    public void lockHeap() {
        if (spareSlice == 0 && allocator.locked == 0) {
            spareSlice = fresh(Kind.SLICE, 3);
        }
        allocator.locked++;
    }

    @Override
    public void write(Text text) {
        vm.output.write(text.array(), 0, text.length());
    }

    @Override
    public PyException recursion() {
        // The exception needs slots, too, also where there were none left.
        ensure(0);
        return raise(Kind.RUNTIME_ERROR, "maximum recursion depth exceeded");
    }

    @Override
    public Host host() {
        return host;
    }
}
