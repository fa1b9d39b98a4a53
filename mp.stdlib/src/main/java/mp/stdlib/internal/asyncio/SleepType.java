package mp.stdlib.internal.asyncio;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.runtime.Runtime;
import mp.stdlib.internal.time.Ticks;

/**
 * What sleeping tasks await. Its first turn puts the task that runs into the queue until it is due;
 * the next one ends the wait. Whoever sleeps takes the tick out before anybody else can, so that
 * one object does for all tasks and sleeping takes no memory.
 *
 * <pre>
 *   [header, tick when the next sleeper is due, or None]
 * </pre>
 */
@PyType("Sleep")
final class SleepType {
    private static final int DUE = 1;

    private SleepType() {}

    @Slot(Slot.Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 0, 0);
        long self = rt.newObject(SleepTypeTable.TABLE.ordinal, DUE);
        rt.slot(self, DUE, rt.none);
        return self;
    }

    /** To be awaited at once by who wants to sleep until a tick. */
    @PyFunction
    static long until(Runtime rt, long self, long due) {
        rt.slot(self, DUE, Ticks.wrapped(rt, rt.toLong(due)));
        return self;
    }

    @Slot(Slot.Of.ITER)
    static long iter(Runtime rt, long self) {
        return self;
    }

    @Slot(Slot.Of.NEXT)
    static long next(Runtime rt, long self) {
        long due = rt.slot(self, DUE);
        if (due == rt.none) {
            return 0;
        }
        rt.slot(self, DUE, rt.none);
        long queue = rt.self(AsyncioModule.ofLoop(rt, "_task_queue"), TaskQueueTypeTable.TABLE);
        TaskQueueType.push(rt, queue, AsyncioModule.ofLoop(rt, "cur_task"), due);
        return rt.none;
    }
}
