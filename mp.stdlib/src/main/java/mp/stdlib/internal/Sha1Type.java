package mp.stdlib.internal;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;

/** The type {@code hashlib.sha1}. */
@PyType(value = "sha1", payload = true, option = "MICROPY_PY_HASHLIB_SHA1")
final class Sha1Type extends DigestMethods {
    private Sha1Type() {
        super("SHA-1");
    }

    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        return make(rt, Sha1TypeTable.TABLE.ordinal, new Sha1Type(), base, n, nKw);
    }
}
