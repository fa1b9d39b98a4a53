package mp.port.pyboard.internal.python;

import mp.port.pyboard.internal.hardware.GpioPort;
import mp.port.pyboard.internal.hardware.Pad;

/**
 * The numbers by which scripts name modes of pins. The low two bits are those of the port's mode
 * register, the next is set for open drain; above are what an interrupt is to look for.
 */
final class PinMode {
    static final int IN = 0;
    static final int OUT = 1;
    static final int ALT = 2;
    static final int ANALOG = 3;
    static final int OPEN_DRAIN = 0x11;
    static final int ALT_OPEN_DRAIN = 0x12;

    static final int IRQ_RISING = 0x1011_0000;
    static final int IRQ_FALLING = 0x1021_0000;
    static final int EVT_RISING = 0x1012_0000;
    static final int EVT_FALLING = 0x1022_0000;

    /** The bit of modes that raise an interrupt, not just an event. */
    static final int INTERRUPT = 0x0001_0000;

    static final int RISING = 0x0010_0000;
    static final int FALLING = 0x0020_0000;

    private PinMode() {}

    /** Whether a pin can be given this mode. */
    static boolean valid(long mode) {
        return mode >= IN && mode <= ANALOG
                || mode == OPEN_DRAIN
                || mode == ALT_OPEN_DRAIN
                || validTrigger(mode);
    }

    /** Whether this says what an interrupt is to look for. */
    static boolean validTrigger(long mode) {
        return mode == IRQ_RISING
                || mode == IRQ_FALLING
                || mode == (IRQ_RISING | IRQ_FALLING)
                || mode == EVT_RISING
                || mode == EVT_FALLING
                || mode == (EVT_RISING | EVT_FALLING);
    }

    /** The mode of a pin as its registers have it. */
    static int of(Pad pad) {
        int number = pad.pin.number();
        int mode = pad.port.mode(number);
        boolean drives = mode == GpioPort.OUTPUT || mode == GpioPort.ALTERNATE;
        return drives && pad.port.openDrain(number) ? mode | 0x10 : mode;
    }

    /** The name of a mode that {@link #of} gives. */
    static String name(int mode) {
        return switch (mode) {
            case IN -> "IN";
            case OUT -> "OUT";
            case OPEN_DRAIN -> "OPEN_DRAIN";
            case ALT -> "ALT";
            case ALT_OPEN_DRAIN -> "ALT_OPEN_DRAIN";
            default -> "ANALOG";
        };
    }
}
