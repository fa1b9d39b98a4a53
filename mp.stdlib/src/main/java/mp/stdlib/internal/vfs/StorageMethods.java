package mp.stdlib.internal.vfs;

import mp.core.Storage;
import mp.core.Storage.Space;
import mp.core.declare.PyFunction;
import mp.core.memory.Kind;
import mp.core.runtime.PyException;
import mp.core.runtime.Runtime;
import mp.stdlib.internal.time.Epoch;

import java.io.IOException;
import java.util.List;

/** What filesystems that Java brings have in common; their payload is a {@link MountedStorage}. */
abstract class StorageMethods {
    private static final Space UNKNOWN = new Space(4096, 0, 0, 255);

    private static final int FOLDER = 0x4000;
    private static final int FILE = 0x8000;
    private static final int FOLDER_MODE = FOLDER | 0755;
    private static final int FILE_MODE = FILE | 0644;

    /** For subclasses, which are never instantiated. */
    StorageMethods() {}

    /** What may fail on the host. */
    private interface Action<T> {
        T run(Storage storage) throws IOException;
    }

    private static MountedStorage mounted(Runtime rt, long self) {
        return (MountedStorage) rt.memory.payload(self);
    }

    private static <T> T attempt(Runtime rt, long self, Action<T> action) {
        try {
            return action.run(mounted(rt, self).storage);
        } catch (Storage.Failure e) {
            throw rt.osError(e.errno);
        } catch (IOException e) {
            throw rt.osError(Errno.EIO);
        }
    }

    private static String path(Runtime rt, long self, long path) {
        return mounted(rt, self).path(rt.string(path));
    }

    private static void checkWritable(Runtime rt, long self) {
        if (mounted(rt, self).readOnly) {
            throw rt.osError(Errno.EROFS);
        }
    }

    /** Takes note of whether it is read-only. */
    @PyFunction
    static void mount(Runtime rt, long self, long readonly, long mkfs) {
        if (rt.truth(mkfs)) {
            throw rt.osError(Errno.EPERM);
        }
        mounted(rt, self).readOnly = rt.truth(readonly);
    }

    /** Does nothing. */
    @PyFunction
    static void umount(Runtime rt, long self) {}

    /** Opens a file. */
    @PyFunction
    static long open(Runtime rt, long self, long path, long mode) {
        OpenMode how = OpenMode.parse(rt.string(mode));
        if (how.writes()) {
            checkWritable(rt, self);
        }
        if (rt.model.isInt(path)) {
            return Mounts.open(rt, path, mode);
        }
        String file = path(rt, self, path);
        var channel = attempt(rt, self, s -> s.open(file, how.text()));
        HostFile host = new HostFile(Mounts.takeNumber(rt), channel, how.appends());
        boolean made = false;
        try {
            long w = FileMethods.make(rt, how.ordinal(), host);
            made = true;
            return w;
        } finally {
            if (!made) {
                Mounts.close(rt, host);
            }
        }
    }

    /** Changes the current folder. */
    @PyFunction
    static void chdir(Runtime rt, long self, long path) {
        String to = path(rt, self, path);
        attempt(
                rt,
                self,
                s -> {
                    s.chdir(to);
                    return null;
                });
    }

    /** The current folder. */
    @PyFunction
    static long getcwd(Runtime rt, long self) {
        String cwd = mounted(rt, self).storage.cwd();
        String root = mounted(rt, self).root;
        boolean within = !root.isEmpty() && cwd.startsWith(root);
        String rest = within ? cwd.substring(root.length()) : cwd;
        return rt.newStr(rest.isEmpty() ? "/" : rest);
    }

