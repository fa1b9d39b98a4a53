package mp.port.pyboard.internal.python;

import mp.core.memory.Kind;
import mp.core.runtime.BufferView;
import mp.core.runtime.Runtime;

/** Fills memoryviews of bytes without allocating: a view gets the length of what is put there. */
final class CanView {
    private CanView() {}

    /** Fills a view, which must be writable and of bytes. */
    static void fill(Runtime rt, long w, byte[] data) {
        if (!rt.is(w, Kind.MEMORYVIEW)) {
            throw rt.raiseWith(Kind.TYPE_ERROR, 0);
        }
        BufferView view = new BufferView();
        boolean writable = rt.tryBuffer(w, view, true);
        if (!writable || (view.typecode != 'B' && view.typecode != 'b')) {
            throw rt.raiseWith(Kind.VALUE_ERROR, 0);
        }
        rt.slot(w, BufferView.ITEMS_OF_MEMORYVIEW, rt.model.smallInt(data.length));
        rt.buffer(w, view, true);
        System.arraycopy(data, 0, view.array, view.offset, Math.min(data.length, view.length));
    }
}
