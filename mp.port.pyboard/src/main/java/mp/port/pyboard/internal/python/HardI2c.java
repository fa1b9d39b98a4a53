package mp.port.pyboard.internal.python;

import mp.core.runtime.Runtime;
import mp.port.pyboard.internal.board.Bus;
import mp.port.pyboard.internal.bus.I2cController;
import mp.port.pyboard.internal.bus.OpenDrainWire;
import mp.port.pyboard.internal.bus.PadSetup;
import mp.port.pyboard.internal.bus.Wire;
import mp.port.pyboard.internal.hardware.GpioPort;
import mp.port.pyboard.internal.hardware.Hardware;

/** The I2C peripherals of the chip. */
final class HardI2c {
    private static final long NANOS = 1_000_000_000;
    private static final int SLOW = 100_000;
    private static final int FASTEST = 400_000;

    private HardI2c() {}

    /** Gives the pins of a bus to its peripheral, and makes a controller of it. */
    static I2cController controller(Runtime rt, Bus bus, int rate, int pull, long stretch) {
        Hardware hardware = Hardware.of(rt);
        Wire scl = new OpenDrainWire(PadSetup.give(hardware, bus, "SCL", true, pull));
        Wire sda = new OpenDrainWire(PadSetup.give(hardware, bus, "SDA", true, pull));
        scl.release();
        sda.release();
        return new I2cController(scl, sda, new VmWaiting(rt), NANOS / 2 / rate, stretch);
    }

    /** Takes the pins back. */
    static void release(Runtime rt, Bus bus) {
        Hardware hardware = Hardware.of(rt);
        bus.pins().values().forEach(p -> hardware.port(p).mode(p.number(), GpioPort.INPUT));
    }

    /** The rate that comes of one that is wanted, by the divider of the peripheral. */
    static int rate(Runtime rt, int wanted) {
        long clock = Hardware.of(rt).board.clocks().apb1();
        long megahertz = clock / 1_000_000;
        if (wanted <= 0) {
            throw rt.valueError("freq too small");
        }
        if (wanted <= SLOW) {
            return (int) (megahertz * 500_000 / Math.max(4, (clock - 1) / (wanted * 2L) + 1));
        }
        long fast = Math.min(wanted, FASTEST);
        return (int) (megahertz * 40_000 / Math.max(1, (clock - 1) / (fast * 25) + 1));
    }
}
