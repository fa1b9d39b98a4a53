package mp.stdlib.internal.vfs;

import mp.core.Storage;

/** What lies behind a filesystem that Java brings: its files, and how scripts see them. */
final class MountedStorage {
    /** What one takes, in bytes. */
    static final int SIZE = 64;

    final Storage storage;

    /** What comes before every absolute path; empty for nothing. */
    final String root;

    /** Whether {@code ilistdir} tells sizes. */
    final boolean tellsSizes;

    /** Whether it was mounted so. */
    boolean readOnly;

    MountedStorage(Storage storage, String root, boolean tellsSizes) {
        this.storage = storage;
        this.root = root;
        this.tellsSizes = tellsSizes;
    }

    /** A path of the mount as the storage knows it. */
    String path(String path) {
        return root.isEmpty() || !path.startsWith("/") ? path : root + path;
    }
}
