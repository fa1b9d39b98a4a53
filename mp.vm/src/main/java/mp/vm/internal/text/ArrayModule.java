package mp.vm.internal.text;

import mp.core.declare.PyModule;

/** The module {@code array}; its type stands beside bytearray, with which it shares everything. */
@PyModule(value = "array", option = "MICROPY_PY_ARRAY", types = ArrayType.class)
final class ArrayModule {
    private ArrayModule() {}
}
