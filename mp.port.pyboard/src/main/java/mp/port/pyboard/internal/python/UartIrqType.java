package mp.port.pyboard.internal.python;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;

/**
 * What {@code UART.irq} returns.
 *
 * <pre>
 *   [header, UART]
 * </pre>
 */
@PyType("irq")
final class UartIrqType {
    private static final int UART = 1;

    private UartIrqType() {}

    /** The object of an interface; kept. */
    static long make(Runtime rt, long uart) {
        long self = rt.newObject(UartIrqTypeTable.TABLE.ordinal, 1);
        rt.slot(self, UART, uart);
        return self;
    }

    private static UartType uart(Runtime rt, long self) {
        return UartType.of(rt, rt.slot(self, UART));
    }

    /** Calls the handler. */
    @Slot(Of.CALL)
    static long call(Runtime rt, long self, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 0, 0);
        long uart = rt.slot(self, UART);
        long handler = rt.slot(uart, UartType.HANDLER);
        return handler == rt.none ? rt.none : rt.call(handler, uart);
    }

    /** What the last interrupt was for. */
    @PyFunction
    static int flags(Runtime rt, long self) {
        return uart(rt, self).flags();
    }

    /** What interrupts are for, or sets it. Returns what was before. */
    @PyFunction(optional = 1)
    static int trigger(Runtime rt, long self, long trigger) {
        int before = uart(rt, self).trigger();
        if (trigger != 0) {
            uart(rt, self).trigger(rt, rt.toInt(trigger));
        }
        return before;
    }
}
