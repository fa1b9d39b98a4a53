package mp.vm.internal.run;

import mp.core.declare.Word;
import mp.core.memory.Allocator;
import mp.core.memory.Header;
import mp.core.memory.HeapExhausted;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.memory.Rom;
import mp.core.memory.Roots;
import mp.core.model.ObjectModel;
import mp.core.options.Option;
import mp.core.runtime.BufferView;
import mp.core.runtime.Host;
import mp.core.runtime.MachineMemory;
import mp.core.runtime.NativeTable;
import mp.core.runtime.NativeType;
import mp.core.runtime.PyException;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.vm.internal.builtins.Printer;
import mp.vm.internal.container.AttrTupleType;
import mp.vm.internal.container.DictTable;
import mp.vm.internal.container.NamedTupleType;
import mp.vm.internal.container.Sequences;
import mp.vm.internal.load.Importer;
import mp.vm.internal.number.Numbers;
import mp.vm.internal.object.Attributes;
import mp.vm.internal.object.Calls;
import mp.vm.internal.object.ClassObject;
import mp.vm.internal.object.Exceptions;
import mp.vm.internal.object.Members;
import mp.vm.internal.object.Operators;
import mp.vm.internal.object.PackedObjects;
import mp.vm.internal.text.Strings;
import mp.vm.internal.trace.Tracer;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The runtime of one thread of a VM. It only forwards: what an operation does stands in the class
 * of its noun.
 */
public final class VmRuntime extends Runtime {
    /** Free slots of the value stack that a native finds at least when it is called. */
    public static final int NATIVE_MARGIN = 512;

    /** The signal that is thrown for every exception of this thread. */
    public final PyException signal = new PyException();

    /** What the threads share. */
    public final VmState vm;

    /** What this thread prints. */
    public final Printer printer;

    /** The interpreter of this thread. */
    public final Interpreter interpreter;

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

    /** Whether this thread has the natives for itself; see {@link #guard}. */
    public boolean guarded;

    /** Set by other threads to have the next poll look at what is pending. */
    public volatile boolean pending;

    /** The Java thread that runs it at present, or null. */
    public volatile Thread thread;

    /** Whether it runs no code and touches nothing of the VM. */
    public volatile boolean parked = true;

    /** The capabilities; where there are threads, this one is parked while they make it wait. */
    public Host host;

    /** Finds members of native tables. */
    public final Members members = new Members();

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

    /** What {@code sys.settrace} asked for; null where it is not built. */
    public final Tracer tracer;

    private int levels;

    private final ObjectModel m;

    /** Makes the runtime of a thread. */
    public VmRuntime(VmState vm, ObjectModel model, Allocator allocator) {
        super(model, allocator, vm.config.options(), new long[1024 + NATIVE_MARGIN]);
        this.vm = vm;
        this.m = model;
        this.host = vm.host;
        this.stackBytes = vm.config.limits().stackBytes();
        this.printer = new Printer(vm.output);
        this.interpreter = new Interpreter(this);
        this.tracer = options.on(Option.PY_SYS_SETTRACE) ? new Tracer(this) : null;
    }

    /**
     * Has all other threads stay out of what is done with objects that can change, until {@link
     * #unguard}; but Python functions that natives call, and waits, are left to all again. So
     * natives need to know only what a callback may have changed. Where this thread did not have
     * that already, a safepoint.
     *
     * @return whether it has it from now on, and must unguard
     */
    public boolean guard() {
        if (guarded) {
            return false;
        }
        vm.threads.guard(this);
        guarded = true;
        return true;
    }

    /** Ends what {@link #guard} began. */
    public void unguard() {
        guarded = false;
        vm.threads.unguard();
    }

    /** Whether an operation on the word needs {@link #guard}: it may change, or name what may. */
    public boolean needsGuard(long w) {
        if (!Memory.isHeap(w)) {
            return false;
        }
        int kind = kind(w);
        return kind != Kind.FLOAT && kind != Kind.STR && kind != Kind.BYTES && kind != Kind.INT;
    }

