package mp.stdlib.internal;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;

/** The type {@code io.BytesIO}: a stream of bytes in memory. */
@PyType(value = "BytesIO", subclass = true, option = "MICROPY_PY_IO_BYTESIO")
final class BytesIoType extends MemoryStream {
    private BytesIoType() {}

    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        return make(rt, BytesIoTypeTable.TABLE.ordinal, base, n, nKw);
    }

    @Slot(Of.PRINT)
    static boolean print(Runtime rt, Text out, long self, boolean repr) {
        return show(out, "BytesIO", self);
    }

    @Slot(Of.IOCTL)
    static long ioctl(Runtime rt, long self, int request, long arg) {
        return request(rt, self, request, arg, false);
    }

    /** All that was written, as bytes. */
    @PyFunction
    static long getvalue(Runtime rt, long self) {
        return value(rt, self, false);
    }
}
