package mp.vm.internal.machine;

import mp.core.declare.ServesOption;
import mp.core.declare.Word;
import mp.core.memory.Header;
import mp.core.memory.Memory;
import mp.core.runtime.BufferView;
import mp.core.runtime.MachineMemory;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The machine addresses of payloads. The byte array of an object gets a range when somebody first
 * asks for its address and keeps it as long as it is the payload; then the range is dead, and given
 * to another only after all others have been. Ranges never touch, so that code which runs over the
 * end of one meets nothing. Threads may use it at once: it neither allocates nor waits.
 */
@ServesOption({"MICROPY_EMIT_INLINE_THUMB", "MICROPY_PY_UCTYPES"})
final class ByteRanges {
    /** What a range is charged with: the Java objects that it takes. */
    static final int RANGE_BYTES = 192;

    private static final int ALIGNMENT = 16;

    private final Memory memory;
    private final long start;
    private final long end;
    private final TreeMap<Long, Range> ranges = new TreeMap<>();
    private final Map<Long, Range> byOwner = new HashMap<>();
    private long next;
    private Range last;

    /** Ranges between two addresses, multiples of 16. */
    ByteRanges(Memory memory, long start, long end) {
        this.memory = memory;
        this.start = start;
        this.end = end;
        this.next = start;
    }

    /** A range; holds the array weakly, because its charge ends with the payload. */
    private static final class Range extends WeakReference<byte[]> {
        final long first;
        final int length;
        final boolean writable;

        @Word("known to be alive while the range is: see marked()")
        final long owner;

        Range(long first, byte[] array, long owner, boolean writable) {
            super(array);
            this.first = first;
            this.length = array.length;
            this.owner = owner;
            this.writable = writable;
        }

        boolean contains(long address, int bytes) {
            return address >= first && address + bytes <= first + length;
        }
    }

    /** The bytes of a range, or null where the object that owned them has others. */
    private byte[] bytes(Range range) {
        byte[] array = range.get();
        boolean its = !Memory.isHeap(range.owner) || memory.payload(range.owner) == array;
        return its ? array : null;
    }

    /** The address of an array whose owner has a range for it already, or 0. */
    synchronized long known(long owner, byte[] array) {
        Range range = byOwner.get(owner);
        return range != null && range.get() == array ? range.first : 0;
    }

    /** Whether an owner has a range, be it for bytes that it had before. */
    synchronized boolean has(long owner) {
        return byOwner.containsKey(owner);
    }

    /**
     * Gives an array an address. Unless its owner has a range already, it was charged before.
     *
     * @return 0 where no room is left
     */
    synchronized long add(byte[] array, long owner, boolean writable) {
        long first = room(array.length);
        if (first != 0) {
            Range range = new Range(first, array, owner, writable);
            Range before = byOwner.put(owner, range);
            if (before != null) {
                ranges.remove(before.first);
            }
            ranges.put(first, range);
        }
        return first;
    }

    /** Room behind all others; at the end of the addresses, the first that is free again. */
    private long room(int length) {
        long size = ((long) length + ALIGNMENT) & -ALIGNMENT;
        if (next + size <= end) {
            next += size;
            return next - size;
        }
        long free = start;
        for (Range range : ranges.values()) {
            if (range.first - free >= size) {
                return free;
            }
            free = (range.first + range.length + ALIGNMENT) & -ALIGNMENT;
        }
        return end - free >= size ? free : 0;
    }

    /** Forgets, between marking and freeing, the ranges of dead objects. */
    synchronized void marked() {
        last = null;
        for (Iterator<Range> i = ranges.values().iterator(); i.hasNext(); ) {
            Range range = i.next();
            boolean marked =
                    !Memory.isHeap(range.owner) || (memory.header(range.owner) & Header.MARK) != 0;
            if (!marked || bytes(range) == null) {
                i.remove();
                byOwner.remove(range.owner, range);
                memory.payloadBytes -= RANGE_BYTES;
            }
        }
    }

    private Range find(long address, int bytes) {
        Range range = last;
        if (range == null || !range.contains(address, bytes)) {
            Map.Entry<Long, Range> floor = ranges.floorEntry(address);
            if (floor == null || !floor.getValue().contains(address, bytes)) {
                return null;
            }
            range = floor.getValue();
            last = range;
        }
        return range;
    }

    /** The object that has the bytes at an address, or 0. */
    synchronized long owner(long address) {
        Range range = find(address, 0);
        return range == null || bytes(range) == null ? 0 : range.owner;
    }

    /** As {@link MachineMemory#view}. */
    synchronized boolean view(long address, BufferView view, boolean write) {
        Range range = find(address, 0);
        byte[] array = range == null || write && !range.writable ? null : bytes(range);
        if (array == null) {
            return false;
        }
        int at = (int) (address - range.first);
        view.set(array, at, array.length - at, 'B');
        return true;
    }

    synchronized long load(long address, int bytes) {
        Range range = find(address, bytes);
        byte[] array = range == null ? null : bytes(range);
        if (array == null) {
            return MachineMemory.NOTHING;
        }
        int at = (int) (address - range.first);
        long value = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            value = value << Byte.SIZE | array[at + i] & 0xff;
        }
        return value;
    }

    synchronized boolean store(long address, int bytes, int value) {
        Range range = find(address, bytes);
        byte[] array = range == null || !range.writable ? null : bytes(range);
        if (array == null) {
            return false;
        }
        int at = (int) (address - range.first);
        for (int i = 0; i < bytes; i++) {
            array[at + i] = (byte) (value >> Byte.SIZE * i);
        }
        return true;
    }
}
