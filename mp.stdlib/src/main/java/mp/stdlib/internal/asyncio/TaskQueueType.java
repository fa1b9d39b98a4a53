package mp.stdlib.internal.asyncio;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.runtime.Runtime;
import mp.stdlib.internal.time.Ticks;

/**
 * Tasks in the order in which they are due; those due at the same time in the order in which they
 * were pushed. The tasks themselves are the nodes of a {@link TaskHeap}, so that nothing takes
 * memory, and a task is in one queue at most.
 *
 * <pre>
 *   [header, first task, number of the next push]
 * </pre>
 */
@PyType("TaskQueue")
final class TaskQueueType {
    private static final int ROOT = 1;
    private static final int PUSHES = 2;

    private TaskQueueType() {}

    @Slot(Slot.Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 0, 0);
        return make(rt);
    }

    /** An empty one; kept. */
    static long make(Runtime rt) {
        long self = rt.newObject(TaskQueueTypeTable.TABLE.ordinal, 2);
        rt.slot(self, PUSHES, rt.model.smallInt(0));
        return self;
    }

    static boolean is(Runtime rt, long w) {
        return rt.is(w, TaskQueueTypeTable.TABLE.ordinal);
    }

    /** The task that is due first, or None. */
    @PyFunction
    static long peek(Runtime rt, long self) {
        long root = rt.slot(self, ROOT);
        return root == 0 ? rt.none : root;
    }

    /** Adds a task that is due at a tick, or now; what it waited for is forgotten. */
    @PyFunction(optional = 1)
    static void push(Runtime rt, long self, long task, long due) {
        TaskType.check(rt, task);
        long key = due == 0 ? Ticks.now(rt) : Ticks.wrapped(rt, rt.toLong(due));
        long owner = rt.slot(task, TaskType.QUEUE);
        if (owner != 0) {
            remove(rt, rt.keep(owner), task);
        }
        long order = rt.slot(self, PUSHES);
        rt.slot(self, PUSHES, Ticks.wrapped(rt, rt.model.intValue(order) + 1));
        rt.slot(task, TaskType.DATA, rt.none);
        rt.slot(task, TaskType.KEY, key);
        rt.slot(task, TaskType.ORDER, order);
        rt.slot(task, TaskType.QUEUE, self);
        rt.slot(self, ROOT, TaskHeap.meld(rt, rt.slot(self, ROOT), task));
    }

    /** Takes the task that is due first. */
    @PyFunction
    static long pop(Runtime rt, long self) {
        long task = rt.keep(rt.slot(self, ROOT));
        if (task == 0) {
            throw rt.raise(Kind.INDEX_ERROR, "empty heap");
        }
        remove(rt, self, task);
        return task;
    }

    /** Takes a task, if it is in the queue. */
    @PyFunction
    static void remove(Runtime rt, long self, long task) {
        TaskType.check(rt, task);
        if (rt.slot(task, TaskType.QUEUE) != self) {
            return;
        }
        rt.slot(task, TaskType.QUEUE, 0);
        long rest;
        if (rt.slot(self, ROOT) == task) {
            rest = 0;
        } else {
            TaskHeap.cut(rt, task);
            rest = rt.slot(self, ROOT);
        }
        rt.slot(self, ROOT, TaskHeap.meld(rt, rest, TaskHeap.takeChildren(rt, task)));
    }
}
