package mp.stdlib.internal;

import mp.core.declare.PyConstant;
import mp.core.declare.PyModule;
import mp.core.runtime.Runtime;

/** The module {@code io}. */
@PyModule(
        value = "io",
        option = "MICROPY_PY_IO",
        extensible = true,
        types = {IoBaseType.class, StringIoType.class, BytesIoType.class, BufferedWriterType.class})
final class IoModule {
    private IoModule() {}

    /** The builtin function {@code open}. */
    @PyConstant
    static long open(Runtime rt) {
        return rt.getAttr(rt.importModule("builtins"), rt.qstr("open"));
    }
}