    /** An iterator over name, kind, inode and perhaps size of what is in a folder. */
    @PyFunction(optional = 1)
    static long ilistdir(Runtime rt, long self, long path) {
        String text = path == 0 ? "" : path(rt, self, path);
        String folder = text.isEmpty() ? "." : text;
        boolean bytes = path != 0 && rt.is(path, Kind.BYTES);
        boolean sizes = !mounted(rt, self).posix;
        List<Storage.Entry> entries = attempt(rt, self, s -> s.list(folder));
        long list = rt.newList(entries.size());
        int mark = rt.mark();
        for (Storage.Entry entry : entries) {
            long name = rt.newStr(entry.name());
            name = bytes ? rt.newBytes(rt.bytes(name)) : name;
            int base = rt.mark();
            rt.keep(name);
            rt.newInt(entry.stat().directory() ? FOLDER : FILE);
            rt.newInt(entry.stat().inode());
            if (sizes) {
                rt.newInt(entry.stat().size());
            }
            rt.append(list, rt.newTuple(base, sizes ? 4 : 3));
            rt.release(mark);
            rt.poll();
        }
        return rt.iter(list);
    }

    /** Makes a folder. */
    @PyFunction
    static void mkdir(Runtime rt, long self, long path) {
        change(rt, self, path, Storage::mkdir);
    }

    /** Removes a file. */
    @PyFunction
    static void remove(Runtime rt, long self, long path) {
        change(rt, self, path, Storage::remove);
    }

    /** Removes an empty folder. */
    @PyFunction
    static void rmdir(Runtime rt, long self, long path) {
        change(rt, self, path, Storage::rmdir);
    }

    /** A change of what is at a path. */
    private interface Change {
        void apply(Storage storage, String path) throws IOException;
    }

    private static void change(Runtime rt, long self, long path, Change change) {
        checkWritable(rt, self);
        String at = path(rt, self, path);
        attempt(
                rt,
                self,
                s -> {
                    change.apply(s, at);
                    return null;
                });
    }

    /** Renames a file or folder. */
    @PyFunction
    static void rename(Runtime rt, long self, long from, long to) {
        checkWritable(rt, self);
        String old = path(rt, self, from);
        String now = path(rt, self, to);
        attempt(
                rt,
                self,
                s -> {
                    s.rename(old, now);
                    return null;
                });
    }

    private static int mode(boolean directory, boolean posix) {
        if (posix) {
            return directory ? FOLDER_MODE : FILE_MODE;
        }
        return directory ? FOLDER : FILE;
    }

    /** Ten numbers about what is at a path: mode, inode, 0, 0, 0, 0, size and three times. */
    @PyFunction
    static long stat(Runtime rt, long self, long path) {
        String at = path(rt, self, path);
        Storage.Stat stat = attempt(rt, self, s -> s.stat(at));
        if (stat == null) {
            throw noEntry(rt);
        }
        int base = rt.mark();
        rt.newInt(mode(stat.directory(), mounted(rt, self).posix));
        rt.newInt(stat.inode());
        for (int i = 0; i < 4; i++) {
            rt.newInt(0);
        }
        rt.newInt(stat.size());
        for (int i = 0; i < 3; i++) {
            rt.newInt(stat.mtime() - Epoch.seconds(rt));
        }
        return rt.newTuple(base, 10);
    }

    /** Ten numbers about the filesystem; where it does not tell of its space, that is 0. */
    @PyFunction
    static long statvfs(Runtime rt, long self, long path) {
        stat(rt, self, path);
        String at = path(rt, self, path);
        Space told = attempt(rt, self, s -> s.space(at));
        Space space = told == null ? UNKNOWN : told;
        int base = rt.mark();
        rt.newInt(space.blockSize());
        rt.newInt(space.blockSize());
        rt.newInt(space.blocks());
        rt.newInt(space.free());
        rt.newInt(space.free());
        for (int i = 0; i < 4; i++) {
            rt.newInt(0);
        }
        rt.newInt(space.longestName());
        return rt.newTuple(base, 10);
    }

    private static PyException noEntry(Runtime rt) {
        return rt.osError(Errno.ENOENT);
    }
}
