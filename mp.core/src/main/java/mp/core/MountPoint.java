package mp.core;

import mp.core.declare.ServesOption;

/**
 * Files that a VM finds mounted when it starts, as a capability of its {@link
 * mp.core.runtime.Host}; it may have several. The first one holds the current folder.
 *
 * @param path where, such as {@code /flash}
 * @param storage the files, whose own root is {@code /}
 */
@ServesOption("MICROPY_VFS")
public record MountPoint(String path, Storage storage) {}
