package mp.stdlib.internal.uctypes;

import mp.core.runtime.BufferView;
import mp.core.runtime.MachineAccess;
import mp.core.runtime.Runtime;
import mp.core.text.BinaryCodec;

/** Numbers at machine addresses. */
final class Scalars {
    private Scalars() {}

    /** Reads a scalar, kept, unless there is a value to be written. */
    static long access(Runtime rt, long address, int type, boolean big, long value) {
        char code = FieldType.code(rt, type);
        int size = FieldType.size(type);
        if (value == Runtime.LOAD || value == 0) {
            BufferView view = new BufferView();
            MachineAccess.view(rt, address, size, view);
            return BinaryCodec.get(rt, view.array, view.offset, code, size, big);
        }
        byte[] bytes = new byte[size];
        BinaryCodec.put(rt, bytes, 0, code, size, big, value);
        MachineAccess.write(rt, address, bytes, 0, size);
        return rt.none;
    }

    /** Reads an unsigned integer of up to 8 bytes. */
    static long load(Runtime rt, long address, int size, boolean big) {
        BufferView view = new BufferView();
        MachineAccess.view(rt, address, size, view);
        return BinaryCodec.integer(view.array, view.offset, size, false, big);
    }

    /** Writes the low bytes of an integer. */
    static void store(Runtime rt, long address, int size, boolean big, long value) {
        byte[] bytes = new byte[size];
        BinaryCodec.integer(bytes, 0, size, big, value);
        MachineAccess.write(rt, address, bytes, 0, size);
    }
}
