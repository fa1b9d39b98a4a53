package mp.vm.internal.run;

import mp.core.declare.Word;
import mp.core.memory.Roots;
import mp.core.runtime.PyException;
import mp.core.runtime.Text;
import mp.vm.internal.object.Exceptions;

/**
 * {@code micropython.schedule}: calls that wait for a poll, one of which runs at each. The words
 * lie in an array that marking visits.
 */
public final class Scheduler {
    /** Length of the queue. */
    public static final int DEPTH = 4;

    @Word("visited as roots")
    private final long[] queue = new long[2 * DEPTH];

    private int first;
    private int count;
    private boolean running;

    /** Adds a call. @return false where the queue is full */
    public synchronized boolean add(long function, long arg) {
        if (count == DEPTH) {
            return false;
        }
        int at = (first + count++) % DEPTH * 2;
        queue[at] = function;
        queue[at + 1] = arg;
        return true;
    }

    /** Whether calls wait. */
    synchronized boolean waiting() {
        return count > 0;
    }

    /** Whether a call waits that may run now. */
    synchronized boolean ready() {
        return count > 0 && !running;
    }

    /** Calls the handler of a hard interrupt; what was scheduled waits until it is done. */
    long callLocked(VmRuntime rt, long function, long arg) {
        boolean before = running;
        running = true;
        rt.allocator.locked++;
        try {
            return rt.call(function, arg);
        } finally {
            rt.allocator.locked--;
            running = before;
            rt.pending |= waiting();
        }
    }

    /** Runs one call, unless one is running. */
    void run(VmRuntime rt) {
        if (running || count == 0) {
            return;
        }
        running = true;
        int mark = rt.mark();
        try {
            long function;
            long arg;
            synchronized (this) {
                function = rt.keep(queue[2 * first]);
                arg = rt.keep(queue[2 * first + 1]);
                queue[2 * first] = 0;
                queue[2 * first + 1] = 0;
                first = (first + 1) % DEPTH;
                count--;
            }
            rt.pending |= count > 0;
            rt.call(function, arg);
        } catch (PyException e) {
            Text text = new Text();
            Exceptions.printTraceback(rt, text, rt.caught());
            rt.vm.output.write(text.array(), 0, text.length());
        } finally {
            running = false;
            rt.pending |= waiting();
            rt.release(mark);
        }
    }

    void visit(Roots.Visitor visitor) {
        visitor.words(queue, 0, queue.length);
    }
}
