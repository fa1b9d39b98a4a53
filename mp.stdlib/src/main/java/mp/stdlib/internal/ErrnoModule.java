package mp.stdlib.internal;

import mp.core.declare.PyConstant;
import mp.core.declare.PyModule;
import mp.core.runtime.NativeModule;
import mp.core.runtime.Runtime;

/** The module {@code errno}: the numbers of Linux, on every host. */
@PyModule(value = "errno", option = "MICROPY_PY_ERRNO", extensible = true)
public final class ErrnoModule {
    @PyConstant public static final int EPERM = 1;
    @PyConstant public static final int ENOENT = 2;
    @PyConstant public static final int EIO = 5;
    @PyConstant public static final int EBADF = 9;
    @PyConstant public static final int EAGAIN = 11;
    @PyConstant public static final int ENOMEM = 12;
    @PyConstant public static final int EACCES = 13;
    @PyConstant public static final int EEXIST = 17;
    @PyConstant public static final int ENODEV = 19;
    @PyConstant public static final int EISDIR = 21;
    @PyConstant public static final int EINVAL = 22;
    @PyConstant public static final int EOPNOTSUPP = 95;
    @PyConstant public static final int EADDRINUSE = 98;
    @PyConstant public static final int ECONNABORTED = 103;
    @PyConstant public static final int ECONNRESET = 104;
    @PyConstant public static final int ENOBUFS = 105;
    @PyConstant public static final int ENOTCONN = 107;
    @PyConstant public static final int ETIMEDOUT = 110;
    @PyConstant public static final int ECONNREFUSED = 111;
    @PyConstant public static final int EHOSTUNREACH = 113;
    @PyConstant public static final int EALREADY = 114;
    @PyConstant public static final int EINPROGRESS = 115;

    private ErrnoModule() {}

    /** A dict of the names by their numbers, always the same one. */
    @PyConstant(option = "MICROPY_PY_ERRNO_ERRORCODE")
    static long errorcode(Runtime rt) {
        NativeModule table = ErrnoModuleTable.TABLE;
        long known = rt.state(table);
        if (known != 0) {
            return rt.keep(known);
        }
        long dict = rt.newDict(table.members.length);
        for (int i = 0; i < table.members.length; i++) {
            if (table.members[i].startsWith("E")) {
                rt.dictPut(dict, table.constant(rt, i), rt.qstr(table.members[i]));
            }
        }
        rt.state(table, rt.fix(dict));
        return dict;
    }
}
