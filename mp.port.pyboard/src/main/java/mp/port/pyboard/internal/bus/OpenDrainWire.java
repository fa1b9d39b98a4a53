package mp.port.pyboard.internal.bus;

import mp.port.pyboard.Level;
import mp.port.pyboard.internal.hardware.Signal;

/**
 * A line of an I2C bus as a peripheral of the chip holds it. Where everybody has let go of it and
 * nothing pulls it, what leaks through the inputs lets it rise: a bus without resistors is not
 * busy, but nobody answers on it.
 */
public record OpenDrainWire(Signal signal) implements Wire {
    @Override
    public boolean high() {
        return signal.input() != Level.LOW;
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
