package mp.stdlib.internal.deflate;

import mp.core.declare.PyConstant;
import mp.core.declare.PyModule;

/** Compressed streams. */
@PyModule(
        value = "deflate",
        option = "MICROPY_PY_DEFLATE",
        types = {DeflateIoType.class})
public final class DeflateModule {
    /** Told by the header when reading; as {@link #RAW} when writing. */
    @PyConstant static final int AUTO = 0;

    @PyConstant static final int RAW = 1;
    @PyConstant static final int ZLIB = 2;
    @PyConstant static final int GZIP = 3;

    private DeflateModule() {}
}
