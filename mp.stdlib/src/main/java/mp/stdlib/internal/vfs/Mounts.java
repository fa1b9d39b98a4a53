package mp.stdlib.internal.vfs;

import mp.core.MountPoint;
import mp.core.Storage;
import mp.core.memory.Kind;
import mp.core.runtime.Runtime;

/**
 * The mounted filesystems of a VM.
 *
 * <p>The state of the module {@code vfs} is a list: the current mount, or None where that is the
 * virtual root; the numbers of open files ({@link Descriptors}); then the mounts, each a tuple of
 * filesystem and path. Those at {@code /} come last.
 */
final class Mounts {
    private static final int CURRENT = 0;
    private static final int FILES = 1;
    private static final int FIRST = 2;

    private Mounts() {}

    /** The list; not kept, as it lies in a root. */
    private static long list(Runtime rt) {
        long list = rt.state(VfsModuleTable.TABLE);
        return list != 0 ? list : create(rt);
    }

    private static long create(Runtime rt) {
        int mark = rt.mark();
        long list = rt.newList(4);
        rt.append(list, rt.none);
        int ordinal = DescriptorsTable.TABLE.ordinal;
        rt.append(list, rt.newPayload(ordinal, 1, new Descriptors(), Descriptors.SIZE));
        addGiven(rt, list);
        if (rt.host().storage() != null) {
            long posix = VfsPosixType.make(rt, "");
            long mount = rt.newTuple(posix, rt.qstr("/"));
            rt.append(list, mount);
            rt.setItem(list, rt.model.smallInt(CURRENT), mount);
        }
        rt.state(VfsModuleTable.TABLE, list);
        rt.release(mark);
        return list;
    }

    /** Adds what the port mounted; the first of it holds the current folder. */
    private static void addGiven(Runtime rt, long list) {
        for (Object capability : rt.host().more()) {
            if (capability instanceof MountPoint(String path, Storage storage)) {
                long mount = rt.newTuple(VfsFatType.make(rt, storage), rt.newStr(path));
                rt.append(list, mount);
                if (rt.item(list, CURRENT) == rt.none) {
                    rt.setItem(list, rt.model.smallInt(CURRENT), mount);
                }
            }
        }
    }

    private static Descriptors descriptors(Runtime rt) {
        return (Descriptors) rt.memory.payload(rt.item(list(rt), FILES));
    }

    /** The number for a file that is being opened. */
    static int takeNumber(Runtime rt) {
        return descriptors(rt).take();
    }

    /** Closes a file and gives its number back. */
    static int close(Runtime rt, HostFile file) {
        if (file.isClosed()) {
            return 0;
        }
        descriptors(rt).free(file.number);
        return file.close();
    }

    /** The current mount; 0 for the virtual root. Not kept. */
    static long current(Runtime rt) {
        long w = rt.item(list(rt), CURRENT);
        return w == rt.none ? 0 : w;
    }

    /** Sets {@link #current}. */
    static void current(Runtime rt, long mount) {
        rt.setItem(list(rt), rt.model.smallInt(CURRENT), mount == 0 ? rt.none : mount);
    }

    /** The number of mounts. */
    static int count(Runtime rt) {
        return rt.count(list(rt)) - FIRST;
    }

    /** A mount; not kept. */
    static long at(Runtime rt, int i) {
        return rt.item(list(rt), FIRST + i);
    }

    /** The filesystem of a mount; not kept. */
    static long filesystem(Runtime rt, long mount) {
        return rt.item(mount, 0);
    }

    /** The path of a mount. */
    static String path(Runtime rt, long mount) {
        return rt.string(rt.item(mount, 1));
    }

    /** The index of the first mount at the root, or -1. */
    private static int rootIndex(Runtime rt) {
        for (int i = 0; i < count(rt); i++) {
            if (path(rt, at(rt, i)).length() == 1) {
                return i;
            }
        }
        return -1;
    }

    /** The first mount at the root, 0 where there is none. Not kept. */
    static long root(Runtime rt) {
        int i = rootIndex(rt);
        return i < 0 ? 0 : at(rt, i);
    }