    /** Whether an operation on any of the words of the value stack needs {@link #guard}. */
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
        if (tracer != null) {
            visitor.word(tracer.root());
        }
    }

    /** The globals of the Python function that runs, or of the module body. */
    public long globals() {
        return interpreter.globals();
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
    public long typeOf(long w) {
        int kind = kind(w);
        if (kind == Kind.INSTANCE) {
            return ClassObject.classOf(this, w);
        }
        if (kind == Kind.FUNCTION && CodeLoader.ofFunction(this, w).isGenerator()) {
            return Rom.word(Kind.GENERATOR_FUNCTION);
        }
        if (kind == Kind.NATIVE_MODULE) {
            return Rom.word(Kind.MODULE);
        }
        return kind == Kind.NAMEDTUPLE ? NamedTupleType.classOf(this, w) : Rom.word(kind);
    }

    @Override
    public String typeName(long w) {
        return ClassObject.name(this, typeOf(w));
    }

    @Override
    public boolean isInstance(long w, int kind) {
        return ClassObject.isSubclass(this, typeOf(w), Rom.word(kind));
    }

    @Override
    public long as(long w, int kind) {
        int k = kind(w);
        if (k == Kind.INSTANCE) {
            w = ClassObject.nativePart(this, w);
            if (w == 0) {
                return 0;
            }
            k = kind(w);
        }
        return ClassObject.nativeDerives(this, k, kind) ? w : 0;
    }

    @Override
    public long self(long w, NativeType type) {
        long object = as(w, type.ordinal);
        if (object == 0) {
            throw typeError("argument should be a '" + type.name + "' not a '" + typeName(w) + "'");
        }
        return object;
    }

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
    public PyException memoryError(long bytes) {
        return Exceptions.memoryError(this, bytes);
    }

    @Override
    public void poll() {
        if (pending) {
            Pending.poll(this);
        }
    }

    @Override
    public void attend() {
        if (pending) {
            Pending.attend(this);
        }
    }

    @Override
    public void turn() {
        if (pending) {
            Pending.turn(this);
        }
    }

    @Override
    public long newInt(long v) {
        int k = 64 - m.smallIntBits;
        if ((v << k) >> k == v) {
            return keep(((v << m.intShift) & m.intPayload) | m.intTag);
        }
        return Numbers.big(this, BigInteger.valueOf(v));
    }

    @Override
    public long newInt(BigInteger v) {
        return v.bitLength() < 64 ? newInt(v.longValue()) : Numbers.big(this, v);
    }

    @Override
    public long toLong(long w) {
        return (w & m.intMask) == m.intTag
                ? (w << m.intLeft) >> m.intRight
                : Numbers.toLong(this, w);
    }

    @Override
    public int toInt(long w) {
        return Numbers.toInt(this, w);
    }

    @Override
    public BigInteger toBigInteger(long w) {
        return Numbers.toBigInteger(this, w);
    }

    @Override
    public long toLongTruncated(long w) {
        return (w & m.intMask) == m.intTag
                ? (w << m.intLeft) >> m.intRight
                : Numbers.toBigInteger(this, w).longValue();
    }

    @Override
    public long newFloat(double v) {
        return keep(freshFloat(v));
    }

    /** A float; not kept. */
    public long freshFloat(double v) {
        v = m.floats.round(v);
        if (m.floats.immediate) {
            return m.floats.encode(v);
        }
        long w = allocate(Kind.FLOAT, 1, Header.RAW);
        memory.cells[Memory.index(w) + 1] = Double.doubleToLongBits(v);
        return w;
    }

    @Override
    public long newComplex(double re, double im) {
        long w = newRaw(Kind.COMPLEX, 2);
        memory.set(w, 1, Double.doubleToLongBits(m.floats.round(re)));
        memory.set(w, 2, Double.doubleToLongBits(m.floats.round(im)));
        return w;
    }

    @Override
    public boolean isFloat(long w) {
        return m.floats.immediate ? m.floats.isFloat(w) : is(w, Kind.FLOAT);
    }

    @Override
    public double floatValue(long w) {
        return m.floats.immediate
                ? m.floats.decode(w)
                : Double.longBitsToDouble(memory.cells[Memory.index(w) + 1]);
    }

    @Override
    public double toDouble(long w) {
        return isFloat(w) ? floatValue(w) : Numbers.toDouble(this, w);
    }

    @Override
    public byte[] bytes(long w) {
        return (w & m.qstrMask) == m.qstrTag
                ? vm.qstrs.bytes(m.qstrId(w))
                : (byte[]) memory.payload(w);
    }

    @Override
    public boolean isAscii(long str) {
        return Strings.isAscii(this, str);
    }

    @Override
    public String string(long w) {
        return new String(Strings.bytesOf(this, w), StandardCharsets.UTF_8);
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
    public long qstr(String s) {
        return m.qstr(vm.qstrs.intern(s.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public long intern(long str) {
        return (str & m.qstrMask) == m.qstrTag ? str : Strings.intern(this, str);
    }

    @Override
    public void buffer(long w, BufferView view, boolean write) {
        if (!tryBuffer(w, view, write)) {
            throw typeError("object with buffer protocol required");
        }
    }

    @Override
    public boolean tryBuffer(long w, BufferView view, boolean write) {
        int kind = kind(w);
        if (kind == Kind.INSTANCE) {
            w = ClassObject.nativePart(this, w);
            return w != 0 && tryBuffer(w, view, write);
        }
        return vm.type(kind).buffer(this, w, view, write);
    }

    @Override
    public long packObject(long w) {
        return PackedObjects.pack(this, w);
    }

    @Override
    public long unpackObject(long bits) {
        return PackedObjects.unpack(this, bits);
    }

    @Override
    public long newTuple(int base, int n) {
        return keep(Sequences.tuple(this, base, n));
    }

    @Override
    public long newAttrTuple(int base, String... names) {
        int mark = sp;
        for (String name : names) {
            keep(qstr(name));
        }
        long keys = newTuple(mark, names.length);
        return replace(mark, AttrTupleType.make(this, keys, base, names.length));
    }

    @Override
    public long newTuple(long a, long b) {
        int mark = sp;
        keep(a);
        keep(b);
        return replace(mark, Sequences.tuple(this, mark, 2));
    }

    @Override
    public long newTuple(long a, long b, long c) {
        int mark = sp;
        keep(a);
        keep(b);
        keep(c);
        return replace(mark, Sequences.tuple(this, mark, 3));
    }

    @Override
    public int count(long sequence) {
        return (int) m.intValue(memory.cell(sequence, 1));
    }

    @Override
    public long item(long sequence, int i) {
        return Sequences.item(this, sequence, i);
    }

    @Override
    public boolean isTuple(long w) {
        int kind = kind(w);
        return kind == Kind.TUPLE || kind == Kind.NAMEDTUPLE || kind == Kind.ATTRTUPLE;
    }

    @Override
    public long newList(int capacity) {
        return Sequences.newList(this, capacity);
    }

    @Override
    public void append(long list, long w) {
        Sequences.append(this, list, w);
    }

    @Override
    public long newDict(int capacity) {
        return DictTable.create(this, Kind.DICT, capacity);
    }

    @Override
    public long dictGet(long dict, long key) {
        return DictTable.get(this, dict, key);
    }

    @Override
    public void dictPut(long dict, long key, long value) {
        DictTable.put(this, dict, key, value);
    }

    @Override
    public long dictRemove(long dict, long key) {
        return DictTable.remove(this, dict, key);
    }

    @Override
    public int dictSize(long dict) {
        return DictTable.size(this, dict);
    }

    @Override
    public int dictNext(long dict, int from) {
        return DictTable.next(this, dict, from);
    }

    @Override
    public long dictKey(long dict, int place) {
        return DictTable.key(this, dict, place);
    }

    @Override
    public long dictValue(long dict, int place) {
        return DictTable.value(this, dict, place);
    }

    @Override
    public boolean truth(long w) {
        return w == trueWord || w != falseWord && w != none && Operators.truth(this, w);
    }

    @Override
    public boolean equal(long a, long b) {
        return Operators.equal(this, a, b);
    }

    @Override
    public long hash(long w) {
        return Operators.hash(this, w);
    }

    @Override
    public long unary(int op, long w) {
        return keep(Operators.unary(this, op, w));
    }

    @Override
    public long binary(int op, long a, long b) {
        return keep(Operators.binary(this, op, a, b));
    }

    @Override
    public int len(long w) {
        return Operators.len(this, w);
    }

    @Override
    public long getItem(long object, long index) {
        return keep(Operators.subscr(this, object, index, LOAD));
    }

    @Override
    public void setItem(long object, long index, long value) {
        Operators.subscr(this, object, index, value);
    }

    @Override
    public void deleteItem(long object, long index) {
        Operators.subscr(this, object, index, 0);
    }

    @Override
    public long getAttr(long object, long name) {
        return keep(Attributes.load(this, object, name));
    }

    @Override
    public long tryAttr(long object, long name) {
        long w = Attributes.find(this, object, name);
        return w == 0 ? 0 : keep(w);
    }

    @Override
    public void setAttr(long object, long name, long value) {
        Attributes.store(this, object, name, value);
    }

    @Override
    public void deleteAttr(long object, long name) {
        Attributes.store(this, object, name, 0);
    }

    @Override
    public long iter(long w) {
        return keep(Operators.iter(this, w));
    }

    @Override
    public long next(long iterator) {
        long w = Operators.next(this, iterator);
        return w == 0 ? 0 : keep(w);
    }

    @Override
    public void print(Text out, long w, boolean repr) {
        Operators.print(this, out, w, repr);
    }

    @Override
    public int index(long container, int length, long index, boolean slice) {
        return Sequences.index(this, container, length, index, slice);
    }

    @Override
    public long call(long f, int base, int n, int nKw) {
        return keep(Calls.call(this, f, base, n, nKw));
    }

    @Override
    public long call(long f) {
        int mark = sp;
        return replace(mark, Calls.call(this, f, mark, 0, 0));
    }

    @Override
    public long call(long f, long a) {
        int mark = sp;
        keep(a);
        return replace(mark, Calls.call(this, f, mark, 1, 0));
    }

    @Override
    public long call(long f, long a, long b) {
        int mark = sp;
        keep(a);
        keep(b);
        return replace(mark, Calls.call(this, f, mark, 2, 0));
    }

    @Override
    public long call(long f, long a, long b, long c) {
        int mark = sp;
        keep(a);
        keep(b);
        keep(c);
        return replace(mark, Calls.call(this, f, mark, 3, 0));
    }

    @Override
    public boolean callable(long w) {
        return Calls.callable(this, w);
    }

    @Override
    public boolean schedule(long f, long a) {
        boolean room = vm.scheduler.add(f, a);
        pending |= room;
        return room;
    }

    @Override
    public long callLocked(long f, long a) {
        return vm.scheduler.callLocked(this, f, a);
    }

    @Override
    public void write(Text text) {
        vm.output.write(text.array(), 0, text.length());
    }

    @Override
    public void printTraceback(Text out, long e) {
        Exceptions.printTraceback(this, out, e);
    }

    @Override
    public long importModule(String name) {
        return keep(Importer.importModule(this, name));
    }

    @Override
    public PyException raise(int kind, String message) {
        return Exceptions.raise(this, kind, message);
    }

    @Override
    public PyException raiseWith(int kind, long arg) {
        return Exceptions.raiseWith(this, kind, arg);
    }

    @Override
    public PyException raise(long w) {
        return Exceptions.raise(this, w);
    }

    @Override
    public PyException recursion() {
        // The exception needs slots, too, also where there were none left.
        ensure(0);
        return raise(Kind.RUNTIME_ERROR, "maximum recursion depth exceeded");
    }

    @Override
    public void checkArgs(int n, int nKw, int min, int max) {
        Calls.checkArgs(this, n, nKw, min, max);
    }

    @Override
    public int bind(int base, int n, int nKw, String[] names, int required, int positional) {
        return Calls.bind(this, base, n, nKw, names, required, positional);
    }

    @Override
    public long state(NativeTable module) {
        return vm.roots.state(Rom.tableIndex(module.function(0)));
    }

    @Override
    public void state(NativeTable module, long w) {
        vm.roots.state(Rom.tableIndex(module.function(0)), w);
    }

    @Override
    public MachineMemory machineMemory() {
        return vm.machine == null ? null : vm.objectMemory(this);
    }

    @Override
    public Host host() {
        return host;
    }
}
