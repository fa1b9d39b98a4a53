package mp.port.pyboard.internal.bus;

import mp.port.pyboard.Level;
import mp.port.pyboard.internal.hardware.Signal;

/** A line as a peripheral of the chip holds it: through the pads that have its signal. */
public record SignalWire(Signal signal) implements Wire {
    @Override
    public boolean high() {
        return signal.input() == Level.HIGH;
    }

    @Override
    public void drive(boolean high) {
        signal.drive(Level.of(high));
    }

    @Override
    public void release() {
        signal.drive(Level.FLOATING);
    }
}
