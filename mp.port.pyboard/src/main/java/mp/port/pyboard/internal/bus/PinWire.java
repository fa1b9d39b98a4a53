package mp.port.pyboard.internal.bus;

import mp.port.pyboard.Driver;
import mp.port.pyboard.Level;
import mp.port.pyboard.VirtualPin;

/** A line as a part outside the chip holds it. */
public final class PinWire implements Wire {
    private final VirtualPin pin;
    private final Driver driver;

    /** An end that drives nothing yet. */
    public PinWire(VirtualPin pin) {
        this.pin = pin;
        this.driver = pin.driver();
    }

    @Override
    public boolean high() {
        return pin.level() == Level.HIGH;
    }

    @Override
    public void drive(boolean high) {
        driver.drive(high);
    }

    @Override
    public void release() {
        driver.release();
    }
}
