package mp.stdlib.internal.vfs;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;

/** The type of files of text. */
@PyType(value = "TextIOWrapper", option = "MICROPY_PY_IO")
final class TextIoWrapperType extends FileMethods {
    private TextIoWrapperType() {}

    @Slot(Slot.Of.IOCTL)
    static long ioctl(Runtime rt, long self, int request, long arg) {
        return request(rt, self, request, arg, true);
    }

    @Slot(Slot.Of.PRINT)
    static boolean print(Runtime rt, Text out, long self, boolean repr) {
        return show(rt, out, "TextIOWrapper", self);
    }
}
