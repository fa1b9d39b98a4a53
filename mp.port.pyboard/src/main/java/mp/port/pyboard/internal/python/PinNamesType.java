package mp.port.pyboard.internal.python;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.port.pyboard.internal.board.CpuPin;
import mp.port.pyboard.internal.hardware.Hardware;

import java.util.Map;

/** What {@code Pin.board} and {@code Pin.cpu} are: the pins as attributes, by their names. */
@PyType(value = "pins", payload = true)
public final class PinNamesType {
    private final String name;
    private final Map<String, CpuPin> pins;

    private PinNamesType(String name, Map<String, CpuPin> pins) {
        this.name = name;
        this.pins = pins;
    }

    /** Makes one; its names are known from now on, so that {@code dir} finds them. */
    static long make(Runtime rt, String name, Map<String, CpuPin> pins) {
        pins.keySet().forEach(rt::qstr);
        PinNamesType names = new PinNamesType(name, pins);
        return rt.newPayload(PinNamesTypeTable.TABLE.ordinal, 1, names, 16);
    }

    @Slot(Of.ATTR)
    long attr(Runtime rt, long attribute, long value) {
        CpuPin pin = value == Runtime.LOAD ? pins.get(rt.string(attribute)) : null;
        return pin == null ? 0 : PinType.of(rt, Hardware.of(rt).pad(pin));
    }

    @Slot(Of.PRINT)
    void print(Runtime rt, Text out, boolean repr) {
        out.add("<class '").add(name).add("'>");
    }
}
