package mp.stdlib.internal;

import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.memory.Kind;
import mp.core.runtime.BufferView;
import mp.core.runtime.PyException;
import mp.core.runtime.Runtime;
import mp.core.runtime.Stream;
import mp.core.runtime.StreamCalls;
import mp.core.runtime.StreamMethods;
import mp.core.runtime.StreamReads;
import mp.core.runtime.Text;

import java.util.Arrays;

/**
 * A stream in memory. Slots: the object which holds the bytes (a str or bytes object until the
 * first write, then a bytearray of our own; None once closed), how many there are, and the
 * position.
 */
abstract class MemoryStream extends StreamMethods {
    private static final int DATA = 1;
    private static final int LENGTH = 2;
    private static final int POSITION = 3;
    private static final int FIRST_CAPACITY = 16;

    /** For subclasses, which are never instantiated. */
    MemoryStream() {}

    /** Makes one of what the constructor was given: nothing, a size or the first content. */
    static long make(Runtime rt, int ordinal, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 0, 1);
        long w = rt.newObject(ordinal, POSITION);
        rt.slot(w, LENGTH, rt.model.smallInt(0));
        rt.slot(w, POSITION, rt.model.smallInt(0));
        if (n == 0 || rt.isInt(rt.arg(base))) {
            long size = n == 0 ? FIRST_CAPACITY : Math.max(0, rt.toLong(rt.arg(base)));
            rt.reserve(size);
            rt.slot(w, DATA, rt.newByteArray(new byte[(int) size]));
            return w;
        }
        long from = rt.arg(base);
        BufferView view = new BufferView();
        rt.buffer(from, view, false);
        if (!rt.isStr(from) && !rt.is(from, Kind.BYTES)) {
            rt.reserve(view.length);
            int end = view.offset + view.length;
            from = rt.newByteArray(Arrays.copyOfRange(view.array, view.offset, end));
        }
        rt.slot(w, DATA, from);
        rt.slot(w, LENGTH, rt.model.smallInt(view.length));
        return w;
    }

    private static long data(Runtime rt, long self) {
        long data = rt.slot(self, DATA);
        if (data == rt.none) {
            throw closed(rt);
        }
        return data;
    }

    private static PyException closed(Runtime rt) {
        return rt.valueError("I/O operation on closed file");
    }

    private static int number(Runtime rt, long self, int slot) {
        return (int) rt.model.intValue(rt.slot(self, slot));
    }

    @Slot(Of.READ)
    static int read(Runtime rt, long self, byte[] to, int from, int n) {
        byte[] data = rt.bytes(data(rt, self));
        int at = number(rt, self, POSITION);
        int count = Math.max(0, Math.min(n, number(rt, self, LENGTH) - at));
        if (count > 0) {
            System.arraycopy(data, at, to, from, count);
            rt.slot(self, POSITION, rt.model.smallInt(at + count));
        }
        return count;
    }

    @Slot(Of.WRITE)
    static int write(Runtime rt, long self, byte[] from, int offset, int n) {
        int at = number(rt, self, POSITION);
        int length = number(rt, self, LENGTH);
        byte[] to = own(rt, self, Math.max(length, at + (long) n));
        if (at > length) {
            Arrays.fill(to, length, at, (byte) 0);
        }
        System.arraycopy(from, offset, to, at, n);
        rt.slot(self, POSITION, rt.model.smallInt(at + n));
        rt.slot(self, LENGTH, rt.model.smallInt(Math.max(length, at + n)));
        return n;
    }

    /** The bytes, now in a bytearray of our own with room for {@code size}. */
    private static byte[] own(Runtime rt, long self, long size) {
        long data = data(rt, self);
        byte[] now = rt.bytes(data);
        if (rt.is(data, Kind.BYTEARRAY) && now.length >= size) {
            return now;
        }
        long capacity = size + (size >> 2);
        rt.reserve(capacity);
        byte[] larger = Arrays.copyOf(now, (int) capacity);
        int mark = rt.mark();
        rt.slot(self, DATA, rt.newByteArray(larger));
        rt.release(mark);
        return larger;
    }

    /** Answers requests; {@code text} tells the kind of stream. */
    static long request(Runtime rt, long self, int request, long arg, boolean text) {
        return switch (request) {
            case Stream.IS_TEXT -> text ? 1 : 0;
            case Stream.FLUSH -> 0;
            case Stream.CLOSE -> drop(rt, self);
            case Stream.SEEK -> seek(rt, self, Stream.seekOffset(arg), Stream.seekWhence(arg));
            default -> -StreamCalls.EINVAL;
        };
    }

    private static long drop(Runtime rt, long self) {
        rt.slot(self, DATA, rt.none);
        return 0;
    }

    private static long seek(Runtime rt, long self, long offset, int whence) {
        long from =
                switch (whence) {
                    case 1 -> number(rt, self, POSITION);
                    case 2 -> number(rt, self, LENGTH);
                    default -> 0;
                };
        long to = Math.max(0, from + offset);
        if (to > Integer.MAX_VALUE) {
            return -StreamCalls.EINVAL;
        }
        rt.slot(self, POSITION, rt.model.smallInt(to));
        return to;
    }

    @Slot(Of.ITER)
    static long iter(Runtime rt, long self) {
        return self;
    }

    @Slot(Of.NEXT)
    static long next(Runtime rt, long self) {
        return StreamReads.nextLine(rt, self);
    }

    /** Shows it by its address. */
    static boolean show(Text out, String name, long self) {
        out.add("<io.").add(name).add(" 0x").add(Long.toHexString(self)).add(">");
        return true;
    }

    /** All that was written. */
    static long value(Runtime rt, long self, boolean text) {
        return TextParts.copy(rt, text, rt.bytes(data(rt, self)), 0, number(rt, self, LENGTH));
    }
}
