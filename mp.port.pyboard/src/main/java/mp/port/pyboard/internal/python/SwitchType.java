package mp.port.pyboard.internal.python;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.port.pyboard.internal.board.CpuPin;
import mp.port.pyboard.internal.hardware.GpioPort;
import mp.port.pyboard.internal.hardware.Hardware;

/** The type {@code Switch}: the user's switch, which joins its pin to ground while pressed. */
@PyType("Switch")
public final class SwitchType {
    private SwitchType() {}

    /** There is one switch. */
    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 0, 0);
        return rt.newObject(SwitchTypeTable.TABLE.ordinal, 0);
    }

    @Slot(Of.CALL)
    static boolean call(Runtime rt, long self, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 0, 0);
        return pressed(rt);
    }

    /** Whether it is pressed. */
    @PyFunction
    static boolean value(Runtime rt, long self) {
        return pressed(rt);
    }

    private static boolean pressed(Runtime rt) {
        Hardware hardware = Hardware.of(rt);
        return !hardware.pad(hardware.board.button()).high();
    }

    /** Has a function without arguments called when the switch is pressed; None for nothing. */
    @PyFunction
    static void callback(Runtime rt, long self, long callback) {
        Hardware hardware = Hardware.of(rt);
        CpuPin pin = hardware.board.button();
        RootsType.set(rt, RootsType.SWITCH, callback);
        long handler = callback == rt.none ? rt.none : SwitchHandlerType.make(rt);
        long object = PinType.of(rt, hardware.pad(pin));
        Lines.register(rt, object, PinMode.IRQ_FALLING, GpioPort.UP, handler, true);
    }

    @Slot(Of.PRINT)
    static boolean print(Runtime rt, Text out, long self, boolean repr) {
        out.add("Switch()");
        return true;
    }
}
