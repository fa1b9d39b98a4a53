package mp.vm.internal.object;

import mp.core.memory.Header;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.vm.internal.container.DictTable;
import mp.vm.internal.run.VmRuntime;

/**
 * Instances of Python classes: slot 1 is the overflow (a CELLS object with the attributes that
 * found no slot, or the dict of all attributes, or null), slot 2 the native object where the class
 * derives from a native type, and the attributes follow in the order of the shape.
 */
public final class Instances {
    static final int OVERFLOW = 1;

    private Instances() {}

    private static int first(VmRuntime rt, long cls) {
        return ClassObject.nativeBase(rt, cls) == Kind.OBJECT ? 2 : 3;
    }

    /** A new instance without attributes; kept. */
    static long create(VmRuntime rt, long cls) {
        long shape = rt.memory.get(cls, ClassObject.SHAPE);
        int hint = (int) rt.model.intValue(rt.memory.get(cls, ClassObject.HINT));
        int slots = first(rt, cls) - 1 + hint;
        return rt.keep(rt.freshInstance(Shapes.block(shape), slots));
    }

    /**
     * Where an own attribute lies: its slot in the instance; 0 where there is none; -1 where it is,
     * or may be, elsewhere.
     */
    public static int inlineSlot(VmRuntime rt, long instance, long name) {
        long shape = Shapes.of(rt, instance);
        int n = Shapes.find(rt, shape, name);
        if (n < 0) {
            return Shapes.count(rt, shape) < 0 ? -1 : 0;
        }
        int slot = first(rt, rt.memory.get(shape, Shapes.CLASS)) + n;
        return slot <= Header.slots(rt.memory.get(instance, 0)) ? slot : -1;
    }

    /** An own attribute, 0 where there is none. Not kept. */
    static long get(VmRuntime rt, long instance, long name) {
        Memory memory = rt.memory;
        long shape = Shapes.of(rt, instance);
        if (Shapes.count(rt, shape) < 0) {
            return DictTable.get(rt, memory.get(instance, OVERFLOW), name);
        }
        int n = Shapes.find(rt, shape, name);
        return n < 0 ? 0 : read(rt, instance, memory.get(shape, Shapes.CLASS), n);
    }

    private static long read(VmRuntime rt, long instance, long cls, int n) {
        int slot = first(rt, cls) + n;
        int own = Header.slots(rt.memory.get(instance, 0));
        return slot <= own
                ? rt.memory.get(instance, slot)
                : rt.memory.get(rt.memory.get(instance, OVERFLOW), slot - own);
    }

    private static void write(VmRuntime rt, long instance, long cls, int n, long w) {
        int slot = first(rt, cls) + n;
        int own = Header.slots(rt.memory.get(instance, 0));
        if (slot <= own) {
            rt.memory.set(instance, slot, w);
        } else {
            rt.memory.set(rt.memory.get(instance, OVERFLOW), slot - own, w);
        }
    }

    /** Stores an own attribute. */
    static void put(VmRuntime rt, long instance, long name, long w) {
        Memory memory = rt.memory;
        long shape = Shapes.of(rt, instance);
        if (Shapes.count(rt, shape) < 0) {
            DictTable.put(rt, memory.get(instance, OVERFLOW), name, w);
            return;
        }
        long cls = memory.get(shape, Shapes.CLASS);
        int n = Shapes.find(rt, shape, name);
        if (n >= 0) {
            write(rt, instance, cls, n, w);
            return;
        }
        n = Shapes.count(rt, shape);
        if (n >= Shapes.MOST) {
            toDict(rt, instance);
            DictTable.put(rt, memory.get(instance, OVERFLOW), name, w);
            return;
        }
        int mark = rt.mark();
        rt.keep(instance);
        rt.keep(w);
        long child = rt.keep(Shapes.child(rt, shape, name));
        room(rt, instance, cls, n);
        long header = memory.get(instance, 0);
        memory.set(instance, 0, header & ~(long) Header.TYPE_MASK | Shapes.block(child));
        write(rt, instance, cls, n, w);
        rt.release(mark);
    }

    /** Makes room for attribute number {@code n}, and has later instances begin with more slots. */
    private static void room(VmRuntime rt, long instance, long cls, int n) {
        Memory memory = rt.memory;
        int hint = (int) rt.model.intValue(memory.get(cls, ClassObject.HINT));
        if (n >= hint) {
            memory.set(cls, ClassObject.HINT, rt.model.smallInt(n + 1));
        }
        int slot = first(rt, cls) + n;
        int own = Header.slots(memory.get(instance, 0));
        if (slot <= own) {
            return;
        }
        long old = memory.get(instance, OVERFLOW);
        int have = old == 0 ? 0 : Header.slots(memory.get(old, 0));
        if (slot - own > have) {
            long cells = rt.fresh(Kind.CELLS, have + 4);
            for (int i = 1; i <= have; i++) {
                memory.set(cells, i, memory.get(old, i));
            }
            memory.set(instance, OVERFLOW, cells);
        }
    }

    /** Moves the attributes of an instance to a dict. */
    private static void toDict(VmRuntime rt, long instance) {
        Memory memory = rt.memory;
        int mark = rt.mark();
        rt.keep(instance);
        long dict = toNewDict(rt, instance);
        long shape = Shapes.dictShape(rt, Shapes.of(rt, instance));
        long cls = memory.get(shape, Shapes.CLASS);
        memory.set(instance, OVERFLOW, dict);
        int own = Header.slots(memory.get(instance, 0));
        for (int i = first(rt, cls); i <= own; i++) {
            memory.set(instance, i, 0);
        }
        long header = memory.get(instance, 0);
        memory.set(instance, 0, header & ~(long) Header.TYPE_MASK | Shapes.block(shape));
        rt.release(mark);
    }

    /** Deletes an own attribute. @return whether there was one */
    static boolean delete(VmRuntime rt, long instance, long name) {
        if (get(rt, instance, name) == 0) {
            return false;
        }
        if (Shapes.count(rt, Shapes.of(rt, instance)) >= 0) {
            toDict(rt, instance);
        }
        DictTable.remove(rt, rt.memory.get(instance, OVERFLOW), name);
        return true;
    }

    /** A dict with the own attributes, in the order they were set; kept. */
    static long toNewDict(VmRuntime rt, long instance) {
        Memory memory = rt.memory;
        long shape = Shapes.of(rt, instance);
        int n = Shapes.count(rt, shape);
        if (n < 0) {
            return DictTable.copy(rt, memory.get(instance, OVERFLOW));
        }
        long cls = memory.get(shape, Shapes.CLASS);
        int mark = rt.mark();
        long dict = rt.newDict(n);
        long[] names = new long[n];
        long s = shape;
        for (int i = n - 1; i >= 0; i--) {
            names[i] = memory.get(s, Shapes.NAME);
            s = memory.get(s, Shapes.PARENT);
        }
        for (int i = 0; i < n; i++) {
            DictTable.put(rt, dict, names[i], read(rt, instance, cls, i));
        }
        return rt.replace(mark, dict);
    }
}
