package mp.stdlib.internal.vfs;

import mp.core.Storage;
import mp.core.declare.PyType;
import mp.core.runtime.Runtime;

/** What a port mounted before the script ran: files that lie in blocks. */
@PyType(value = "VfsFat", option = "MICROPY_VFS")
final class VfsFatType extends StorageMethods {
    private VfsFatType() {}

    /** The filesystem of a mount point; kept. */
    static long make(Runtime rt, Storage storage) {
        MountedStorage mounted = new MountedStorage(storage, "", false);
        return rt.newPayload(VfsFatTypeTable.TABLE.ordinal, 1, mounted, MountedStorage.SIZE);
    }
}
