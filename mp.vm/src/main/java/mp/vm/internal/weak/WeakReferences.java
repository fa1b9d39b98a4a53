package mp.vm.internal.weak;

import mp.core.declare.Word;
import mp.core.memory.Header;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.memory.Roots;
import mp.core.runtime.PyException;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/**
 * The weak references of a VM, in chains through the objects themselves, so that they cost nothing
 * beside their own blocks. Slots of both kinds: the object meant, as the number of its block, which
 * marking takes for a small int, or None once it is dead; what to call; the next one.
 *
 * <p>A {@code ref} lives only as long as the script holds it: its chain is one of numbers. A {@code
 * finalize} lives until its object is dead, and its chain is one of words. Who has something to
 * call moves to the queue when the object is found dead; the queue runs at the next poll, never
 * inside an allocation.
 */
public final class WeakReferences {
    static final int OBJECT = 1;
    static final int CALLBACK = 2;
    static final int NEXT = 3;

    /** The block of the youngest ref, 0 for none. */
    private int refs;

    @Word("visited as a root")
    private long finalizers;

    @Word("visited as a root")
    private long queue;

    @Word("in the queue")
    private long last;

    /** The object that a reference means, or None. Not kept. */
    static long object(VmRuntime rt, long reference) {
        long block = rt.slot(reference, OBJECT);
        return block == rt.none ? block : word((int) rt.model.intValue(block));
    }

    private static int block(long w) {
        return Memory.index(w) / Header.BLOCK_CELLS;
    }

    private static long word(int block) {
        return Memory.word(block * Header.BLOCK_CELLS);
    }

    /** Has a new reference mean an object. */
    void link(VmRuntime rt, long reference, long object, boolean strong) {
        boolean own = rt.shared && rt.guard();
        try {
            rt.slot(reference, OBJECT, rt.model.smallInt(block(object)));
            rt.slot(reference, NEXT, strong ? finalizers : rt.model.smallInt(refs));
            if (strong) {
                finalizers = reference;
            } else {
                refs = block(reference);
            }
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    /** Visits the references that live by themselves. */
    public void visit(Roots.Visitor visitor) {
        visitor.word(finalizers);
        visitor.word(queue);
    }

    /**
     * Finds out, between marking and freeing, which objects are dead.
     *
     * @return whether something is to be called
     */
    public boolean marked(VmRuntime rt) {
        long before = queue;
        sweepFinalizers(rt);
        sweepRefs(rt);
        return queue != before;
    }

    private void sweepFinalizers(VmRuntime rt) {
        long kept = 0;
        for (long f = finalizers; f != 0; ) {
            long next = rt.slot(f, NEXT);
            if (isAlive(rt, f)) {
                if (kept == 0) {
                    finalizers = f;
                } else {
                    rt.slot(kept, NEXT, f);
                }
                kept = f;
            } else {
                die(rt, f);
            }
            f = next;
        }
        if (kept == 0) {
            finalizers = 0;
        } else {
            rt.slot(kept, NEXT, 0);
        }
    }

    private void sweepRefs(VmRuntime rt) {
        long kept = 0;
        for (int block = refs; block != 0; ) {
            long ref = word(block);
            int next = (int) rt.model.intValue(rt.slot(ref, NEXT));
            if (isMarked(rt, ref)) {
                if (isAlive(rt, ref)) {
                    follow(rt, kept, block);
                    kept = ref;
                } else {
                    die(rt, ref);
                }
            }
            block = next;
        }
        follow(rt, kept, 0);
    }

    private void follow(VmRuntime rt, long ref, int block) {
        if (ref == 0) {
            refs = block;
        } else {
            rt.slot(ref, NEXT, rt.model.smallInt(block));
        }
    }

    private static boolean isMarked(VmRuntime rt, long w) {
        return (rt.memory.header(w) & Header.MARK) != 0;
    }

    private static boolean isAlive(VmRuntime rt, long reference) {
        long block = rt.slot(reference, OBJECT);
        return block != rt.none && isMarked(rt, word((int) rt.model.intValue(block)));
    }

    /** The object of a reference, which is marked itself, is dead: what is to be called queues. */
    private void die(VmRuntime rt, long reference) {
        rt.slot(reference, OBJECT, rt.none);
        rt.slot(reference, NEXT, 0);
        if (rt.slot(reference, CALLBACK) == rt.none) {
            return;
        }
        if (queue == 0) {
            queue = reference;
        } else {
            rt.slot(last, NEXT, reference);
        }
        last = reference;
    }

    /** Whether there are callbacks to be called. */
    public boolean ready() {
        return queue != 0;
    }

    /** Calls what the queue holds; what is raised is shown, and forgotten. */
    public void run(VmRuntime rt) {
        while (queue != 0 && rt.allocator.locked == 0) {
            int mark = rt.mark();
            long reference = take(rt);
            if (reference != 0) {
                call(rt, reference);
            }
            rt.release(mark);
        }
    }

    private synchronized long take(VmRuntime rt) {
        long first = queue;
        if (first != 0) {
            queue = rt.slot(first, NEXT);
            rt.slot(first, NEXT, 0);
            rt.keep(first);
        }
        return first;
    }

    private static void call(VmRuntime rt, long reference) {
        try {
            if (FinalizeType.is(rt, reference)) {
                FinalizeType.fire(rt, reference);
            } else {
                rt.call(rt.slot(reference, CALLBACK), reference);
            }
        } catch (PyException e) {
            Text text = new Text().add("Unhandled exception in weakref callback:\n");
            rt.printTraceback(text, rt.caught());
            rt.vm.output.error(text.array(), 0, text.length());
        }
    }

    /** The word that a reference may mean; TypeError where it lies in no heap. */
    static long checked(VmRuntime rt, long w) {
        boolean shared = w == rt.vm.roots.emptyTuple || w == rt.vm.roots.emptyBytes;
        if (!Memory.isHeap(w) || shared || rt.is(w, Kind.NATIVE_MODULE)) {
            throw rt.typeError("not a heap object");
        }
        return w;
    }
}
