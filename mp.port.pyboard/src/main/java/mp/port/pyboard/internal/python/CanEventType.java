package mp.port.pyboard.internal.python;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;

/**
 * What the interrupt of a FIFO calls with the controller: the script's function, which also gets
 * the reason. Made in advance, because an interrupt cannot allocate.
 *
 * <pre>
 *   [header, function, reason as a small int]
 * </pre>
 */
@PyType("can_event")
final class CanEventType {
    static final int FUNCTION = 1;
    static final int REASON = 2;

    private CanEventType() {}

    static long make(Runtime rt) {
        long self = rt.newObject(CanEventTypeTable.TABLE.ordinal, 2);
        rt.slot(self, FUNCTION, rt.none);
        return self;
    }

    @Slot(Of.CALL)
    static long call(Runtime rt, long self, int base, int n, int nKw) {
        return rt.call(rt.slot(self, FUNCTION), rt.arg(base), rt.slot(self, REASON));
    }
}
