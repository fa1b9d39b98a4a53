package mp.stdlib.internal.vfs;

import mp.core.runtime.Runtime;

/** The builtin function {@code open}, for the module {@code io}. */
public final class Opening {
    private Opening() {}

    /**
     * Opens a file.
     *
     * @param mode 0 where it was not given
     */
    public static long open(Runtime rt, long file, long mode) {
        return Mounts.open(rt, file, mode);
    }
}
