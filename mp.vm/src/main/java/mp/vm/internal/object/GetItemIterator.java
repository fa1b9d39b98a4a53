package mp.vm.internal.object;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.memory.Kind;
import mp.core.runtime.PyException;
import mp.vm.internal.run.VmRuntime;

/**
 * Iterates over an instance that has only {@code __getitem__}: 1 the instance, 2 the next index.
 */
@PyType("iterator")
final class GetItemIterator {
    private GetItemIterator() {}

    /** Makes one; kept. */
    static long create(VmRuntime rt, long object) {
        long w = rt.newObject(GetItemIteratorTable.TABLE.ordinal, 2);
        rt.memory.set(w, 1, object);
        rt.memory.set(w, 2, rt.model.smallInt(0));
        return w;
    }

    /** It is its own iterator. */
    @Slot(Slot.Of.ITER)
    static long iter(VmRuntime rt, long self) {
        return self;
    }

    /** The item of the next index; IndexError or StopIteration ends. */
    @Slot(Slot.Of.NEXT)
    static long next(VmRuntime rt, long self) {
        long i = rt.memory.get(self, 2);
        try {
            long w = rt.getItem(rt.memory.get(self, 1), i);
            rt.memory.set(self, 2, rt.model.smallInt(rt.model.intValue(i) + 1));
            return w;
        } catch (PyException e) {
            if (rt.isInstance(rt.exception, Kind.INDEX_ERROR)
                    || rt.isInstance(rt.exception, Kind.STOP_ITERATION)) {
                rt.exception = 0;
                return 0;
            }
            throw e;
        }
    }
}
