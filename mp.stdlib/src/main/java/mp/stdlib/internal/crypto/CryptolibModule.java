package mp.stdlib.internal.crypto;

import mp.core.declare.PyConstant;
import mp.core.declare.PyModule;

/** Ciphers. */
@PyModule(
        value = "cryptolib",
        option = "MICROPY_PY_CRYPTOLIB",
        types = {AesType.class})
public final class CryptolibModule {
    private static final String CONSTANTS = "MICROPY_PY_CRYPTOLIB_CONSTS";

    @PyConstant(option = CONSTANTS)
    static final int MODE_ECB = 1;

    @PyConstant(option = CONSTANTS)
    static final int MODE_CBC = 2;

    @PyConstant(option = CONSTANTS)
    static final int MODE_CTR = 6;

    private CryptolibModule() {}
}
