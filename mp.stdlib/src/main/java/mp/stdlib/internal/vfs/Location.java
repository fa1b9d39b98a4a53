package mp.stdlib.internal.vfs;

import mp.core.declare.Word;
import mp.core.runtime.Runtime;

/**
 * Where a path leads.
 *
 * @param mount the mount, a word that lies in the list of mounts; 0 without one
 * @param path the path as the filesystem there knows it
 */
record Location(Place place, @Word("in the list of mounts") long mount, String path) {
    /** Kinds of places. */
    enum Place {
        /** Nothing is mounted there. */
        NOWHERE,
        /** The folder of the mounts. */
        ROOT,
        /** Within a mounted filesystem. */
        MOUNT
    }

    boolean isRoot() {
        return place == Place.ROOT;
    }

    /** Calls a method of the filesystem with the path. */
    long call(Runtime rt, String method) {
        long f = method(rt, method);
        return rt.call(f, rt.newStr(path));
    }

    /** Calls a method of the filesystem with the path and another argument. */
    long call(Runtime rt, String method, long more) {
        long f = method(rt, method);
        return rt.call(f, rt.newStr(path), more);
    }

    /** A method of the filesystem; OSError where there is none. */
    long method(Runtime rt, String name) {
        if (place != Place.MOUNT) {
            throw rt.osError(place == Place.ROOT ? Errno.EPERM : Errno.ENODEV);
        }
        return rt.getAttr(Mounts.filesystem(rt, mount), rt.qstr(name));
    }
}
