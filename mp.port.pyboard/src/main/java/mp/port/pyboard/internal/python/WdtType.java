package mp.port.pyboard.internal.python;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;
import mp.port.pyboard.internal.hardware.Hardware;

/** {@code machine.WDT}: the independent watchdog, number 0 or IWDG. */
@PyType("WDT")
public final class WdtType {
    private static final long MILLI = 1_000_000;
    private static final long DEFAULT = 5000;

    /** What 4095 counts of the slowest clock take, in milliseconds. */
    private static final long LONGEST = 32_760;

    private static final String[] NAMES = {"id", "timeout"};

    private WdtType() {}

    /** {@code WDT(id=0, timeout=5000)}: starts it. */
    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        int words = rt.bind(base, n, nKw, NAMES, 0, 2);
        long id = rt.arg(words);
        long timeout = rt.arg(words + 1);
        long ms = timeout == 0 ? DEFAULT : rt.toLong(timeout);
        String name = rt.isStr(id) ? rt.string(id) : Long.toString(id == 0 ? 0 : rt.toLong(id));
        if (!name.equals("0") && !name.equals("IWDG")) {
            throw rt.valueError("WDT(" + name + ") doesn't exist");
        }
        if (ms < 1) {
            throw rt.valueError("WDT timeout too short");
        }
        if (ms > LONGEST) {
            throw rt.valueError("WDT timeout too long");
        }
        Hardware.of(rt).watchdog.start(ms * MILLI);
        return rt.newObject(WdtTypeTable.TABLE.ordinal, 0);
    }

    /** Has it wait for a whole timeout again. */
    @PyFunction
    static void feed(Runtime rt, long self) {
        Hardware.of(rt).watchdog.feed();
    }
}
