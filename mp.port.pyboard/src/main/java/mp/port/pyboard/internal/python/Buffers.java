package mp.port.pyboard.internal.python;

import mp.core.runtime.BufferView;
import mp.core.runtime.Runtime;

/**
 * Bytes that go to a bus and come from one. They are copied: while a transfer takes its time,
 * handlers run, which may change the size of what a script handed over.
 */
final class Buffers {
    /** Up to so many bytes are not charged, so that a bus can be used while the heap is locked. */
    private static final int FREE = 64;

    private Buffers() {}

    /** The bytes of an object; an int is one byte. */
    static byte[] toSend(Runtime rt, long w) {
        if (rt.isInt(w)) {
            return new byte[] {(byte) rt.toLong(w)};
        }
        return bytes(rt, w);
    }

    /** The bytes of an object with the buffer protocol. */
    static byte[] bytes(Runtime rt, long w) {
        BufferView view = new BufferView();
        rt.buffer(w, view, false);
        reserve(rt, view.length);
        byte[] copy = new byte[view.length];
        System.arraycopy(view.array, view.offset, copy, 0, view.length);
        return copy;
    }

    /** Room for what is to be received: an int says how much, a buffer is to be filled. */
    static byte[] room(Runtime rt, long w) {
        if (rt.isInt(w)) {
            long n = rt.toLong(w);
            if (n < 0) {
                throw rt.valueError("negative length");
            }
            reserve(rt, n);
            return new byte[(int) n];
        }
        BufferView view = new BufferView();
        rt.buffer(w, view, true);
        reserve(rt, view.length);
        return new byte[view.length];
    }

    /** What was received: new bytes where an int asked for them, else the buffer, filled. */
    static long received(Runtime rt, long w, byte[] data) {
        if (rt.isInt(w)) {
            return rt.newBytes(data);
        }
        fill(rt, w, data);
        return w;
    }

    /** Puts bytes into a buffer, as many as it has room for now. */
    static void fill(Runtime rt, long w, byte[] data) {
        BufferView view = new BufferView();
        rt.buffer(w, view, true);
        System.arraycopy(data, 0, view.array, view.offset, Math.min(data.length, view.length));
    }

    private static void reserve(Runtime rt, long n) {
        if (n > FREE) {
            rt.reserve(n);
        }
    }
}
