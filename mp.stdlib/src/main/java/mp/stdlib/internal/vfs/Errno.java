package mp.stdlib.internal.vfs;

/** The error numbers of filesystems. */
final class Errno {
    static final int EPERM = 1;
    static final int ENOENT = 2;
    static final int EIO = 5;
    static final int EBADF = 9;
    static final int EEXIST = 17;
    static final int ENODEV = 19;
    static final int EINVAL = 22;
    static final int EROFS = 30;

    private Errno() {}
}
