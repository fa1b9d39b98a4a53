package mp.stdlib.internal.vfs;

import mp.core.Environment;
import mp.core.Release;
import mp.core.Target;
import mp.core.declare.PyConstant;
import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.memory.Kind;
import mp.core.runtime.Runtime;

/** The module {@code os}: files by paths over all mounts. */
@PyModule(
        value = "os",
        option = "MICROPY_PY_OS",
        extensible = true,
        types = {VfsPosixType.class})
public final class OsModule {
    @PyConstant public static final String sep = "/";

    private static final int LARGEST_URANDOM = 1 << 24;
    private static final int LONGEST_PATH = 4096;

    private OsModule() {}

    /** Names and versions of the system; there is one node, which bears the system's name. */
    @PyFunction(option = "MICROPY_PY_OS_UNAME")
    static long uname(Runtime rt) {
        Target found = rt.host().find(Target.class);
        Target target = found == null ? Target.UNIX : found;
        int base = rt.mark();
        rt.newStr(target.platform());
        rt.newStr(target.platform());
        rt.newStr(Release.VERSION.substring(1));
        rt.newStr(Release.VERSION + " on " + Release.DATE);
        rt.newStr(target.machine());
        return rt.newAttrTuple(base, "sysname", "nodename", "release", "version", "machine");
    }

    /** Changes the current folder. */
    @PyFunction
    static void chdir(Runtime rt, long path) {
        Location to = Mounts.find(rt, path);
        if (!to.isRoot()) {
            to.call(rt, "chdir");
            Mounts.current(rt, to.mount());
            return;
        }
        long root = Mounts.root(rt);
        if (root != 0) {
            new Location(Location.Place.MOUNT, root, "/").call(rt, "chdir");
        }
        Mounts.current(rt, root);
    }

    /** The current folder. */
    @PyFunction
    static long getcwd(Runtime rt) {
        long mount = Mounts.current(rt);
        if (mount == 0) {
            return rt.qstr("/");
        }
        long cwd = rt.call(rt.getAttr(Mounts.filesystem(rt, mount), rt.qstr("getcwd")));
        String prefix = Mounts.path(rt, mount);
        if (prefix.length() == 1) {
            return cwd;
        }
        String rest = rt.string(cwd);
        return rt.newStr(rest.equals("/") ? prefix : prefix + rest);
    }

    /** An iterator over tuples that tell of what is in a folder. */
    @PyFunction(optional = 1)
    static long ilistdir(Runtime rt, long path) {
        if (path == 0) {
            return list(rt, Mounts.find(rt, ""));
        }
        Location at = Mounts.find(rt, path);
        if (at.isRoot() || rt.isStr(path)) {
            return list(rt, at);
        }
        return rt.call(at.method(rt, "ilistdir"), path);
    }

    private static long list(Runtime rt, Location at) {
        return at.isRoot() ? rt.iter(Mounts.listRoot(rt)) : at.call(rt, "ilistdir");
    }

    /** The names of what is in a folder. */
    @PyFunction(optional = 1)
    static long listdir(Runtime rt, long path) {
        long it = rt.iter(ilistdir(rt, path));
        long list = rt.newList(8);
        int mark = rt.mark();
        for (long entry = rt.next(it); entry != 0; entry = rt.next(it)) {
            rt.append(list, rt.getItem(entry, rt.model.smallInt(0)));
            rt.release(mark);
            rt.poll();
        }
        return list;
    }

    /** Makes a folder. */
    @PyFunction
    static long mkdir(Runtime rt, long path) {
        Location at = Mounts.find(rt, path);
        if (at.isRoot() || at.mount() != 0 && at.path().equals("/")) {
            throw rt.osError(Errno.EEXIST);
        }
        return at.call(rt, "mkdir");
    }

    /** Removes a file. */
    @PyFunction
    static long remove(Runtime rt, long path) {
        return Mounts.find(rt, path).call(rt, "remove");
    }

    /** Removes a file. */
    @PyFunction
    static long unlink(Runtime rt, long path) {
        return remove(rt, path);
    }

