package mp.vm.internal.run;

import mp.core.memory.Allocator;
import mp.core.memory.Kind;
import mp.core.memory.Rom;
import mp.core.memory.Roots;
import mp.core.model.ObjectModel;
import mp.core.options.Option;
import mp.core.runtime.BufferView;
import mp.core.runtime.MachineMemory;
import mp.core.runtime.NativeTable;
import mp.core.runtime.NativeType;
import mp.core.runtime.PyException;
import mp.core.runtime.Text;
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

/**
 * The runtime of one thread of a VM. It only forwards: what an operation does stands in the class
 * of its noun.
 */
public final class VmRuntime extends ThreadRuntime {
    /** The interpreter of this thread. */
    public final Interpreter interpreter;

    /** Finds members of native tables. */
    public final Members members = new Members();

    /** What {@code sys.settrace} asked for; null where it is not built. */
    public final Tracer tracer;

    /** Makes the runtime of a thread. */
    public VmRuntime(VmState vm, ObjectModel model, Allocator allocator) {
        super(vm, model, allocator);
        this.interpreter = new Interpreter(this);
        this.tracer = options.on(Option.PY_SYS_SETTRACE) ? new Tracer(this) : null;
    }

    @Override
    public void visit(Roots.Visitor visitor) {
        super.visit(visitor);
        if (tracer != null) {
            visitor.word(tracer.root());
        }
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

    /** The globals of the Python function that runs, or of the module body. */
    public long globals() {
        return interpreter.globals();
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
        if (kind == Kind.BYTE_WINDOW) {
            return Rom.word(Kind.BYTEARRAY);
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
        int k = 64 - model.smallIntBits;
        if ((v << k) >> k == v) {
            return keep(((v << model.intShift) & model.intPayload) | model.intTag);
        }
        return Numbers.big(this, BigInteger.valueOf(v));
    }

    @Override
    public long newInt(BigInteger v) {
        return v.bitLength() < 64 ? newInt(v.longValue()) : Numbers.big(this, v);
    }

    @Override
    public long toLong(long w) {
        return (w & model.intMask) == model.intTag
                ? (w << model.intLeft) >> model.intRight
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
        return (w & model.intMask) == model.intTag
                ? (w << model.intLeft) >> model.intRight
                : Numbers.toBigInteger(this, w).longValue();
    }

    @Override
    public double toDouble(long w) {
        return isFloat(w) ? floatValue(w) : Numbers.toDouble(this, w);
    }

    @Override
    public byte[] bytes(long w) {
        return (w & model.qstrMask) == model.qstrTag
                ? vm.qstrs.bytes(model.qstrId(w))
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
    public long qstr(String s) {
        return model.qstr(vm.qstrs.intern(s.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public long intern(long str) {
        return (str & model.qstrMask) == model.qstrTag ? str : Strings.intern(this, str);
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
    public long item(long sequence, int i) {
        return Sequences.item(this, sequence, i);
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
        boolean addressed = vm.machine != null || options.on(Option.PY_UCTYPES);
        return addressed ? vm.objectMemory(this) : null;
    }
}
