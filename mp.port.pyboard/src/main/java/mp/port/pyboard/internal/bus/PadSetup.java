package mp.port.pyboard.internal.bus;

import mp.port.pyboard.internal.board.AlternateFunction;
import mp.port.pyboard.internal.board.Bus;
import mp.port.pyboard.internal.board.CpuPin;
import mp.port.pyboard.internal.hardware.GpioPort;
import mp.port.pyboard.internal.hardware.Hardware;
import mp.port.pyboard.internal.hardware.Pad;
import mp.port.pyboard.internal.hardware.Signal;

/** Gives pads to peripherals, and takes them back. */
public final class PadSetup {
    private static final int FASTEST = 3;

    private PadSetup() {}

    /**
     * Gives the pin of a bus's signal to its peripheral.
     *
     * @param signal the signal's name within the bus, such as {@code SCL}
     * @return the signal
     */
    public static Signal give(
            Hardware hardware, Bus bus, String signal, boolean openDrain, int pull) {
        CpuPin pin = bus.pins().get(signal);
        String full = bus.peripheral() + "_" + signal;
        AlternateFunction function =
                pin.function(full)
                        .orElseThrow(
                                () -> new IllegalStateException(pin.name() + " is no " + full));
        GpioPort port = hardware.port(pin);
        int number = pin.number();
        port.openDrain(number, openDrain);
        port.pull(number, pull);
        port.speed(number, FASTEST);
        port.alternate(number, function.index());
        port.mode(number, GpioPort.ALTERNATE);
        return hardware.signals.get(full);
    }

    /** Makes a pin one of the analog converters. */
    public static void analog(Pad pad) {
        pad.port.pull(pad.pin.number(), GpioPort.NO_PULL);
        pad.port.mode(pad.pin.number(), GpioPort.ANALOG);
    }
}