    /** Removes an empty folder. */
    @PyFunction
    static long rmdir(Runtime rt, long path) {
        return Mounts.find(rt, path).call(rt, "rmdir");
    }

    /** Renames within a filesystem. */
    @PyFunction
    static long rename(Runtime rt, long from, long to) {
        Location old = Mounts.find(rt, from);
        Location now = Mounts.find(rt, to);
        if (old.mount() != now.mount()) {
            throw rt.osError(Errno.EPERM);
        }
        return old.call(rt, "rename", rt.newStr(now.path()));
    }

    /** Ten numbers about what is at a path. */
    @PyFunction
    static long stat(Runtime rt, long path) {
        Location at = Mounts.find(rt, path);
        if (!at.isRoot()) {
            return at.call(rt, "stat");
        }
        int base = rt.mark();
        rt.newInt(0x4000);
        for (int i = 1; i < 10; i++) {
            rt.newInt(0);
        }
        return rt.newTuple(base, 10);
    }

    /** What there is to tell of a virtual root without a mount: names may be as long as paths. */
    private static long nothingMounted(Runtime rt) {
        int base = rt.mark();
        for (int i = 0; i < 9; i++) {
            rt.newInt(0);
        }
        rt.newInt(LONGEST_PATH);
        return rt.newTuple(base, 10);
    }

    /** Ten numbers about the filesystem at a path. */
    @PyFunction(option = "MICROPY_PY_OS_STATVFS")
    static long statvfs(Runtime rt, long path) {
        Location at = Mounts.find(rt, path);
        if (at.isRoot()) {
            if (Mounts.root(rt) == 0) {
                return nothingMounted(rt);
            }
            at = new Location(Location.Place.MOUNT, Mounts.root(rt), "/");
        }
        return at.call(rt, "statvfs");
    }

    /** Mounts a filesystem. */
    @PyFunction(max = -1)
    static long mount(Runtime rt, int base, int n, int nKw) {
        return VfsModule.mount(rt, base, n, nKw);
    }

    /** Unmounts a filesystem. */
    @PyFunction
    static void umount(Runtime rt, long mount) {
        VfsModule.umount(rt, mount);
    }

    /** Random bytes of the host. */
    @PyFunction(option = "MICROPY_PY_OS_URANDOM")
    static long urandom(Runtime rt, long count) {
        long n = rt.toLong(count);
        if (n < 0) {
            throw rt.raiseWith(Kind.VALUE_ERROR, 0);
        }
        if (n > LARGEST_URANDOM) {
            throw rt.memoryError(n);
        }
        if (rt.host().entropy() == null) {
            throw rt.osError(Errno.ENODEV);
        }
        rt.reserve(n);
        byte[] bytes = new byte[(int) n];
        rt.host().entropy().fill(bytes);
        return rt.newBytes(bytes);
    }

    /** An environment variable, or what stands in for it. */
    @PyFunction(optional = 1, option = "MICROPY_PY_OS_GETENV_PUTENV_UNSETENV")
    static long getenv(Runtime rt, long name, long otherwise) {
        String value = environment(rt).get(rt.string(name));
        if (value != null) {
            return rt.newStr(value);
        }
        return otherwise == 0 ? rt.none : otherwise;
    }

    /** Sets an environment variable. */
    @PyFunction(option = "MICROPY_PY_OS_GETENV_PUTENV_UNSETENV")
    static long putenv(Runtime rt, long name, long value) {
        return change(rt, name, rt.string(value));
    }

    /** Removes an environment variable. */
    @PyFunction(option = "MICROPY_PY_OS_GETENV_PUTENV_UNSETENV")
    static long unsetenv(Runtime rt, long name) {
        return change(rt, name, null);
    }

    private static long change(Runtime rt, long name, String value) {
        String variable = rt.string(name);
        if (variable.isEmpty() || variable.indexOf('=') >= 0) {
            throw rt.osError(Errno.EINVAL);
        }
        environment(rt).set(variable, value);
        return rt.none;
    }

    private static Environment environment(Runtime rt) {
        Environment environment = rt.host().environment();
        if (environment == null) {
            throw rt.osError(Errno.ENODEV);
        }
        return environment;
    }
}
