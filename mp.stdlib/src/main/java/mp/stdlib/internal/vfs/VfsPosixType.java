package mp.stdlib.internal.vfs;

import mp.core.Storage;
import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.runtime.PyException;
import mp.core.runtime.Runtime;

import java.io.IOException;
import java.util.List;

/**
 * The host's files as far as the VM was given them, or a folder of them: [root path, read only]. A
 * root path that is not empty comes before every absolute path.
 */
@PyType(value = "VfsPosix", option = "MICROPY_VFS", subclass = true)
final class VfsPosixType {
    private static final int ROOT = 1;
    private static final int READ_ONLY = 2;

    private static final int BLOCK = 4096;
    private static final int LONGEST_NAME = 255;

    private static final int FOLDER = 0x4000;
    private static final int FILE = 0x8000;
    private static final int FOLDER_MODE = FOLDER | 0755;
    private static final int FILE_MODE = FILE | 0644;

    private VfsPosixType() {}

    /** What may fail on the host. */
    private interface Action<T> {
        T run(Storage storage) throws IOException;
    }

    private static <T> T attempt(Runtime rt, Action<T> action) {
        try {
            return action.run(Mounts.storage(rt));
        } catch (Storage.Failure e) {
            throw rt.osError(e.errno);
        } catch (IOException e) {
            throw rt.osError(Errno.EIO);
        }
    }

    /** A filesystem with a root path; kept. */
    static long make(Runtime rt, String root) {
        long w = rt.newObject(VfsPosixTypeTable.TABLE.ordinal, 2);
        rt.slot(w, READ_ONLY, rt.falseWord);
        rt.slot(w, ROOT, rt.newStr(root));
        return w;
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

    private static String path(Runtime rt, long self, long path) {
        String text = rt.string(path);
        String root = rt.string(rt.slot(self, ROOT));
        return root.isEmpty() || !text.startsWith("/") ? text : root + text;
    }

    private static void checkWritable(Runtime rt, long self) {
        if (rt.slot(self, READ_ONLY) == rt.trueWord) {
            throw rt.osError(Errno.EROFS);
        }
    }

    /** Takes note of whether it is read-only. */
    @PyFunction
    static void mount(Runtime rt, long self, long readonly, long mkfs) {
        if (rt.truth(mkfs)) {
            throw rt.osError(Errno.EPERM);
        }
        rt.slot(self, READ_ONLY, rt.model.bool(rt.truth(readonly)));
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
        var channel = attempt(rt, s -> s.open(file, how.text()));
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
                s -> {
                    s.chdir(to);
                    return null;
                });
    }

    /** The current folder. */
    @PyFunction
    static long getcwd(Runtime rt, long self) {
        String cwd = Mounts.storage(rt).cwd();
        String root = rt.string(rt.slot(self, ROOT));
        boolean within = !root.isEmpty() && cwd.startsWith(root);
        String rest = within ? cwd.substring(root.length()) : cwd;
        return rt.newStr(rest.isEmpty() ? "/" : rest);
    }

    /** An iterator over name, kind and inode of what is in a folder. */
    @PyFunction(optional = 1)
    static long ilistdir(Runtime rt, long self, long path) {
        String text = path == 0 ? "" : path(rt, self, path);
        String folder = text.isEmpty() ? "." : text;
        boolean bytes = path != 0 && rt.is(path, Kind.BYTES);
        List<Storage.Entry> entries = attempt(rt, s -> s.list(folder));
        long list = rt.newList(entries.size());
        int mark = rt.mark();
        for (Storage.Entry entry : entries) {
            long name = rt.newStr(entry.name());
            name = bytes ? rt.newBytes(rt.bytes(name)) : name;
            long kind = rt.model.smallInt(entry.stat().directory() ? FOLDER : FILE);
            rt.append(list, rt.newTuple(name, kind, rt.newInt(entry.stat().inode())));
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
                s -> {
                    s.rename(old, now);
                    return null;
                });
    }

    /** Ten numbers about what is at a path: mode, inode, 0, 0, 0, 0, size and three times. */
    @PyFunction
    static long stat(Runtime rt, long self, long path) {
        String at = path(rt, self, path);
        Storage.Stat stat = attempt(rt, s -> s.stat(at));
        if (stat == null) {
            throw noEntry(rt);
        }
        int base = rt.mark();
        rt.newInt(stat.directory() ? FOLDER_MODE : FILE_MODE);
        rt.newInt(stat.inode());
        for (int i = 0; i < 4; i++) {
            rt.newInt(0);
        }
        rt.newInt(stat.size());
        for (int i = 0; i < 3; i++) {
            rt.newInt(stat.mtime());
        }
        return rt.newTuple(base, 10);
    }

    /** Ten numbers about the filesystem; the host does not tell of its space, so that is 0. */
    @PyFunction
    static long statvfs(Runtime rt, long self, long path) {
        stat(rt, self, path);
        int base = rt.mark();
        rt.newInt(BLOCK);
        rt.newInt(BLOCK);
        for (int i = 0; i < 7; i++) {
            rt.newInt(0);
        }
        rt.newInt(LONGEST_NAME);
        return rt.newTuple(base, 10);
    }

    private static PyException noEntry(Runtime rt) {
        return rt.osError(Errno.ENOENT);
    }
}
