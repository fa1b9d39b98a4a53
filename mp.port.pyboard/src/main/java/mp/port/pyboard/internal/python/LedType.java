package mp.port.pyboard.internal.python;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.port.pyboard.internal.hardware.Hardware;

/** The type {@code LED}: a light of the board, on while its pin is high. */
@PyType(value = "LED", payload = true)
public final class LedType {
    private final int id;
    private final Light light;

    private LedType(int id, Light light) {
        this.id = id;
        this.light = light;
    }

    /** {@code LED(id)}, counted from 1. */
    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 1, 1);
        long id = rt.toLong(rt.arg(base));
        Hardware hardware = Hardware.of(rt);
        if (id < 1 || id > hardware.board.leds().size()) {
            throw rt.valueError("LED(" + id + ") doesn't exist");
        }
        Light light = new Light(hardware, (int) id);
        return rt.newPayload(LedTypeTable.TABLE.ordinal, 1, new LedType((int) id, light), 16);
    }

    /** Turns it on. */
    @PyFunction
    void on(Runtime rt) {
        light.set(true);
    }

    /** Turns it off. */
    @PyFunction
    void off(Runtime rt) {
        light.set(false);
    }

    /** Turns it on where it is off, and off where it shines at all. */
    @PyFunction
    void toggle(Runtime rt) {
        light.toggle();
    }

    /** Reads or sets how bright it is, from 0 to 255. */
    @PyFunction(optional = 1)
    long intensity(Runtime rt, long value) {
        if (value == 0) {
            return rt.newInt(light.intensity());
        }
        light.intensity(rt.toLong(value));
        return rt.none;
    }

    @Slot(Of.PRINT)
    void print(Runtime rt, Text out, boolean repr) {
        out.add("LED(").add((long) id).add(")");
    }
}
