package mp.vm.internal.object;

import mp.core.memory.Header;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.vm.internal.run.VmRuntime;

/**
 * Shapes: which attributes an instance has, and in which slots. The instances of a class that got
 * the same attributes in the same order share a shape, so one compare tells where an attribute
 * lies.
 *
 * <p>A shape: its class, the shape it grew from, the attribute it added and that attribute's
 * number, the first of its children, its next sibling, how many attributes it has. A shape without
 * number has its attributes in a dict.
 */
final class Shapes {
    static final int CLASS = 1;
    static final int PARENT = 2;
    static final int NAME = 3;
    static final int CHILD = 4;
    static final int SIBLING = 5;
    static final int COUNT = 6;
    static final int SLOTS = 6;

    /** Attributes in slots at most; an instance with more keeps them in a dict. */
    static final int MOST = 32;

    private Shapes() {}

    /** The shape of an instance. */
    static long of(VmRuntime rt, long instance) {
        int block = (int) rt.memory.get(instance, 0) & Header.TYPE_MASK;
        return Memory.word(block * Header.BLOCK_CELLS);
    }

    /** The block index of a shape, as headers name it. */
    static int block(long shape) {
        return Memory.index(shape) / Header.BLOCK_CELLS;
    }

    /** A shape without attributes; kept. */
    static long root(VmRuntime rt, long cls) {
        long s = rt.newObject(Kind.SHAPE, SLOTS);
        rt.memory.set(s, CLASS, cls);
        rt.memory.set(s, COUNT, rt.model.smallInt(0));
        return s;
    }

    /** Number of attributes in slots, -1 where they are in a dict. */
    static int count(VmRuntime rt, long shape) {
        return (int) rt.model.intValue(rt.memory.get(shape, COUNT));
    }

    /** The number of an attribute, -1 where the shape does not have it. */
    static int find(VmRuntime rt, long shape, long name) {
        Memory memory = rt.memory;
        long s = shape;
        int n = count(rt, s);
        while (n > 0) {
            if (memory.get(s, NAME) == name) {
                return n - 1;
            }
            s = memory.get(s, PARENT);
            n--;
        }
        return -1;
    }

    /** The shape with one more attribute; not kept: it hangs on its parent. */
    static long child(VmRuntime rt, long shape, long name) {
        Memory memory = rt.memory;
        for (long s = memory.get(shape, CHILD); s != 0; s = memory.get(s, SIBLING)) {
            if (memory.get(s, NAME) == name) {
                return s;
            }
        }
        long s = rt.fresh(Kind.SHAPE, SLOTS);
        memory.set(s, CLASS, memory.get(shape, CLASS));
        memory.set(s, PARENT, shape);
        memory.set(s, NAME, name);
        memory.set(s, COUNT, rt.model.smallInt(count(rt, shape) + 1));
        memory.set(s, SIBLING, memory.get(shape, CHILD));
        memory.set(shape, CHILD, s);
        return s;
    }

    /**
     * The shape of the class's instances whose attributes are in a dict; hangs on the root shape.
     */
    static long dictShape(VmRuntime rt, long shape) {
        Memory memory = rt.memory;
        long root = memory.get(memory.get(shape, CLASS), ClassObject.SHAPE);
        long s = memory.get(root, PARENT);
        if (s == 0) {
            s = rt.fresh(Kind.SHAPE, SLOTS);
            memory.set(s, CLASS, memory.get(shape, CLASS));
            memory.set(s, COUNT, rt.model.smallInt(-1));
            memory.set(root, PARENT, s);
        }
        return s;
    }
}
