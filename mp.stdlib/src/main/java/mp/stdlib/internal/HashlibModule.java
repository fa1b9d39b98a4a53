package mp.stdlib.internal;

import mp.core.declare.PyModule;

/** The module {@code hashlib}. */
@PyModule(
        value = "hashlib",
        option = "MICROPY_PY_HASHLIB",
        extensible = true,
        types = {Sha256Type.class, Sha1Type.class, Md5Type.class})
final class HashlibModule {
    private HashlibModule() {}
}
