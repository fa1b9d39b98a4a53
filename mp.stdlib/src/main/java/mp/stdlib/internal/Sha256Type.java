package mp.stdlib.internal;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;

/** The type {@code hashlib.sha256}. */
@PyType(value = "sha256", payload = true, option = "MICROPY_PY_HASHLIB_SHA256")
final class Sha256Type extends DigestMethods {
    private Sha256Type() {
        super("SHA-256");
    }

    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        return make(rt, Sha256TypeTable.TABLE.ordinal, new Sha256Type(), base, n, nKw);
    }
}
