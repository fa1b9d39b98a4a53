package mp.port.pyboard.internal.python;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.port.pyboard.internal.board.AlternateFunction;
import mp.port.pyboard.internal.board.CpuPin;
import mp.port.pyboard.internal.hardware.Hardware;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The type {@code PinAF}: one signal that a pin can have as its alternate function. */
@PyType(value = "PinAF", payload = true)
public final class PinAfType {
    private static final Pattern USABLE =
            Pattern.compile("((?:TIM|I2C[12]|I2S2|SPI[12]|USART|UART4|CAN)\\d*)(?:ext)?_.*");

    private final int index;
    private final String peripheral;

    private PinAfType(int index, String peripheral) {
        this.index = index;
        this.peripheral = peripheral;
    }

    /**
     * The peripheral of a signal, such as {@code TIM2} of {@code TIM2_CH1}, or null where scripts
     * cannot use it.
     */
    static String peripheral(String signal) {
        Matcher matcher = USABLE.matcher(signal);
        return matcher.matches() ? matcher.group(1) : null;
    }

    /** What scripts call an alternate function. */
    static String name(int index, String peripheral) {
        return "AF" + index + "_" + peripheral;
    }

    /** The name of the first usable alternate function of a number, or null. */
    static String name(CpuPin pin, int index) {
        for (AlternateFunction function : pin.functions()) {
            for (String signal : function.signals()) {
                String peripheral = peripheral(signal);
                if (function.index() == index && peripheral != null) {
                    return name(index, peripheral);
                }
            }
        }
        return null;
    }

    /** A list of all that a pin can be. */
    static long list(Runtime rt, CpuPin pin) {
        long list = rt.newList(4);
        for (AlternateFunction function : pin.functions()) {
            for (String signal : function.signals()) {
                String peripheral = peripheral(signal);
                if (peripheral != null) {
                    int mark = rt.mark();
                    PinAfType af = new PinAfType(function.index(), peripheral);
                    rt.append(list, rt.newPayload(PinAfTypeTable.TABLE.ordinal, 1, af, 16));
                    rt.release(mark);
                }
            }
        }
        return list;
    }

    @Slot(Of.PRINT)
    void print(Runtime rt, Text out, boolean repr) {
        out.add("Pin.").add(name(index, peripheral));
    }

    /** Its number, which {@code Pin.init} takes. */
    @PyFunction
    int index(Runtime rt) {
        return index;
    }

    /** Its name. */
    @PyFunction
    long name(Runtime rt) {
        return rt.qstr(name(index, peripheral));
    }

    /** Where the registers of its peripheral begin. */
    @PyFunction
    long reg(Runtime rt) {
        Hardware hardware = Hardware.of(rt);
        String owner = peripheral.startsWith("I2S") ? "SPI" + peripheral.substring(3) : peripheral;
        return rt.newInt(hardware.memory.base(owner));
    }
}
