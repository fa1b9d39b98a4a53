package mp.vm.internal.machine;

import mp.core.declare.ServesOption;
import mp.core.memory.Memory;
import mp.core.runtime.MachineMemory;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.TreeMap;
import java.util.WeakHashMap;

/**
 * The machine addresses of payloads. A byte array gets a range when somebody first asks for its
 * address and keeps it as long as it is the payload; then the range is dead, and given to another
 * only after all others have been. Ranges never touch, so that code which runs over the end of one
 * meets nothing.
 */
@ServesOption("MICROPY_EMIT_INLINE_THUMB")
final class ByteRanges {
    /** No payload: the bytes of an interned string, which live as long as the VM. */
    static final int FOREVER = 0;

    private static final long FIRST = 0x3000_0000L;
    private static final long END = 0x4000_0000L;
    private static final int ALIGNMENT = 16;

    private final Memory memory;
    private final TreeMap<Long, Range> ranges = new TreeMap<>();
    private final Map<byte[], Range> byArray = new WeakHashMap<>();
    private final ReferenceQueue<byte[]> collected = new ReferenceQueue<>();
    private long next = FIRST;
    private Range last;

    ByteRanges(Memory memory) {
        this.memory = memory;
    }

    /** A range; holds the array weakly, because its charge ends with the payload. */
    private final class Range extends WeakReference<byte[]> {
        final long first;
        final int length;
        final int payload;
        final boolean writable;

        Range(long first, byte[] array, int payload, boolean writable) {
            super(array, collected);
            this.first = first;
            this.length = array.length;
            this.payload = payload;
            this.writable = writable;
        }

        boolean contains(long address, int bytes) {
            return address >= first && address + bytes <= first + length;
        }

        /** The bytes, or null where the object that owned them is dead or has others. */
        byte[] bytes() {
            byte[] array = get();
            return payload == FOREVER || memory.payloads[payload] == array ? array : null;
        }
    }

    /**
     * The address of an array.
     *
     * @param payload its index in the table of payloads, or {@link #FOREVER}
     * @return 0 where no room is left
     */
    long address(byte[] array, int payload, boolean writable) {
        Range range = byArray.get(array);
        if (range == null) {
            forgetCollected();
            long first = room(array.length);
            if (first == 0) {
                return 0;
            }
            range = new Range(first, array, payload, writable);
            ranges.put(first, range);
            byArray.put(array, range);
        }
        return range.first;
    }

    private void forgetCollected() {
        for (Reference<?> r = collected.poll(); r != null; r = collected.poll()) {
            if (r instanceof Range range) {
                ranges.remove(range.first, range);
            }
        }
    }

    /** Room behind all others; at the end of the addresses, the first that is free again. */
    private long room(int length) {
        long size = ((long) length + ALIGNMENT) & -ALIGNMENT;
        if (next + size <= END) {
            next += size;
            return next - size;
        }
        ranges.values().removeIf(range -> range.bytes() == null);
        long free = FIRST;
        for (Range range : ranges.values()) {
            if (range.first - free >= size) {
                return free;
            }
            free = (range.first + range.length + ALIGNMENT) & -ALIGNMENT;
        }
        return END - free >= size ? free : 0;
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

    long load(long address, int bytes) {
        Range range = find(address, bytes);
        byte[] array = range == null ? null : range.bytes();
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

    boolean store(long address, int bytes, int value) {
        Range range = find(address, bytes);
        byte[] array = range == null || !range.writable ? null : range.bytes();
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
