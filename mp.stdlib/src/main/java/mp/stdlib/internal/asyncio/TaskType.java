package mp.stdlib.internal.asyncio;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.runtime.Runtime;
import mp.stdlib.internal.time.Ticks;

/**
 * A coroutine that a loop runs. Its state is True while it runs, a queue while other tasks wait for
 * its end, or whatever is called at its end; None once it has ended, False once somebody has asked
 * how. Its data is what it waits in: a queue, the task whose end it awaits, or None; what is to be
 * thrown into it; after its end the exception that it ended with, a StopIteration if it returned.
 *
 * <pre>
 *   [header, coroutine, data, state, tick when due, number of its push, queue it is in,
 *    first child, next sibling, parent or previous sibling]
 * </pre>
 */
@PyType("Task")
final class TaskType {
    static final int CORO = 1;
    static final int DATA = 2;
    static final int STATE = 3;
    static final int KEY = 4;
    static final int ORDER = 5;
    static final int QUEUE = 6;
    static final int CHILD = 7;
    static final int NEXT = 8;
    static final int PREVIOUS = 9;

    private TaskType() {}

    @Slot(Slot.Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 1, 2);
        long self = rt.newObject(TaskTypeTable.TABLE.ordinal, PREVIOUS);
        rt.slot(self, CORO, rt.arg(base));
        rt.slot(self, DATA, rt.none);
        rt.slot(self, STATE, rt.trueWord);
        rt.slot(self, KEY, rt.model.smallInt(0));
        rt.slot(self, ORDER, rt.model.smallInt(0));
        if (n == 2) {
            AsyncioModule.enter(rt, rt.arg(base + 1));
        }
        return self;
    }

    static boolean is(Runtime rt, long w) {
        return rt.is(w, TaskTypeTable.TABLE.ordinal);
    }

    /** Raises TypeError for what is no task. */
    static void check(Runtime rt, long w) {
        if (!is(rt, w)) {
            throw rt.typeError("Task expected");
        }
    }

    private static boolean ended(Runtime rt, long self) {
        long state = rt.slot(self, STATE);
        return state == rt.none || state == rt.falseWord;
    }

    /** Whether it has ended. */
    @PyFunction
    static long done(Runtime rt, long self) {
        return rt.model.bool(ended(rt, self));
    }

    /** Has CancelledError thrown into it, or into what it awaits; False where it has ended. */
    @PyFunction
    static long cancel(Runtime rt, long self) {
        if (ended(rt, self)) {
            return rt.falseWord;
        }
        if (AsyncioModule.ofLoop(rt, "cur_task") == self) {
            throw rt.raise(Kind.RUNTIME_ERROR, "can't cancel self");
        }
        long task = self;
        int mark = rt.mark();
        while (is(rt, rt.slot(task, DATA))) {
            task = rt.replace(mark, rt.slot(task, DATA));
            rt.poll();
        }
        wake(rt, task);
        rt.slot(task, DATA, AsyncioModule.ofLoop(rt, "CancelledError"));
        return rt.trueWord;
    }

    /** Takes a task out of what it waits in and makes it due now. */
    private static void wake(Runtime rt, long task) {
        long remove = rt.tryAttr(rt.keep(rt.slot(task, DATA)), rt.qstr("remove"));
        boolean waits = remove != 0;
        if (waits) {
            rt.call(remove, task);
        }
        long due = rt.model.intValue(rt.slot(task, KEY));
        if (waits || Ticks.difference(rt, due, rt.model.intValue(Ticks.now(rt))) > 0) {
            long queue = AsyncioModule.ofLoop(rt, "_task_queue");
            TaskQueueType.push(rt, rt.self(queue, TaskQueueTypeTable.TABLE), task, 0);
        }
    }

    @Slot(Slot.Of.ATTR)
    static long attr(Runtime rt, long self, long name, long value) {
        int slot =
                switch (rt.string(name)) {
                    case "data" -> DATA;
                    case "state" -> STATE;
                    case "coro" -> CORO;
                    case "ph_key" -> KEY;
                    default -> 0;
                };
        if (slot == 0 || value == 0) {
            return 0;
        }
        if (value == Runtime.LOAD) {
            return rt.slot(self, slot);
        }
        if (slot != DATA && slot != STATE) {
            return 0;
        }
        rt.slot(self, slot, value);
        return rt.none;
    }

    /** To await a task that runs makes its state a queue. */
    @Slot(Slot.Of.ITER)
    static long iter(Runtime rt, long self) {
        long state = rt.slot(self, STATE);
        if (ended(rt, self)) {
            rt.slot(self, STATE, rt.falseWord);
        } else if (state == rt.trueWord) {
            rt.slot(self, STATE, TaskQueueType.make(rt));
        } else if (!TaskQueueType.is(rt, state)) {
            throw rt.raise(Kind.RUNTIME_ERROR, "can't wait");
        }
        return self;
    }

    /** Puts the running task into the queue of those who wait, or raises how this one ended. */
    @Slot(Slot.Of.NEXT)
    static long next(Runtime rt, long self) {
        if (ended(rt, self)) {
            throw rt.raise(rt.slot(self, DATA));
        }
        long waiting = AsyncioModule.ofLoop(rt, "cur_task");
        long queue = rt.self(rt.slot(self, STATE), TaskQueueTypeTable.TABLE);
        TaskQueueType.push(rt, queue, waiting, 0);
        rt.slot(waiting, DATA, self);
        return rt.none;
    }
}
