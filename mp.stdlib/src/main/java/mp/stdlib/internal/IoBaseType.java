package mp.stdlib.internal;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;

/**
 * The type {@code io.IOBase}: what classes of streams written in Python derive from. They say what
 * they can do by the methods {@code readinto}, {@code write} and {@code ioctl}.
 */
@PyType(value = "IOBase", subclass = true, option = "MICROPY_PY_IO_IOBASE")
final class IoBaseType {
    private IoBaseType() {}

    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        return rt.newObject(IoBaseTypeTable.TABLE.ordinal, 1);
    }
}
