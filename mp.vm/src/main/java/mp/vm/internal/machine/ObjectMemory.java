package mp.vm.internal.machine;

import mp.core.declare.ServesOption;
import mp.core.memory.Header;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.runtime.BufferView;
import mp.core.runtime.MachineMemory;
import mp.core.runtime.Runtime;
import mp.vm.internal.object.ClassObject;
import mp.vm.internal.run.VmRuntime;
import mp.vm.internal.text.ByteWindowType;

/**
 * The bytes of a VM's objects at machine addresses and, where machine code runs, the items of the
 * lists that are in use.
 */
@ServesOption({"MICROPY_EMIT_INLINE_THUMB", "MICROPY_PY_UCTYPES"})
public final class ObjectMemory implements MachineMemory {
    /** Where the ranges lie: ints of 47 bits, or of 31, show all of them. */
    private static final long FIRST = 0x3000_0000L;

    private static final long END = 0x4000_0000L;
    private static final int WIDER = 16;

    /** What machine code was given; null where none runs. */
    final Windows windows;

    private final ByteRanges ranges;

    /** The memory of a VM; machine code runs on one thread. */
    public ObjectMemory(VmRuntime rt) {
        int shift = rt.model.wordBytes == Integer.BYTES ? 0 : WIDER;
        this.windows = rt.vm.machine == null ? null : new Windows(rt);
        this.ranges = new ByteRanges(rt.memory, FIRST << shift, END << shift);
    }

    @Override
    public long address(Runtime runtime, long w) {
        VmRuntime rt = (VmRuntime) runtime;
        if (rt.is(w, Kind.BYTE_WINDOW)) {
            return ByteWindowType.address(rt, w);
        }
        BufferView view = new BufferView();
        boolean writable = rt.tryBuffer(w, view, true);
        if (!writable) {
            rt.buffer(w, view, false);
        }
        return address(rt, view.array, owner(rt, w), writable) + view.offset;
    }

    /** The address of the bytes of a str, which only can be read. */
    private long text(VmRuntime rt, long str) {
        return address(rt, rt.bytes(str), str, false);
    }

    private long address(VmRuntime rt, byte[] array, long owner, boolean writable) {
        long address = ranges.known(owner, array);
        if (address == 0) {
            int charge = ranges.has(owner) ? 0 : ByteRanges.RANGE_BYTES;
            rt.take(charge);
            address = ranges.add(array, owner, writable);
            if (address == 0) {
                rt.take(-charge);
                throw rt.memoryError(array.length);
            }
        }
        return address;
    }

    /**
     * The object whose payload the bytes of another are. What shows bytes of others, a memoryview
     * or a frame buffer, has the other's word in its first slot.
     */
    private static long owner(VmRuntime rt, long w) {
        while (Memory.isHeap(w) && (rt.memory.header(w) & Header.PAYLOAD) == 0) {
            w = rt.kind(w) == Kind.INSTANCE ? ClassObject.nativePart(rt, w) : rt.slot(w, 1);
        }
        if (!Memory.isHeap(w) && !rt.isStr(w)) {
            throw rt.typeError("bytes without an address");
        }
        return w;
    }

    /** The address of an object's payload that holds code, which may keep its data there. */
    long code(VmRuntime rt, long w) {
        return address(rt, (byte[]) rt.memory.payload(w), w, true);
    }

    /** What a register holds of an argument. */
    int argument(VmRuntime rt, long w) {
        windows.add(w);
        if (rt.isInt(w)) {
            return (int) rt.toLongTruncated(w);
        }
        if (w == rt.none || w == rt.falseWord || w == rt.trueWord) {
            return w == rt.trueWord ? 1 : 0;
        }
        if (rt.isStr(w)) {
            return (int) text(rt, w);
        }
        if (rt.isFloat(w)) {
            return (int) rt.floatValue(w);
        }
        if (rt.is(w, Kind.LIST) || rt.is(w, Kind.TUPLE)) {
            return (int) windows.address(w);
        }
        return rt.tryBuffer(w, new BufferView(), false) ? (int) address(rt, w) : windows.bits(w);
    }

    /** Forgets, between marking and freeing, what is dead. */
    public void marked() {
        ranges.marked();
    }

    @Override
    public long owner(long address) {
        return ranges.owner(address);
    }

    @Override
    public boolean view(long address, BufferView view, boolean write) {
        return ranges.view(address, view, write);
    }

    @Override
    public long window(Runtime rt, long address, long length) {
        return ByteWindowType.make((VmRuntime) rt, ranges.owner(address), address, length);
    }

    @Override
    public long load(long address, int bytes) {
        long value = ranges.load(address, bytes);
        return value == NOTHING && windows != null ? windows.load(address, bytes) : value;
    }

    @Override
    public boolean store(long address, int bytes, int value) {
        return ranges.store(address, bytes, value)
                || windows != null && windows.store(address, bytes, value);
    }
}
