package mp.stdlib.internal;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;

/** The type {@code hashlib.md5}. */
@PyType(value = "md5", payload = true, option = "MICROPY_PY_HASHLIB_MD5")
final class Md5Type extends DigestMethods {
    private Md5Type() {
        super("MD5");
    }

    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        return make(rt, Md5TypeTable.TABLE.ordinal, new Md5Type(), base, n, nKw);
    }
}
