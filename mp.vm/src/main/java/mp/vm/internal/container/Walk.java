package mp.vm.internal.container;

import mp.vm.internal.run.VmRuntime;

/**
 * How a native walks through an iterable without an iterator object, where the container allows it:
 * by four words of the value stack, as a loop of Python does.
 */
public final class Walk {
    private static final int ITERATOR = 1;
    private static final int WORDS = 4;

    private Walk() {}

    /** Begins. @return the place of its words on the value stack */
    public static int begin(VmRuntime rt, long iterable) {
        int at = rt.mark();
        for (int i = 0; i < WORDS; i++) {
            rt.keep(0);
        }
        if (!IteratorType.begin(rt, iterable, at)) {
            long it = rt.iter(iterable);
            if (rt.model.isInt(it)) {
                throw rt.typeError("'int' object isn't an iterator");
            }
            rt.stack[at + ITERATOR] = it;
        }
        return at;
    }

    /** The next item, kept; 0 at the end. */
    public static long next(VmRuntime rt, int at) {
        long first = rt.stack[at + ITERATOR];
        if (!rt.model.isInt(first)) {
            return rt.next(first);
        }
        long w = IteratorType.step(rt, at);
        return w == 0 ? 0 : rt.keep(w);
    }
}
