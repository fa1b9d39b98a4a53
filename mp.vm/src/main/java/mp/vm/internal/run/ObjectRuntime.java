package mp.vm.internal.run;

import mp.core.memory.Allocator;
import mp.core.memory.Header;
import mp.core.memory.HeapExhausted;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.model.ObjectModel;
import mp.core.options.Options;
import mp.core.runtime.BufferView;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;

import java.nio.charset.StandardCharsets;

/**
 * Makes objects and looks into them, as far as the memory, the object model and other operations of
 * {@link Runtime} suffice.
 */
abstract class ObjectRuntime extends Runtime {
    ObjectRuntime(ObjectModel model, Allocator allocator, Options options, long[] stack) {
        super(model, allocator, options, stack);
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
