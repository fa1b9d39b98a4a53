package mp.port.pyboard.internal.python;

import mp.core.runtime.BufferView;
import mp.core.runtime.Runtime;
import mp.core.text.BinaryCodec;

/** Buffers of samples of 12 bits: items of one byte hold the upper 8 of them. */
final class Samples {
    private static final int DROPPED = 4;

    private Samples() {}

    private static BufferView view(Runtime rt, long buf) {
        BufferView view = new BufferView();
        rt.buffer(buf, view, true);
        return view;
    }

    private static int size(Runtime rt, BufferView view) {
        return view.typecode == 'B' ? 1 : BinaryCodec.size(rt, '@', view.typecode);
    }

    /** The bytes of a buffer. */
    static int bytes(Runtime rt, long buf) {
        return view(rt, buf).length;
    }

    /** The items of a buffer. */
    static int count(Runtime rt, long buf) {
        BufferView view = view(rt, buf);
        return view.length / size(rt, view);
    }

    /** Whether two buffers have items of the same kind, and as many. */
    static boolean alike(Runtime rt, long a, long b) {
        BufferView one = view(rt, a);
        BufferView two = view(rt, b);
        return one.length == two.length && one.typecode == two.typecode;
    }

    /** Stores a sample, where the buffer still has that item. */
    static void put(Runtime rt, long buf, int i, int sample) {
        BufferView view = view(rt, buf);
        int size = size(rt, view);
        if ((i + 1) * size > view.length) {
            return;
        }
        if (view.typecode == 'f' || view.typecode == 'd') {
            rt.setItem(buf, rt.model.smallInt(i), rt.model.smallInt(sample));
            return;
        }
        long rest = size == 1 ? sample >> DROPPED : sample;
        for (int k = 0; k < size; k++) {
            view.array[view.offset + i * size + k] = (byte) (rest >> Byte.SIZE * k);
        }
    }
}
