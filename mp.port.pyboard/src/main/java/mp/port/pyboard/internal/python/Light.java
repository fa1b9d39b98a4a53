package mp.port.pyboard.internal.python;

import mp.port.pyboard.internal.hardware.GpioPort;
import mp.port.pyboard.internal.hardware.Hardware;
import mp.port.pyboard.internal.hardware.Pad;

/** A light, by the registers of its pin. */
final class Light {
    private static final int FULL = 255;

    private final Pad pad;

    /** Light {@code id}, counted from 1. */
    Light(Hardware hardware, int id) {
        this.pad = hardware.pad(hardware.board.leds().get(id - 1));
    }

    void set(boolean on) {
        pad.port.output(pad.pin.number(), on);
    }

    void toggle() {
        int number = pad.pin.number();
        pad.port.store(GpioPort.ODR, pad.port.load(GpioPort.ODR) ^ 1 << number, 1 << number);
    }

    int intensity() {
        return pad.port.output(pad.pin.number()) ? FULL : 0;
    }

    void intensity(long value) {
        set(value > 0);
    }
}
