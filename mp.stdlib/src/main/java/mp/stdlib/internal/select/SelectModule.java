package mp.stdlib.internal.select;

import mp.core.declare.PyConstant;
import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.runtime.Runtime;
import mp.core.runtime.Stream;

/** The module {@code select}: waiting for streams. */
@PyModule(value = "select", option = "MICROPY_PY_SELECT", extensible = true)
public final class SelectModule {
    @PyConstant public static final int POLLIN = Stream.POLL_RD;
    @PyConstant public static final int POLLOUT = Stream.POLL_WR;
    @PyConstant public static final int POLLERR = Stream.POLL_ERR;
    @PyConstant public static final int POLLHUP = Stream.POLL_HUP;

    private SelectModule() {}

    /** An object that waits for streams which are registered with it. */
    @PyFunction
    static long poll(Runtime rt) {
        return PollType.make(rt);
    }
}
