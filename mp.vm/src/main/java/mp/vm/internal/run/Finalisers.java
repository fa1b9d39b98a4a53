package mp.vm.internal.run;

import mp.core.declare.Word;
import mp.core.memory.Roots;

import java.util.Arrays;

/** Dead objects whose finaliser has to run at the next poll. They are roots until then. */
public final class Finalisers {
    @Word("visited as roots")
    private long[] queue = new long[8];

    private int count;

    /** Adds an object. */
    public synchronized void add(long address) {
        if (count == queue.length) {
            queue = Arrays.copyOf(queue, count * 2);
        }
        queue[count++] = address;
    }

    /** Runs all; an object's finaliser does not raise. */
    void run(VmRuntime rt) {
        while (count > 0) {
            int mark = rt.mark();
            long w = take(rt);
            if (w == 0) {
                return;
            }
            rt.vm.type(rt.kind(w)).finalise(rt, w);
            rt.release(mark);
        }
    }

    private synchronized long take(VmRuntime rt) {
        return count == 0 ? 0 : rt.keep(queue[--count]);
    }

    void visit(Roots.Visitor visitor) {
        visitor.words(queue, 0, count);
    }
}
