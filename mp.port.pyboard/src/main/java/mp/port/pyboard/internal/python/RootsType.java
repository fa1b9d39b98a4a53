package mp.port.pyboard.internal.python;

import mp.core.declare.PyType;
import mp.core.runtime.Runtime;
import mp.port.pyboard.internal.hardware.Exti;
import mp.port.pyboard.internal.hardware.Timers;

/**
 * The words that the firmware keeps alive, in the slots of one object per VM, which is the state of
 * the module {@code pyb}. A slot that nobody has set yet is 0.
 *
 * <pre>
 *   [header, mapper, dict, debug, pins, switch, main, buses, timers..., interrupt lines...]
 * </pre>
 */
@PyType("roots")
public final class RootsType {
    static final int PIN_MAPPER = 1;
    static final int PIN_DICT = 2;
    static final int PIN_DEBUG = 3;

    /** The dict of the pins that were asked for, by name. */
    static final int PINS = 4;

    static final int SWITCH = 5;

    /** The name of the script after boot.py. */
    public static final int MAIN = 6;

    /** Whatever the serial buses keep. */
    public static final int BUSES = 7;

    /** The soft timers that run: the first of a chain. */
    static final int SOFT_TIMERS = 8;

    private static final int TIMERS = 8;
    private static final int CALLBACKS = TIMERS + Timers.COUNT;
    private static final int ARGUMENTS = CALLBACKS + Exti.LINES + 1;
    private static final int MODES = ARGUMENTS + Exti.LINES;
    private static final int COUNT = MODES + Exti.LINES;

    private RootsType() {}

    /** The object of timer {@code id}, 1 or more. */
    static int timer(int id) {
        return TIMERS + id;
    }

    /** The handler of an interrupt line. */
    static int callback(int line) {
        return CALLBACKS + 1 + line;
    }

    /** What the handler of an interrupt line is called with. */
    static int argument(int line) {
        return ARGUMENTS + 1 + line;
    }

    /** The mode of an interrupt line: a small int, with bit 0 set where its handler is soft. */
    static int mode(int line) {
        return MODES + 1 + line;
    }

    /** What a slot holds; not kept: it lies in a root. */
    public static long get(Runtime rt, int slot) {
        return rt.slot(roots(rt), slot);
    }

    /** What a slot holds, None where nothing was set; not kept. */
    static long orNone(Runtime rt, int slot) {
        long w = get(rt, slot);
        return w == 0 ? rt.none : w;
    }

    /** Sets a slot. */
    public static void set(Runtime rt, int slot, long w) {
        rt.slot(roots(rt), slot, w);
    }

    private static long roots(Runtime rt) {
        long roots = rt.state(PybModuleTable.TABLE);
        if (roots == 0) {
            int mark = rt.mark();
            roots = rt.newObject(RootsTypeTable.TABLE.ordinal, COUNT);
            rt.state(PybModuleTable.TABLE, roots);
            rt.release(mark);
        }
        return roots;
    }
}
