package mp.vm.internal.run;

import mp.core.declare.Word;
import mp.core.memory.Kind;
import mp.core.memory.Roots;
import mp.core.runtime.PyException;
import mp.core.runtime.Text;
import mp.vm.internal.object.Exceptions;

/**
 * {@code micropython.schedule}: calls that wait for a poll, one of which runs at each. The words
 * lie in an array that marking visits.
 */
public final class Scheduler {
    private final int depth;

    @Word("visited as roots")
    private final long[] queue;

    private int first;
    private int count;
    private boolean running;

    /** KeyboardInterrupt was scheduled, which takes no place in the queue. */
    private boolean interrupt;

    /** Keeps at most so many calls. */
    Scheduler(int depth) {
        this.depth = depth;
        this.queue = new long[2 * depth];
    }

    /** Has the main thread raise KeyboardInterrupt as soon as no scheduled call runs. */
    public synchronized void interrupt() {
        interrupt = true;
    }

    /** Adds a call. @return false where the queue is full */
    public synchronized boolean add(long function, long arg) {
        if (count == depth) {
            return false;
        }
        int at = (first + count++) % depth * 2;
        queue[at] = function;
        queue[at + 1] = arg;
        return true;
    }

    /** Whether calls wait. */
    synchronized boolean waiting() {
        return count > 0 || interrupt;
    }

    /** Whether a call waits that may run now. */
    synchronized boolean ready() {
        return waiting() && !running;
    }

    /** Calls the handler of a hard interrupt; what was scheduled waits until it is done. */
    long callLocked(VmRuntime rt, long function, long arg) {
        boolean before = running;
        running = true;
        rt.lockHeap();
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
        if (running) {
            return;
        }
        if (interrupt && rt == rt.vm.main) {
            interrupt = false;
            throw rt.raiseWith(Kind.KEYBOARD_INTERRUPT, 0);
        }
        if (count == 0) {
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
                first = (first + 1) % depth;
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
