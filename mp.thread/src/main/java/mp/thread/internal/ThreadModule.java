package mp.thread.internal;

import mp.core.declare.PyConstant;
import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.memory.Kind;
import mp.core.runtime.Runtime;

/**
 * The module {@code _thread}. Its state is the stack size that was set last, an int, or null as
 * long as that is the default.
 */
@PyModule(value = "_thread", option = "MICROPY_PY_THREAD")
final class ThreadModule {
    private ThreadModule() {}

    /** The type of locks. */
    @PyConstant("LockType")
    static long lockType(Runtime rt) {
        return LockTypeTable.TABLE.word();
    }

    /** A number that no other living thread has. */
    @PyFunction("get_ident")
    static long getIdent(Runtime rt) {
        return rt.newInt(Thread.currentThread().threadId());
    }

    /** A lock that nobody holds. */
    @PyFunction("allocate_lock")
    static long allocateLock(Runtime rt) {
        return LockType.make(rt);
    }

    /**
     * Sets the stack size in bytes of threads to come, the default (0) where none is given; returns
     * the one before.
     */
    @PyFunction(value = "stack_size", optional = 1)
    static long stackSize(Runtime rt, long size) {
        long after = rt.newInt(size == 0 ? 0 : rt.toLong(size));
        long before = rt.state(ThreadModuleTable.TABLE);
        if (before == 0) {
            before = rt.model.smallInt(0);
        }
        rt.keep(before);
        rt.state(ThreadModuleTable.TABLE, after);
        return before;
    }

    /** Ends the thread silently. */
    @PyFunction
    static long exit(Runtime rt) {
        throw rt.raiseWith(Kind.SYSTEM_EXIT, 0);
    }
}
