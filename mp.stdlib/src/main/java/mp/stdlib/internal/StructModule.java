package mp.stdlib.internal;

import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.memory.Kind;
import mp.core.runtime.BufferView;
import mp.core.runtime.Runtime;

import java.util.Arrays;

/** The module {@code struct}. As in MicroPython, values too few or too many are no error. */
@PyModule(value = "struct", option = "MICROPY_PY_STRUCT", extensible = true)
final class StructModule {
    private StructModule() {}

    /** The number of bytes of a format. */
    @PyFunction
    static int calcsize(Runtime rt, long format) {
        return size(rt, format);
    }

    private static int size(Runtime rt, long format) {
        long size = new StructFormat(rt, format).size();
        if (size > Integer.MAX_VALUE) {
            throw rt.memoryError(size);
        }
        return (int) size;
    }

    /** Bytes of values. */
    @PyFunction(min = 1)
    static long pack(Runtime rt, int base, int n) {
        int size = size(rt, rt.arg(base));
        rt.reserve(size);
        byte[] to = new byte[size];
        pack(rt, base, base + 1, base + n, to, 0);
        return rt.newBytes(to);
    }

    /** Puts values into a buffer. */
    @PyFunction(value = "pack_into", min = 3)
    static void packInto(Runtime rt, int base, int n) {
        BufferView view = new BufferView();
        rt.buffer(rt.arg(base + 1), view, true);
        int offset = offset(rt, rt.arg(base + 2), view.length, size(rt, rt.arg(base)));
        pack(rt, base, base + 3, base + n, view.array, view.offset + offset);
    }

    /** Checks that a place in a buffer has room; negative ones count from its end. */
    private static int offset(Runtime rt, long at, int length, int size) {
        long offset = rt.toLong(at);
        if (offset < 0) {
            offset += length;
        }
        if (offset < 0 || offset > length || offset + size > length) {
            throw rt.valueError("buffer too small");
        }
        return (int) offset;
    }

    private static void pack(Runtime rt, int base, int from, int to, byte[] data, int at) {
        StructFormat format = new StructFormat(rt, rt.arg(base));
        int arg = from;
        while (arg < to && format.next()) {
            int place = at + format.at();
            if (format.code() == 'x') {
                Arrays.fill(data, place, place + format.count(), (byte) 0);
                continue;
            }
            if (format.code() == 's') {
                text(rt, rt.arg(arg++), data, place, format.count());
                continue;
            }
            for (int i = 0; i < format.count() && arg < to; i++) {
                format.put(data, at, i, rt.arg(arg++));
            }
        }
    }

    private static void text(Runtime rt, long from, byte[] to, int at, int n) {
        BufferView view = new BufferView();
        rt.buffer(from, view, false);
        int copied = Math.min(n, view.length);
        System.arraycopy(view.array, view.offset, to, at, copied);
        Arrays.fill(to, at + copied, at + n, (byte) 0);
    }

    /** Values from bytes. */
    @PyFunction(min = 2, max = 3)
    static long unpack(Runtime rt, int base, int n) {
        return unpackFrom(rt, base, n);
    }

    /** Values from a place in a buffer. */
    @PyFunction(value = "unpack_from", min = 2, max = 3)
    static long unpackFrom(Runtime rt, int base, int n) {
        int size = size(rt, rt.arg(base));
        BufferView view = new BufferView();
        rt.buffer(rt.arg(base + 1), view, false);
        long place = n > 2 ? rt.arg(base + 2) : rt.model.smallInt(0);
        int at = view.offset + offset(rt, place, view.length, size);
        StructFormat format = new StructFormat(rt, rt.arg(base));
        long values = rt.newList(4);
        int mark = rt.mark();
        while (format.next()) {
            if (format.code() == 's') {
                int from = at + format.at();
                byte[] part = Arrays.copyOfRange(view.array, from, from + format.count());
                rt.append(values, rt.newBytes(part));
            } else if (!format.isRun()) {
                for (int i = 0; i < format.count(); i++) {
                    rt.append(values, format.get(view.array, at, i));
                    rt.release(mark);
                }
            }
            rt.release(mark);
        }
        return rt.call(rt.typeWord(Kind.TUPLE), values);
    }
}