    /** Adds a mount, before those at the root. */
    static void add(Runtime rt, long filesystem, String path) {
        long list = list(rt);
        int i = rootIndex(rt);
        int at = i < 0 ? rt.count(list) : FIRST + i;
        long insert = rt.getAttr(list, rt.qstr("insert"));
        rt.call(insert, rt.model.smallInt(at), rt.newTuple(filesystem, rt.newStr(path)));
    }

    /** Removes the first mount of a path or a filesystem. @return it, kept, or 0 */
    static long remove(Runtime rt, long which) {
        for (int i = 0; i < count(rt); i++) {
            long mount = rt.keep(at(rt, i));
            boolean found =
                    filesystem(rt, mount) == which
                            || rt.isStr(which) && path(rt, mount).equals(rt.string(which));
            if (found) {
                rt.deleteItem(list(rt), rt.model.smallInt(FIRST + i));
                if (current(rt) == mount) {
                    current(rt, 0);
                }
                return mount;
            }
        }
        return 0;
    }

    /** Where a path leads. */
    static Location find(Runtime rt, long path) {
        return find(rt, rt.string(path));
    }

    /** Where a path leads. */
    static Location find(Runtime rt, String path) {
        long current = current(rt);
        boolean absolute = path.startsWith("/");
        if (!absolute && current != 0) {
            return new Location(Location.Place.MOUNT, current, path);
        }
        String rest = absolute ? path.substring(1) : path;
        if (rest.isEmpty()) {
            return new Location(Location.Place.ROOT, 0, "");
        }
        for (int i = 0; i < count(rt); i++) {
            long mount = at(rt, i);
            String prefix = path(rt, mount).substring(1);
            if (prefix.isEmpty()) {
                return new Location(Location.Place.MOUNT, mount, path);
            }
            if (rest.equals(prefix)) {
                return new Location(Location.Place.MOUNT, mount, "/");
            }
            if (rest.startsWith(prefix + "/")) {
                return new Location(Location.Place.MOUNT, mount, rest.substring(prefix.length()));
            }
        }
        return new Location(Location.Place.NOWHERE, 0, path);
    }

    /** The host's files; OSError where the VM was given none. */
    static Storage storage(Runtime rt) {
        Storage storage = rt.host().storage();
        if (storage == null) {
            throw rt.osError(Errno.ENODEV);
        }
        return storage;
    }

    /** {@code open(...)}. */
    static long open(Runtime rt, long file, long mode) {
        if (rt.model.isInt(file)) {
            return console(rt, rt.model.intValue(file));
        }
        return find(rt, file).call(rt, "open", mode == 0 ? rt.qstr("r") : mode);
    }

    private static long console(Runtime rt, long number) {
        String name =
                switch ((int) number) {
                    case 0 -> "stdin";
                    case 1 -> "stdout";
                    case 2 -> "stderr";
                    default -> throw rt.osError(Errno.EBADF);
                };
        return rt.getAttr(rt.importModule("sys"), rt.qstr(name));
    }

    /**
     * A list of what {@code ilistdir} tells of the virtual root: the mounts, then the mount there.
     */
    static long listRoot(Runtime rt) {
        long list = rt.newList(4);
        for (int i = 0; i < count(rt); i++) {
            String path = path(rt, at(rt, i));
            if (path.length() > 1) {
                long name = rt.newStr(path.substring(1));
                rt.append(list, rt.newTuple(name, rt.model.smallInt(0x4000), rt.model.smallInt(0)));
            }
        }
        long root = root(rt);
        if (root != 0) {
            long inner =
                    new Location(Location.Place.MOUNT, rt.keep(root), "/").call(rt, "ilistdir");
            rt.call(rt.getAttr(list, rt.qstr("extend")), inner);
        }
        return list;
    }

    /** Whether the word has a method {@code mount}, so that it is a filesystem. */
    static boolean isFilesystem(Runtime rt, long w) {
        return rt.kind(w) != Kind.INT && rt.tryAttr(w, rt.qstr("mount")) != 0;
    }
}
