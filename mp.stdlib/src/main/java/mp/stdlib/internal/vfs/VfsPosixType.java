package mp.stdlib.internal.vfs;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.runtime.Runtime;

/** The host's files as far as the VM was given them, or a folder of them. */
@PyType(value = "VfsPosix", option = "MICROPY_VFS", subclass = true)
final class VfsPosixType extends StorageMethods {
    private VfsPosixType() {}

    /** A filesystem with a root path; kept. */
    static long make(Runtime rt, String root) {
        MountedStorage host = new MountedStorage(Mounts.storage(rt), root, true);
        return rt.newPayload(VfsPosixTypeTable.TABLE.ordinal, 1, host, MountedStorage.SIZE);
    }

    @Slot(Slot.Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 0, 1);
        String root = n == 0 ? "" : rt.string(rt.arg(base));
        if (!root.isEmpty() && !root.startsWith("/")) {
            String cwd = Mounts.storage(rt).cwd();
            root = cwd.endsWith("/") ? cwd + root : cwd + "/" + root;
        }
        return make(rt, root.endsWith("/") ? root.substring(0, root.length() - 1) : root);
    }
}
