package mp.machine.api.board;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;
import mp.machine.api.PinLine;

/** A board's pin in its simplest form: a line that remembers its level. */
@PyType(value = "Lamp", payload = true)
final class LampType implements PinLine {
    private boolean high;

    private LampType() {}

    /** {@code Lamp(name, value=0)}. */
    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        int words = rt.bind(base, n, nKw, new String[] {null, "value"}, 1, 1);
        LampType lamp = new LampType();
        lamp.high = rt.arg(words + 1) != 0 && rt.truth(rt.arg(words + 1));
        return rt.newPayload(LampTypeTable.TABLE.ordinal, 1, lamp, 16);
    }

    /** Its level, without the detour by the line. */
    @PyFunction
    int level(Runtime rt) {
        return high ? 1 : 0;
    }

    @Override
    public boolean high() {
        return high;
    }

    @Override
    public void drive(boolean level) {
        high = level;
    }
}
