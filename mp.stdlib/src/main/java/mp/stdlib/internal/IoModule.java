package mp.stdlib.internal;

import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.runtime.Runtime;
import mp.stdlib.internal.vfs.Opening;

/** The module {@code io}. */
@PyModule(
        value = "io",
        option = "MICROPY_PY_IO",
        extensible = true,
        types = {IoBaseType.class, StringIoType.class, BytesIoType.class, BufferedWriterType.class})
final class IoModule {
    private IoModule() {}

    /**
     * Opens a file; the builtin function {@code open} calls it. Buffering and encoding are fixed.
     */
    @PyFunction(
            optional = 3,
            keywords = {"file", "mode", "buffering", "encoding"})
    static long open(Runtime rt, long file, long mode, long buffering, long encoding) {
        return Opening.open(rt, file, mode);
    }
}
