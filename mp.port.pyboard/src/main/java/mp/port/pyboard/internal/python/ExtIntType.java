package mp.port.pyboard.internal.python;

import mp.core.declare.PyConstant;
import mp.core.declare.PyFunction;
import mp.core.declare.PyFunction.Binding;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.port.pyboard.internal.hardware.Exti;
import mp.port.pyboard.internal.hardware.Hardware;

/** The type {@code ExtInt}: an interrupt line with its handler. */
@PyType(value = "ExtInt", payload = true)
public final class ExtIntType {
    @PyConstant static final int IRQ_RISING = PinMode.IRQ_RISING;
    @PyConstant static final int IRQ_FALLING = PinMode.IRQ_FALLING;
    @PyConstant static final int IRQ_RISING_FALLING = PinMode.IRQ_RISING | PinMode.IRQ_FALLING;
    @PyConstant static final int EVT_RISING = PinMode.EVT_RISING;
    @PyConstant static final int EVT_FALLING = PinMode.EVT_FALLING;
    @PyConstant static final int EVT_RISING_FALLING = PinMode.EVT_RISING | PinMode.EVT_FALLING;

    private static final String[] NAMES = {"pin", "mode", "pull", "callback"};

    private final int line;

    private ExtIntType(int line) {
        this.line = line;
    }

    /** {@code ExtInt(pin, mode, pull, callback)}. */
    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        int words = rt.bind(base, n, nKw, NAMES, 4, 4);
        int line =
                Lines.register(
                        rt,
                        rt.arg(words),
                        rt.toInt(rt.arg(words + 1)),
                        rt.toInt(rt.arg(words + 2)),
                        rt.arg(words + 3),
                        false);
        return rt.newPayload(ExtIntTypeTable.TABLE.ordinal, 1, new ExtIntType(line), 8);
    }

    /** Its number. */
    @PyFunction
    int line(Runtime rt) {
        return line;
    }

    /** Turns it on. */
    @PyFunction
    void enable(Runtime rt) {
        Lines.enable(rt, Hardware.of(rt), line);
        rt.attend();
    }

    /** Turns it off. */
    @PyFunction
    void disable(Runtime rt) {
        Lines.disable(Hardware.of(rt).exti, line);
    }

    /** Does what an edge does. */
    @PyFunction
    void swint(Runtime rt) {
        Exti exti = Hardware.of(rt).exti;
        exti.bit(Exti.SWIER, line, false);
        exti.bit(Exti.SWIER, line, true);
        rt.attend();
    }

    /** Prints the registers. */
    @PyFunction(binding = Binding.STATIC)
    static void regs(Runtime rt) {
        Exti exti = Hardware.of(rt).exti;
        Text text = new Text();
        String[] names = {"IMR  ", "EMR  ", "RTSR ", "FTSR ", "SWIER", "PR   "};
        for (int i = 0; i < names.length; i++) {
            int value = exti.load(Integer.BYTES * i);
            text.add("EXTI_" + names[i] + " " + "%08x".formatted(value) + "\n");
        }
        rt.write(text);
    }

    @Slot(Of.PRINT)
    void print(Runtime rt, Text out, boolean repr) {
        out.add("<ExtInt line=").add((long) line).add(">");
    }
}
