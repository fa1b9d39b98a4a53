package mp.stdlib.internal.asyncio;

import mp.core.runtime.Runtime;
import mp.stdlib.internal.time.Ticks;

/**
 * A pairing heap of tasks, linked through slots of the tasks: each has its first child, its next
 * sibling, and the one before it, which is its parent where it is the first child. No task is due
 * before its parent. A root has neither sibling nor parent.
 *
 * <p>No method here takes memory or gets to a safepoint, so words need not be kept. Links are
 * followed in {@link #takeChildren} alone, which takes each one away before it goes on, and
 * therefore ends, also where threads without a lock have made a mess of a queue.
 */
final class TaskHeap {
    private TaskHeap() {}

    private static boolean before(Runtime rt, long a, long b) {
        long later = difference(rt, TaskType.KEY, a, b);
        return later < 0 || later == 0 && difference(rt, TaskType.ORDER, a, b) < 0;
    }

    private static long difference(Runtime rt, int slot, long a, long b) {
        return Ticks.difference(
                rt, rt.model.intValue(rt.slot(a, slot)), rt.model.intValue(rt.slot(b, slot)));
    }

    /** One heap out of two, of which either may be 0, which is none. */
    static long meld(Runtime rt, long a, long b) {
        if (a == 0 || b == 0) {
            return a + b;
        }
        boolean first = before(rt, a, b);
        long parent = first ? a : b;
        long child = first ? b : a;
        long sibling = rt.slot(parent, TaskType.CHILD);
        rt.slot(child, TaskType.NEXT, sibling);
        if (sibling != 0) {
            rt.slot(sibling, TaskType.PREVIOUS, child);
        }
        rt.slot(child, TaskType.PREVIOUS, parent);
        rt.slot(parent, TaskType.CHILD, child);
        return parent;
    }

    /** Takes a task that is no root, and what hangs on it, away from its parent and siblings. */
    static void cut(Runtime rt, long task) {
        long previous = rt.slot(task, TaskType.PREVIOUS);
        long next = rt.slot(task, TaskType.NEXT);
        if (next != 0) {
            rt.slot(next, TaskType.PREVIOUS, previous);
        }
        if (previous != 0) {
            boolean firstChild = rt.slot(previous, TaskType.CHILD) == task;
            rt.slot(previous, firstChild ? TaskType.CHILD : TaskType.NEXT, next);
        }
        unlink(rt, task);
    }

    private static void unlink(Runtime rt, long task) {
        rt.slot(task, TaskType.PREVIOUS, 0);
        rt.slot(task, TaskType.NEXT, 0);
    }

    /** Takes the children of a task away and makes one heap of them; 0 where there are none. */
    static long takeChildren(Runtime rt, long task) {
        long child = rt.slot(task, TaskType.CHILD);
        rt.slot(task, TaskType.CHILD, 0);
        // Pairs are put before one another, so that the second pass meets them from the right.
        long pairs = 0;
        while (child != 0) {
            long other = takeNext(rt, child);
            long rest = other == 0 ? 0 : takeNext(rt, other);
            long pair = meld(rt, child, other);
            rt.slot(pair, TaskType.NEXT, pairs);
            pairs = pair;
            child = rest;
        }
        long heap = 0;
        while (pairs != 0) {
            long rest = takeNext(rt, pairs);
            heap = meld(rt, heap, pairs);
            pairs = rest;
        }
        return heap;
    }

    /** Makes a task a root; returns the sibling that followed it. */
    private static long takeNext(Runtime rt, long task) {
        long next = rt.slot(task, TaskType.NEXT);
        unlink(rt, task);
        return next;
    }
}
