package mp.stdlib.internal.vfs;

import mp.core.Storage;

/** What lies behind a filesystem that Java brings: its files, and how scripts see them. */
final class MountedStorage {
    /** What one takes, in bytes. */
    static final int SIZE = 64;

    final Storage storage;

    /** What comes before every absolute path; empty for nothing. */
    final String root;

    /**
     * Whether it is a filesystem of an operating system: modes hold permissions, and folders are
     * listed without sizes.
     */
    final boolean posix;

    /** Whether it was mounted so. */
    boolean readOnly;

    MountedStorage(Storage storage, String root, boolean posix) {
        this.storage = storage;
        this.root = root;
        this.posix = posix;
    }

    /** A path of the mount as the storage knows it. */
    String path(String path) {
        return root.isEmpty() || !path.startsWith("/") ? path : root + path;
    }
}
