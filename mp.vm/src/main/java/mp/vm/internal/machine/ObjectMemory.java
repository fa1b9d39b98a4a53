package mp.vm.internal.machine;

import mp.core.declare.ServesOption;
import mp.core.memory.Header;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.runtime.BufferView;
import mp.core.runtime.MachineMemory;
import mp.core.runtime.Runtime;
import mp.vm.internal.run.VmRuntime;

/** The bytes of a VM's objects at machine addresses, and the items of the lists that are in use. */
@ServesOption("MICROPY_EMIT_INLINE_THUMB")
public final class ObjectMemory implements MachineMemory {
    final Windows windows;

    private final VmRuntime vm;
    private final ByteRanges ranges;

    /** The memory of a VM with one thread. */
    public ObjectMemory(VmRuntime rt) {
        this.vm = rt;
        this.windows = new Windows(rt);
        this.ranges = new ByteRanges(rt.memory);
    }

    @Override
    public long address(Runtime rt, long w) {
        BufferView view = new BufferView();
        boolean writable = rt.tryBuffer(w, view, true);
        if (!writable) {
            rt.buffer(w, view, false);
        }
        return address(view.array, payload(w, view.array), writable) + view.offset;
    }

    /** The address of the bytes of a str, which only can be read. */
    long text(long str) {
        byte[] utf8 = vm.bytes(str);
        return address(utf8, payload(str, utf8), false);
    }

    private long address(byte[] array, int payload, boolean writable) {
        long address = ranges.address(array, payload, writable);
        if (address == 0) {
            throw vm.memoryError(array.length);
        }
        return address;
    }

    /** The index of the payload that an array is: mostly that of the object itself. */
    private int payload(long w, byte[] array) {
        Memory memory = vm.memory;
        if (Memory.isHeap(w) && (memory.header(w) & Header.PAYLOAD) != 0) {
            int own = (int) memory.get(w, 1);
            if (memory.payloads[own] == array) {
                return own;
            }
        }
        for (int i = 1; i < memory.payloads.length; i++) {
            if (memory.payloads[i] == array) {
                return i;
            }
        }
        return ByteRanges.FOREVER;
    }

    /** The address of an object's payload that holds code, which may keep its data there. */
    long code(long w) {
        return address((byte[]) vm.memory.payload(w), (int) vm.memory.get(w, 1), true);
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
            return (int) text(w);
        }
        if (rt.isFloat(w)) {
            return (int) rt.floatValue(w);
        }
        if (rt.is(w, Kind.LIST) || rt.is(w, Kind.TUPLE)) {
            return (int) windows.address(w);
        }
        return rt.tryBuffer(w, new BufferView(), false) ? (int) address(rt, w) : windows.bits(w);
    }

    @Override
    public long load(long address, int bytes) {
        long value = ranges.load(address, bytes);
        return value == NOTHING ? windows.load(address, bytes) : value;
    }

    @Override
    public boolean store(long address, int bytes, int value) {
        return ranges.store(address, bytes, value) || windows.store(address, bytes, value);
    }
}
