package mp.port.pyboard.internal.python;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;

/** What an interrupt of the switch calls: the script's function, without the line's number. */
@PyType("switch_handler")
final class SwitchHandlerType {
    private SwitchHandlerType() {}

    static long make(Runtime rt) {
        return rt.newObject(SwitchHandlerTypeTable.TABLE.ordinal, 0);
    }

    @Slot(Of.CALL)
    static long call(Runtime rt, long self, int base, int n, int nKw) {
        long callback = RootsType.orNone(rt, RootsType.SWITCH);
        return callback == rt.none ? rt.none : rt.call(callback);
    }
}
