package mp.port.pyboard.internal.bus;

import mp.port.pyboard.internal.hardware.GpioPort;
import mp.port.pyboard.internal.hardware.Pad;

/** A line as software on the chip holds it: by the output register of a pin. */
public record PadWire(Pad pad) implements Wire {
    /** Makes the pin an open drain with its pull-up, let go of. */
    public void openDrain() {
        int number = pad.pin.number();
        GpioPort port = pad.port;
        port.output(number, true);
        port.openDrain(number, true);
        port.pull(number, GpioPort.UP);
        port.mode(number, GpioPort.OUTPUT);
    }

    @Override
    public boolean high() {
        return pad.high();
    }

    @Override
    public void drive(boolean high) {
        pad.port.output(pad.pin.number(), high);
    }

    /** Sets the output, which of an open drain lets go. */
    @Override
    public void release() {
        pad.port.output(pad.pin.number(), true);
    }
}
