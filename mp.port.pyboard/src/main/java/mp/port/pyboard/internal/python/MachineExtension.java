package mp.port.pyboard.internal.python;

import mp.core.declare.PyConstant;
import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.runtime.Runtime;
import mp.port.pyboard.internal.hardware.Hardware;
import mp.port.pyboard.internal.hardware.ResetRequest;

/** What the pyboard adds to the module {@code machine}. */
@PyModule(
        value = "machine",
        extension = true,
        types = {
            MachineAdcType.class,
            MachineI2cType.class,
            MachineSpiType.class,
            PinType.class,
            PwmType.class,
            RtcType.class,
            SoftI2cType.class,
            SoftTimerType.class,
            UartType.class,
            WdtType.class
        })
public final class MachineExtension {
    @PyConstant static final int SOFT_RESET = 0;
    @PyConstant static final int PWRON_RESET = 1;
    @PyConstant static final int HARD_RESET = 2;
    @PyConstant static final int WDT_RESET = 3;
    @PyConstant static final int DEEPSLEEP_RESET = 4;

    private MachineExtension() {}

    /** The 12 bytes that tell this chip from all others. */
    @PyFunction("unique_id")
    static long uniqueId(Runtime rt) {
        return rt.newBytes(Hardware.of(rt).uniqueId());
    }

    /** Reads or sets the frequencies of processor, AHB, APB1 and APB2, in Hz. */
    @PyFunction(max = 4)
    static long freq(Runtime rt, int base, int n) {
        return Chip.freq(rt, base, n);
    }

    /** Begins anew, as the reset button does. */
    @PyFunction
    static long reset(Runtime rt) {
        throw Hardware.of(rt).stop(ResetRequest.HARD);
    }

    /** Goes to the chip's boot loader. */
    @PyFunction(max = 1)
    static long bootloader(Runtime rt, int base, int n) {
        throw Hardware.of(rt).stop(ResetRequest.BOOTLOADER);
    }

    /** Why the board began anew. */
    @PyFunction("reset_cause")
    static int resetCause(Runtime rt) {
        return Hardware.of(rt).cause().ordinal();
    }

    /** Waits for an interrupt. */
    @PyFunction
    static void idle(Runtime rt) {
        Chip.idle(rt);
    }

    /** Sleeps so many milliseconds or until an interrupt. */
    @PyFunction(optional = 1)
    static void lightsleep(Runtime rt, long ms) {
        Chip.sleep(rt, ms);
    }

    /** As {@code lightsleep}. */
    @PyFunction(optional = 1)
    static void sleep(Runtime rt, long ms) {
        Chip.sleep(rt, ms);
    }

    /** Sleeps so many milliseconds or until an interrupt, then begins anew. */
    @PyFunction(optional = 1)
    static long deepsleep(Runtime rt, long ms) {
        Chip.sleep(rt, ms);
        throw Hardware.of(rt).stop(ResetRequest.STANDBY);
    }

    /** Holds interrupts back. @return whether they were let through before */
    @PyFunction("disable_irq")
    static boolean disableIrq(Runtime rt) {
        return Chip.disable(rt);
    }

    /** Lets interrupts through, or goes back to what {@code disable_irq} returned. */
    @PyFunction(value = "enable_irq", optional = 1)
    static void enableIrq(Runtime rt, long state) {
        Chip.enable(rt, state);
    }

    /** A random number of 30 bits. */
    @PyFunction
    static long rng(Runtime rt) {
        return Chip.random(rt);
    }

    /** Prints what chip this is. */
    @PyFunction(optional = 1)
    static void info(Runtime rt, long dump) {
        Chip.info(rt);
    }
}
