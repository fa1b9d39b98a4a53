package mp.core;

import mp.core.declare.ServesOption;

import java.io.IOException;
import java.util.function.LongSupplier;

/**
 * A way to lay files out on a {@link BlockDevice}; a service, and a plain class outside OSGi. Ports
 * use it for what they mount before a script runs.
 */
@ServesOption("MICROPY_VFS")
public interface FilesystemFormat {
    /** Its name: {@code fat}. */
    String name();

    /**
     * Makes an empty filesystem; all that was on the device is gone.
     *
     * @param label the name of the volume, at most 11 letters of ASCII
     * @throws Storage.Failure where the device is too small or too large
     */
    void format(BlockDevice device, String label) throws IOException;

    /**
     * Mounts the filesystem of a device. Its current folder is the root, and its root is {@code /}.
     * All changes are on the device when a call returns.
     *
     * @param seconds the time for what is written, in seconds since 1970
     * @throws Storage.Failure ENODEV where there is no filesystem of this kind
     */
    Storage mount(BlockDevice device, LongSupplier seconds) throws IOException;
}
