package mp.vm.internal.run;

import mp.core.declare.Word;
import mp.core.memory.Allocator;
import mp.core.memory.Header;
import mp.core.memory.HeapExhausted;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.memory.Roots;
import mp.core.model.ObjectModel;
import mp.core.runtime.BufferView;
import mp.core.runtime.Host;
import mp.core.runtime.PyException;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.vm.internal.builtins.Printer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What belongs to one thread of a VM: its roots, the depth it has used, how others reach it, and
 * how it makes objects.
 */
public abstract class ThreadRuntime extends Runtime {
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

    // Objects, as far as the memory and the object model suffice

    @Override
    public long newPayload(int ordinal, int slots, Object payload, long bytes) {
        return withPayload(ordinal, slots, Header.PAYLOAD, payload, bytes);
    }

    /** As {@link #newPayload}, for objects whose slots hold no words. */
    public long newRawPayload(int ordinal, int slots, Object payload, long bytes) {
        return withPayload(ordinal, slots, Header.PAYLOAD | Header.RAW, payload, bytes);
    }

    private long withPayload(int ordinal, int slots, long flags, Object payload, long bytes) {
        long w = keep(allocate(ordinal, slots, flags));
        int charge = charge(bytes);
        memory.set(w, 1, allocator.addPayload(payload, charge));
        return w;
    }

    @Override
    public long allocate(int ordinal, int slots, long flags) {
        try {
            return allocator.object(ordinal, slots, flags);
        } catch (HeapExhausted e) {
            throw memoryError(e.bytes);
        }
    }

    /** A traced object of a native type; not kept: the caller stores it in a root at once. */
    public long fresh(int ordinal, int slots) {
        return allocate(ordinal, slots, 0);
    }

    /** An instance of a shape; not kept. */
    public long freshInstance(int shapeBlock, int slots) {
        try {
            return allocator.instance(shapeBlock, slots);
        } catch (HeapExhausted e) {
            throw memoryError(e.bytes);
        }
    }

    @Override
    public void reserve(long bytes) {
        allocator.refund(charge(bytes));
    }

    private int charge(long bytes) {
        try {
            return allocator.charge(bytes);
        } catch (HeapExhausted e) {
            throw memoryError(e.bytes);
        }
    }

    /**
     * Charges memory that is taken for a while, or gives it back where {@code bytes} is negative.
     */
    public void take(long bytes) {
        if (bytes > 0) {
            charge(bytes);
            allocator.refund(memory.rounded(bytes) - bytes);
        } else {
            allocator.refund(-bytes);
        }
    }

    /**
     * Replaces the payload of an object by a larger or smaller one; charges the new before the old
     * is let go.
     */
    public void resizePayload(long w, Object payload, long bytes) {
        int charge = charge(bytes);
        allocator.refund(memory.replacePayload(w, payload, charge));
    }

    @Override
    public long newFloat(double v) {
        return keep(freshFloat(v));
    }

    /** A float; not kept. */
    public long freshFloat(double v) {
        v = model.floats.round(v);
        if (model.floats.immediate) {
            return model.floats.encode(v);
        }
        long w = allocate(Kind.FLOAT, 1, Header.RAW);
        memory.cells[Memory.index(w) + 1] = Double.doubleToLongBits(v);
        return w;
    }

    @Override
    public long newComplex(double re, double im) {
        long w = newRaw(Kind.COMPLEX, 2);
        memory.set(w, 1, Double.doubleToLongBits(model.floats.round(re)));
        memory.set(w, 2, Double.doubleToLongBits(model.floats.round(im)));
        return w;
    }

    @Override
    public boolean isFloat(long w) {
        return model.floats.immediate ? model.floats.isFloat(w) : is(w, Kind.FLOAT);
    }

    @Override
    public double floatValue(long w) {
        return model.floats.immediate
                ? model.floats.decode(w)
                : Double.longBitsToDouble(memory.cells[Memory.index(w) + 1]);
    }

    @Override
    public long newStr(byte[] utf8) {
        return newRawPayload(Kind.STR, 3, utf8, utf8.length);
    }

    @Override
    public long newStr(String s) {
        return newStr(s.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public long newStr(Text text) {
        reserve(text.length());
        return newStr(text.toBytes());
    }

    @Override
    public long newBytes(byte[] data) {
        return newRawPayload(Kind.BYTES, 2, data, data.length);
    }

    @Override
    public long newByteArray(byte[] data) {
        long w = newRawPayload(Kind.BYTEARRAY, 2, data, data.length);
        memory.set(w, 2, data.length);
        return w;
    }

    @Override
    public void buffer(long w, BufferView view, boolean write) {
        if (!tryBuffer(w, view, write)) {
            throw typeError("object with buffer protocol required");
        }
    }

    @Override
    public long newTuple(long a, long b) {
        int mark = sp;
        keep(a);
        keep(b);
        return replace(mark, newTuple(mark, 2));
    }

    @Override
    public long newTuple(long a, long b, long c) {
        int mark = sp;
        keep(a);
        keep(b);
        keep(c);
        return replace(mark, newTuple(mark, 3));
    }

    @Override
    public int count(long sequence) {
        return (int) model.intValue(memory.cell(sequence, 1));
    }

    @Override
    public boolean isTuple(long w) {
        int kind = kind(w);
        return kind == Kind.TUPLE || kind == Kind.NAMEDTUPLE || kind == Kind.ATTRTUPLE;
    }

    @Override
    public long call(long f) {
        int mark = sp;
        return replace(mark, call(f, mark, 0, 0));
    }

    @Override
    public long call(long f, long a) {
        int mark = sp;
        keep(a);
        return replace(mark, call(f, mark, 1, 0));
    }

    @Override
    public long call(long f, long a, long b) {
        int mark = sp;
        keep(a);
        keep(b);
        return replace(mark, call(f, mark, 2, 0));
    }

    @Override
    public long call(long f, long a, long b, long c) {
        int mark = sp;
        keep(a);
        keep(b);
        keep(c);
        return replace(mark, call(f, mark, 3, 0));
    }
}
