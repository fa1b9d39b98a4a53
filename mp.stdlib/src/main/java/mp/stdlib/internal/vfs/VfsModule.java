package mp.stdlib.internal.vfs;

import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.runtime.Runtime;

/** The module {@code vfs}: mounting filesystems. */
@PyModule(
        value = "vfs",
        option = "MICROPY_VFS",
        types = {VfsPosixType.class})
public final class VfsModule {
    private static final String[] PARAMETERS = {null, null, "readonly", "mkfs"};

    private VfsModule() {}

    /** Mounts a filesystem at a path; without arguments, lists what is mounted. */
    @PyFunction(max = -1)
    static long mount(Runtime rt, int base, int n, int nKw) {
        if (n == 0 && nKw == 0) {
            return list(rt);
        }
        int at = rt.bind(base, n, nKw, PARAMETERS, 2, 2);
        long filesystem = rt.arg(at);
        String path = rt.string(rt.arg(at + 1));
        if (!Mounts.isFilesystem(rt, filesystem)) {
            throw rt.osError(Errno.ENODEV);
        }
        long readonly = rt.arg(at + 2) == 0 ? rt.falseWord : rt.arg(at + 2);
        long mkfs = rt.arg(at + 3) == 0 ? rt.falseWord : rt.arg(at + 3);
        rt.call(rt.getAttr(filesystem, rt.qstr("mount")), readonly, mkfs);
        Location there = Mounts.find(rt, path);
        boolean atRoot = there.mount() != 0 && Mounts.path(rt, there.mount()).length() == 1;
        if (there.mount() != 0 && (path.length() == 1 || !atRoot)) {
            throw rt.osError(Errno.EPERM);
        }
        Mounts.add(rt, filesystem, path);
        return rt.none;
    }

    private static long list(Runtime rt) {
        long list = rt.newList(4);
        for (int i = 0; i < Mounts.count(rt); i++) {
            rt.append(list, Mounts.at(rt, i));
        }
        return list;
    }

    /** Unmounts a filesystem, named by its path or itself. */
    @PyFunction
    static void umount(Runtime rt, long mount) {
        long removed = Mounts.remove(rt, mount);
        if (removed == 0) {
            throw rt.osError(Errno.EINVAL);
        }
        rt.call(rt.getAttr(Mounts.filesystem(rt, removed), rt.qstr("umount")));
    }
}
