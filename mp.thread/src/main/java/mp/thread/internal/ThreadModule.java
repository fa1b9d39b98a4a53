package mp.thread.internal;

import mp.core.declare.PyConstant;
import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.memory.Kind;
import mp.core.options.Option;
import mp.core.runtime.Runtime;
import mp.vm.thread.Threads;

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

    /** Bytes of depth that are held back of what was asked for. */
    private static final int MARGIN = 8192;

    /** Bytes of a stack at least: the system's least size, which is twice the margin, too. */
    private static final int LEAST = 2 * MARGIN;

    /** Bytes of a stack where nobody has said how many, in words. */
    private static final int DEFAULT_WORDS = 8192;

    /**
     * Calls a function in a new thread.
     *
     * @return what {@code get_ident} says there
     */
    @PyFunction(value = "start_new_thread", optional = 1)
    static long startNewThread(Runtime rt, long function, long args, long kwargs) {
        int base = rt.mark();
        rt.keep(function);
        int n = keepItems(rt, args);
        int nKw = kwargs == 0 ? 0 : keepPairs(rt, kwargs);
        Threads threads = rt.host().find(Threads.class);
        return rt.newInt(threads.start(rt, base, n, nKw, depth(rt)));
    }

    private static int keepItems(Runtime rt, long args) {
        long array = rt.as(args, Kind.TUPLE);
        array = array != 0 ? array : rt.as(args, Kind.LIST);
        if (array == 0) {
            throw rt.typeError("object '" + rt.typeName(args) + "' isn't a tuple or list");
        }
        int n = rt.count(array);
        for (int i = 0; i < n; i++) {
            rt.keep(rt.item(array, i));
        }
        return n;
    }

    private static int keepPairs(Runtime rt, long kwargs) {
        if (!rt.is(kwargs, Kind.DICT)) {
            throw rt.typeError("expecting a dict for keyword args");
        }
        int n = 0;
        for (int p = rt.dictNext(kwargs, 0); p >= 0; p = rt.dictNext(kwargs, p + 1)) {
            rt.keep(rt.dictKey(kwargs, p));
            rt.keep(rt.dictValue(kwargs, p));
            n++;
        }
        return n;
    }

    /** Bytes that frames of the next thread may take. */
    private static long depth(Runtime rt) {
        long set = rt.state(ThreadModuleTable.TABLE);
        long bytes = set == 0 ? 0 : rt.toLong(set);
        if (bytes == 0) {
            bytes = (long) DEFAULT_WORDS * rt.options.get(Option.WORD_BYTES);
        }
        return Math.max(bytes, LEAST) - MARGIN;
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
