package mp.vm.internal.load;

import mp.core.Storage;
import mp.core.declare.ServesOption;
import mp.core.runtime.PyException;
import mp.core.runtime.Stream;
import mp.core.runtime.StreamCalls;
import mp.vm.internal.run.LinkedModule;
import mp.vm.internal.run.VmRuntime;

import java.util.Arrays;

/**
 * Files to import as scripts see them: over all mounts, those of Python classes too. Asked through
 * the functions of {@code os} and {@code io}, and only where something can be mounted.
 */
@ServesOption("MICROPY_VFS")
final class MountedFiles {
    private static final int FOLDER = 0x4000;
    private static final int PIECE = 512;

    private MountedFiles() {}

    /**
     * Whether paths may lead anywhere but to the host's files: the host has none, or the script has
     * what it needs to mount something. Only to be asked where the profile has mounts.
     */
    static boolean areUsed(VmRuntime rt) {
        if (rt.host().storage() == null) {
            return true;
        }
        for (LinkedModule linked : rt.vm.linked) {
            String name = linked.table().name;
            if (name.equals("os") || name.equals("vfs")) {
                return true;
            }
        }
        return false;
    }

    /** What is at a path, null where nothing is or nobody can tell. */
    static Storage.Stat stat(VmRuntime rt, String path) {
        int mark = rt.mark();
        try {
            long stat = rt.getAttr(Importer.natively(rt, "os"), rt.qstr("stat"));
            long told = rt.call(stat, rt.newStr(path));
            long mode = rt.toLong(rt.getItem(told, rt.model.smallInt(0)));
            return new Storage.Stat((mode & FOLDER) != 0, 0, 0, 0);
        } catch (PyException e) {
            rt.exception = 0;
            return null;
        } finally {
            rt.release(mark);
        }
    }

    /** The bytes of a file; raises what opening and reading it raises. */
    static byte[] read(VmRuntime rt, String path) {
        int mark = rt.mark();
        long open = rt.getAttr(Importer.natively(rt, "io"), rt.qstr("open"));
        long file = rt.call(open, rt.newStr(path), rt.qstr("rb"));
        byte[] bytes = new byte[PIECE];
        int n = 0;
        int count;
        do {
            if (n == bytes.length) {
                rt.reserve(2L * n);
                bytes = Arrays.copyOf(bytes, 2 * n);
            }
            count = StreamCalls.read(rt, file, bytes, n, Math.min(PIECE, bytes.length - n));
            if (count < 0) {
                throw rt.osError(-count);
            }
            n += count;
        } while (count > 0);
        StreamCalls.ioctl(rt, file, Stream.CLOSE, 0);
        rt.release(mark);
        return Arrays.copyOf(bytes, n);
    }
}
