package mp.vm.internal.load;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.runtime.BufferView;
import mp.core.runtime.Runtime;
import mp.core.runtime.Stream;
import mp.core.runtime.StreamReads;
import mp.core.runtime.StreamWrites;
import mp.vm.internal.run.VmRuntime;

/**
 * {@code micropython.RingIO}: bytes that are read in the order in which they were written. Slots: a
 * buffer, how many bytes of it are used, where the next one is read and where the next one goes.
 * One byte stays free, so that full is not empty.
 */
@PyType(value = "RingIO", option = "MICROPY_PY_MICROPYTHON_RINGIO")
final class RingIoType {
    private static final int BUFFER = 1;
    private static final int SIZE = 2;
    private static final int GET = 3;
    private static final int PUT = 4;
    private static final int LARGEST = 0xffff;
    private static final int INVALID = 22;

    private RingIoType() {}

    @Slot(Slot.Of.MAKE)
    static long make(VmRuntime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 1, 1);
        BufferView view = new BufferView();
        long buffer = rt.arg(base);
        boolean given = rt.tryBuffer(buffer, view, true);
        long size = given ? view.length : rt.toLong(buffer) + 1;
        if (size < 2 || size > LARGEST) {
            throw rt.raiseWith(Kind.VALUE_ERROR, 0);
        }
        if (!given) {
            rt.reserve(size);
            buffer = rt.newByteArray(new byte[(int) size]);
        }
        long self = rt.newObject(RingIoTypeTable.TABLE.ordinal, PUT);
        rt.slot(self, BUFFER, buffer);
        rt.slot(self, SIZE, rt.model.smallInt(size));
        rt.slot(self, GET, rt.model.smallInt(0));
        rt.slot(self, PUT, rt.model.smallInt(0));
        return self;
    }

    private static int number(Runtime rt, long self, int slot) {
        return (int) rt.model.intValue(rt.slot(self, slot));
    }

    private static int available(Runtime rt, long self) {
        int size = number(rt, self, SIZE);
        return (size + number(rt, self, PUT) - number(rt, self, GET)) % size;
    }

    private static int free(Runtime rt, long self) {
        return number(rt, self, SIZE) - 1 - available(rt, self);
    }

    /** The bytes; ValueError where their owner has become shorter since. */
    private static BufferView bytes(Runtime rt, long self) {
        BufferView view = new BufferView();
        rt.buffer(rt.slot(self, BUFFER), view, true);
        if (view.length < number(rt, self, SIZE)) {
            throw rt.valueError("buffer too small");
        }
        return view;
    }

    @Slot(Slot.Of.READ)
    static int read(VmRuntime rt, long self, byte[] to, int from, int n) {
        BufferView ring = bytes(rt, self);
        int count = Math.min(n, available(rt, self));
        int at = number(rt, self, GET);
        int first = Math.min(count, number(rt, self, SIZE) - at);
        System.arraycopy(ring.array, ring.offset + at, to, from, first);
        System.arraycopy(ring.array, ring.offset, to, from + first, count - first);
        move(rt, self, GET, count);
        return count;
    }

    @Slot(Slot.Of.WRITE)
    static int write(VmRuntime rt, long self, byte[] data, int from, int n) {
        BufferView ring = bytes(rt, self);
        int count = Math.min(n, free(rt, self));
        int at = number(rt, self, PUT);
        int first = Math.min(count, number(rt, self, SIZE) - at);
        System.arraycopy(data, from, ring.array, ring.offset + at, first);
        System.arraycopy(data, from + first, ring.array, ring.offset, count - first);
        move(rt, self, PUT, count);
        return count;
    }

    private static void move(Runtime rt, long self, int slot, int by) {
        int to = (number(rt, self, slot) + by) % number(rt, self, SIZE);
        rt.slot(self, slot, rt.model.smallInt(to));
    }

    /** Tells whether there is something to read, and room to write. */
    @Slot(Slot.Of.IOCTL)
    static long ioctl(VmRuntime rt, long self, int request, long arg) {
        return switch (request) {
            case Stream.POLL -> {
                long ready = available(rt, self) > 0 ? Stream.POLL_RD : 0;
                yield arg & (free(rt, self) > 0 ? ready | Stream.POLL_WR : ready);
            }
            case Stream.CLOSE, Stream.IS_TEXT -> 0;
            default -> -INVALID;
        };
    }

    /** How many bytes can be read. */
    @PyFunction
    static int any(VmRuntime rt, long self) {
        return available(rt, self);
    }

    /** Reads so many bytes, or all there are. */
    @PyFunction(min = 1, max = 2)
    static long read(VmRuntime rt, int base, int n) {
        return StreamReads.read(rt, rt.arg(base), n > 1 ? rt.toLong(rt.arg(base + 1)) : -1, false);
    }

    /** Reads up to the end of a line. */
    @PyFunction(min = 1, max = 2)
    static long readline(VmRuntime rt, int base, int n) {
        return StreamReads.readLine(rt, rt.arg(base), n > 1 ? rt.toLong(rt.arg(base + 1)) : -1);
    }

    /** Reads into a buffer. */
    @PyFunction(min = 2, max = 3)
    static long readinto(VmRuntime rt, int base, int n) {
        return StreamReads.readInto(rt, base, n, false);
    }

    /** Writes what there is room for, and tells how much that is. */
    @PyFunction(min = 2, max = 4)
    static long write(VmRuntime rt, int base, int n) {
        return StreamWrites.write(rt, base, n, false);
    }

    /** Changes nothing. */
    @PyFunction
    static void close(VmRuntime rt, long self) {}
}
