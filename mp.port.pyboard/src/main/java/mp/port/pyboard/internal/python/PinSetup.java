package mp.port.pyboard.internal.python;

import mp.port.pyboard.internal.hardware.Exti;
import mp.port.pyboard.internal.hardware.GpioPort;
import mp.port.pyboard.internal.hardware.Hardware;
import mp.port.pyboard.internal.hardware.Pad;

/** Sets pins up through their registers, the mode last, so that they never drive a wrong level. */
public final class PinSetup {
    private static final int FAST = 2;

    private PinSetup() {}

    /**
     * Sets a pin up.
     *
     * @param mode one of {@link PinMode}
     * @param pull as in {@link GpioPort}
     * @param alternate the alternate function where the mode is one, ignored otherwise
     */
    static void set(Hardware hardware, Pad pad, int mode, int pull, int alternate) {
        GpioPort port = pad.port;
        int number = pad.pin.number();
        int low = mode & 3;
        if (low == GpioPort.OUTPUT || low == GpioPort.ALTERNATE) {
            port.speed(number, FAST);
            port.openDrain(number, (mode & 0x10) != 0);
        }
        if (low == GpioPort.ALTERNATE) {
            port.alternate(number, alternate);
        }
        port.pull(number, pull);
        port.mode(number, low);
        if (PinMode.validTrigger(mode)) {
            watch(hardware.exti, pad, mode);
        }
    }

    /** Gives a pin to a signal of a peripheral, such as {@code TIM2_CH1}. */
    public static void give(
            Hardware hardware, Pad pad, String signal, boolean openDrain, int pull) {
        int index =
                pad.pin
                        .function(signal)
                        .orElseThrow(() -> new IllegalArgumentException(pad.name() + " " + signal))
                        .index();
        set(hardware, pad, openDrain ? PinMode.ALT_OPEN_DRAIN : PinMode.ALT, pull, index);
    }

    /** Has the interrupt line of a pin look for edges, and turns it on. */
    static void watch(Exti exti, Pad pad, int mode) {
        int line = pad.pin.number();
        exti.choose(line, pad.pin.port());
        edges(exti, line, mode);
        exti.bit(Exti.IMR, line, (mode & PinMode.INTERRUPT) != 0);
        exti.bit(Exti.EMR, line, (mode & PinMode.INTERRUPT) == 0);
    }

    /** Says which edges a line looks for. */
    static void edges(Exti exti, int line, int mode) {
        exti.bit(Exti.RTSR, line, (mode & PinMode.RISING) != 0);
        exti.bit(Exti.FTSR, line, (mode & PinMode.FALLING) != 0);
    }
}
