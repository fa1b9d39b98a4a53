package mp.stdlib.internal;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;
import mp.core.runtime.StreamCalls;
import mp.core.runtime.StreamWrites;

/**
 * The type {@code io.BufferedWriter}: passes on whole buffers only, until it is flushed. Slots: the
 * stream, the buffer (a bytearray), how much of it is filled.
 */
@PyType(value = "BufferedWriter", option = "MICROPY_PY_IO_BUFFEREDWRITER")
final class BufferedWriterType {
    private static final int STREAM = 1;
    private static final int BUFFER = 2;
    private static final int FILLED = 3;

    private BufferedWriterType() {}

    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 2, 2);
        int size = rt.toInt(rt.arg(base + 1));
        rt.reserve(Math.max(0, size));
        long buffer = rt.newByteArray(new byte[Math.max(1, size)]);
        long w = rt.newObject(BufferedWriterTypeTable.TABLE.ordinal, FILLED);
        rt.slot(w, STREAM, rt.arg(base));
        rt.slot(w, BUFFER, buffer);
        rt.slot(w, FILLED, rt.model.smallInt(0));
        return w;
    }

    @Slot(Of.WRITE)
    static int write(Runtime rt, long self, byte[] data, int from, int n) {
        byte[] buffer = rt.bytes(rt.slot(self, BUFFER));
        int filled = (int) rt.model.intValue(rt.slot(self, FILLED));
        int done = 0;
        while (done < n) {
            int part = Math.min(n - done, buffer.length - filled);
            System.arraycopy(data, from + done, buffer, filled, part);
            done += part;
            filled += part;
            if (filled == buffer.length) {
                StreamCalls.writeFully(rt, rt.slot(self, STREAM), buffer, 0, filled);
                filled = 0;
            }
            rt.slot(self, FILLED, rt.model.smallInt(filled));
        }
        return n;
    }

    /** Writes a buffer, or a part of it. */
    @PyFunction(min = 2, max = 4)
    static long write(Runtime rt, int base, int n) {
        return StreamWrites.write(rt, base, n, false);
    }

    /** Passes on what is in the buffer. */
    @PyFunction
    static void flush(Runtime rt, long self) {
        int filled = (int) rt.model.intValue(rt.slot(self, FILLED));
        byte[] buffer = rt.bytes(rt.slot(self, BUFFER));
        StreamCalls.writeFully(rt, rt.slot(self, STREAM), buffer, 0, filled);
        rt.slot(self, FILLED, rt.model.smallInt(0));
    }
}
