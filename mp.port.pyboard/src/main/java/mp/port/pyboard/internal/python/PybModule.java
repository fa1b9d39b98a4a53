package mp.port.pyboard.internal.python;

import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.runtime.Runtime;
import mp.port.pyboard.internal.flash.FlashType;
import mp.port.pyboard.internal.hardware.Hardware;
import mp.port.pyboard.internal.hardware.ResetRequest;

/** The module {@code pyb}. */
@PyModule(
        value = "pyb",
        types = {
            AccelType.class,
            AdcAllType.class,
            AdcType.class,
            CanType.class,
            DacType.class,
            RtcType.class,
            ServoType.class,
            SpiType.class,
            UartType.class,
            ExtIntType.class,
            FlashType.class,
            I2cType.class,
            LedType.class,
            PinType.class,
            SwitchType.class,
            TimerType.class
        })
public final class PybModule {
    private static final long MILLI = 1_000_000;
    private static final long MICRO = 1000;
    private static final int TICKS = 0x3fff_ffff;

    private PybModule() {}

    // Time

    /** Milliseconds since power-on; wraps. */
    @PyFunction
    static long millis(Runtime rt) {
        return ticks(rt, rt.host().clock().nanos() / MILLI);
    }

    /** Microseconds since power-on; wraps. */
    @PyFunction
    static long micros(Runtime rt) {
        return ticks(rt, rt.host().clock().nanos() / MICRO);
    }

    /** Milliseconds from what {@code millis} said to now. */
    @PyFunction("elapsed_millis")
    static long elapsedMillis(Runtime rt, long start) {
        return ticks(rt, rt.host().clock().nanos() / MILLI - rt.toLong(start));
    }

    /** Microseconds from what {@code micros} said to now. */
    @PyFunction("elapsed_micros")
    static long elapsedMicros(Runtime rt, long start) {
        return ticks(rt, rt.host().clock().nanos() / MICRO - rt.toLong(start));
    }

    private static long ticks(Runtime rt, long value) {
        return rt.newInt(value & TICKS);
    }

    /** Waits so many milliseconds. */
    @PyFunction
    static void delay(Runtime rt, long ms) {
        Waits.nanos(rt, rt.toLong(ms) * MILLI);
    }

    /** Waits so many microseconds. */
    @PyFunction
    static void udelay(Runtime rt, long us) {
        Waits.nanos(rt, rt.toLong(us) * MICRO);
    }

    /** Waits for an interrupt. */
    @PyFunction
    static void wfi(Runtime rt) {
        Chip.idle(rt);
    }

    /** Sleeps until an interrupt. */
    @PyFunction(optional = 1)
    static void stop(Runtime rt, long ms) {
        Chip.sleep(rt, ms);
    }

    /** Sleeps, then begins anew. */
    @PyFunction(optional = 1)
    static long standby(Runtime rt, long ms) {
        Chip.sleep(rt, ms);
        throw Hardware.of(rt).stop(ResetRequest.STANDBY);
    }

    // Interrupts

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

    // The chip

    /** Reads or sets the frequencies of processor, AHB, APB1 and APB2, in Hz. */
    @PyFunction(max = 4)
    static long freq(Runtime rt, int base, int n) {
        return Chip.freq(rt, base, n);
    }

    /** The 12 bytes that tell this chip from all others. */
    @PyFunction("unique_id")
    static long uniqueId(Runtime rt) {
        return rt.newBytes(Hardware.of(rt).uniqueId());
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

    /** Begins anew, as the reset button does. */
    @PyFunction("hard_reset")
    static long hardReset(Runtime rt) {
        throw Hardware.of(rt).stop(ResetRequest.HARD);
    }

    /** Goes to the chip's boot loader. */
    @PyFunction(max = 1)
    static long bootloader(Runtime rt, int base, int n) {
        throw Hardware.of(rt).stop(ResetRequest.BOOTLOADER);
    }

    /** Says whether a fault of the processor stops the board; here it is an exception anyway. */
    @PyFunction("fault_debug")
    static void faultDebug(Runtime rt, long on) {
        rt.truth(on);
    }

    // Files and the serial line

    /** Names the script to be run after boot.py. */
    @PyFunction
    static void main(Runtime rt, long file) {
        Hardware.of(rt).mainFile(rt.string(file));
    }

    /** Writes what is not yet in flash memory. */
    @PyFunction
    static void sync(Runtime rt) {
        rt.call(rt.getAttr(rt.importModule("os"), rt.qstr("sync")));
    }

    /** As {@code os.mount}. */
    @PyFunction
    static long mount(Runtime rt, int base, int n, int nKw) {
        return rt.call(rt.getAttr(rt.importModule("os"), rt.qstr("mount")), base, n, nKw);
    }

    /** Whether somebody is at the other end of the USB serial line. */
    @PyFunction("have_cdc")
    static boolean haveCdc(Runtime rt) {
        return Hardware.of(rt).connected();
    }

    /** The country of the radio; there is no radio. */
    @PyFunction(optional = 1)
    static void country(Runtime rt, long code) {}
}
