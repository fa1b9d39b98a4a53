package mp.stdlib.internal.collections;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.runtime.Runtime;

/** Iterates over a deque, which may change meanwhile: [deque, next index]. */
@PyType("iterator")
final class DequeIteratorType {
    private static final int DEQUE = 1;
    private static final int POSITION = 2;

    private DequeIteratorType() {}

    /** An iterator; kept. */
    static long make(Runtime rt, long deque) {
        long it = rt.newObject(DequeIteratorTypeTable.TABLE.ordinal, 2);
        rt.slot(it, DEQUE, deque);
        rt.slot(it, POSITION, rt.model.smallInt(0));
        return it;
    }

    @Slot(Slot.Of.ITER)
    static long iter(Runtime rt, long self) {
        return self;
    }

    @Slot(Slot.Of.NEXT)
    static long next(Runtime rt, long self) {
        long deque = rt.slot(self, DEQUE);
        int i = (int) rt.model.intValue(rt.slot(self, POSITION));
        if (i >= DequeType.count(rt, deque)) {
            return 0;
        }
        rt.slot(self, POSITION, rt.model.smallInt(i + 1L));
        return DequeType.item(rt, deque, i);
    }
}
