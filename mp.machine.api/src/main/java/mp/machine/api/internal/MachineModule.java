package mp.machine.api.internal;

import mp.core.declare.PyConstant;
import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.memory.Kind;
import mp.core.runtime.Runtime;

/**
 * The module {@code machine}. Its state is a tuple of the three memory objects, made when the first
 * of them is asked for.
 */
@PyModule(
        value = "machine",
        option = "MICROPY_PY_MACHINE",
        extensible = true,
        types = {PinBaseType.class, SignalType.class})
final class MachineModule {
    private static final long DEFAULT_TIMEOUT = 1_000_000;

    private MachineModule() {}

    /** Memory by bytes. */
    @PyConstant(option = "MICROPY_PY_MACHINE_MEMX")
    static long mem8(Runtime rt) {
        return memory(rt, 0);
    }

    /** Memory by halfwords. */
    @PyConstant(option = "MICROPY_PY_MACHINE_MEMX")
    static long mem16(Runtime rt) {
        return memory(rt, 1);
    }

    /** Memory by words of 32 bits. */
    @PyConstant(option = "MICROPY_PY_MACHINE_MEMX")
    static long mem32(Runtime rt) {
        return memory(rt, 2);
    }

    private static long memory(Runtime rt, int which) {
        long all = rt.state(MachineModuleTable.TABLE);
        if (all == 0) {
            all = rt.newTuple(MemType.make(rt, 1), MemType.make(rt, 2), MemType.make(rt, 4));
            rt.state(MachineModuleTable.TABLE, all);
        }
        return rt.keep(rt.item(all, which));
    }

    /** Lets others work for a moment. */
    @PyFunction
    static void idle(Runtime rt) {
        rt.attend();
    }

    /** Ends the program, which a board then begins anew. */
    @PyFunction(value = "soft_reset", optional = 1)
    static long softReset(Runtime rt, long status) {
        throw rt.raiseWith(Kind.SYSTEM_EXIT, status);
    }

    /**
     * Measures how many microseconds a pin stays at a level.
     *
     * @return -2 where it does not come to the level in time, -1 where it stays there too long
     */
    @PyFunction(value = "time_pulse_us", optional = 1, option = "MICROPY_PY_MACHINE_PULSE")
    static long timePulseUs(Runtime rt, long pin, long level, long timeout) {
        int wanted = rt.truth(level) ? 1 : 0;
        long limit = timeout == 0 ? DEFAULT_TIMEOUT : rt.toLong(timeout);
        long begin = Pins.waitFor(rt, pin, wanted, Pins.micros(rt), limit);
        if (begin == Pins.NEVER) {
            return rt.newInt(-2);
        }
        long end = Pins.waitFor(rt, pin, 1 - wanted, begin, limit);
        return rt.newInt(end == Pins.NEVER ? -1 : end - begin);
    }
}
