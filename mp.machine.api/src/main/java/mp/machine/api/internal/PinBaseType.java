package mp.machine.api.internal;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;

/**
 * The type {@code machine.PinBase}: what a Python class derives from whose {@code value} method
 * makes its instances pins. Its objects have no state.
 */
@PyType(value = "PinBase", subclass = true, option = "MICROPY_PY_MACHINE_PIN_BASE")
final class PinBaseType {
    private PinBaseType() {}

    /** Any arguments are meant for the class that derives from it. */
    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        return rt.newObject(PinBaseTypeTable.TABLE.ordinal, 0);
    }
}
