package mp.core.runtime;

/** The error numbers that scripts see by name, with the values of Linux. */
public final class Errno {
    private static final int[] NUMBERS = {
        1, 2, 5, 9, 11, 12, 13, 17, 19, 21, 22, 95, 98, 103, 104, 105, 107, 110, 111, 113, 114, 115
    };
    private static final String[] NAMES = {
        "EPERM",
        "ENOENT",
        "EIO",
        "EBADF",
        "EAGAIN",
        "ENOMEM",
        "EACCES",
        "EEXIST",
        "ENODEV",
        "EISDIR",
        "EINVAL",
        "EOPNOTSUPP",
        "EADDRINUSE",
        "ECONNABORTED",
        "ECONNRESET",
        "ENOBUFS",
        "ENOTCONN",
        "ETIMEDOUT",
        "ECONNREFUSED",
        "EHOSTUNREACH",
        "EALREADY",
        "EINPROGRESS"
    };

    private Errno() {}

    /** The name of a number, or null. */
    public static String name(int errno) {
        for (int i = 0; i < NUMBERS.length; i++) {
            if (NUMBERS[i] == errno) {
                return NAMES[i];
            }
        }
        return null;
    }
}
