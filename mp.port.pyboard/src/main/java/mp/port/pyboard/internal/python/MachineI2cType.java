package mp.port.pyboard.internal.python;

import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.port.pyboard.internal.board.Bus;
import mp.port.pyboard.internal.hardware.GpioPort;

/** {@code machine.I2C}: a bus of the chip, once for each VM. */
@PyType(value = "I2C", payload = true)
public final class MachineI2cType extends I2cMethods {
    private static final int DEFAULT_RATE = 400_000;
    private static final int DEFAULT_TIMEOUT = 50_000;
    private static final int SIZE = 64;
    private static final String[] MAKE = {"id", "scl", "sda", "freq", "timeout"};

    private final Bus bus;
    private I2cTransfer transfer;
    private int rate;

    private MachineI2cType(Bus bus) {
        this.bus = bus;
    }

    /** {@code I2C(id, *, freq=400000, timeout=50000)}. */
    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        int words = rt.bind(base, n, nKw, MAKE, 1, 1);
        Bus bus = BusNames.find(rt, "I2C", rt.arg(words));
        if (rt.arg(words + 1) != 0 || rt.arg(words + 2) != 0) {
            throw rt.valueError("explicit choice of scl/sda is not implemented");
        }
        int number = BusNames.number(bus);
        long self = Singles.get(rt, MachineI2cTypeTable.TABLE, number);
        if (self == 0) {
            MachineI2cType made = new MachineI2cType(bus);
            self = rt.newPayload(MachineI2cTypeTable.TABLE.ordinal, 1, made, SIZE);
            Singles.put(rt, MachineI2cTypeTable.TABLE, number, self);
        }
        MachineI2cType i2c = (MachineI2cType) rt.memory.payload(self);
        long freq = rt.arg(words + 3);
        long timeout = rt.arg(words + 4);
        i2c.start(
                rt,
                freq == 0 ? DEFAULT_RATE : rt.toInt(freq),
                timeout == 0 ? DEFAULT_TIMEOUT : rt.toInt(timeout));
        return self;
    }

    private void start(Runtime rt, int wanted, int timeout) {
        rate = HardI2c.rate(rt, wanted);
        transfer =
                new I2cTransfer(
                        HardI2c.controller(rt, bus, rate, GpioPort.UP, 1000L * timeout),
                        I2cTransfer.ENODEV,
                        I2cTransfer.ETIMEDOUT);
    }

    @Slot(Of.PRINT)
    static boolean print(Runtime rt, Text out, long self, boolean repr) {
        MachineI2cType i2c = (MachineI2cType) rt.memory.payload(self);
        out.add("I2C(").add((long) BusNames.number(i2c.bus));
        out.add(", scl=").add(i2c.bus.pins().get("SCL").name());
        out.add(", sda=").add(i2c.bus.pins().get("SDA").name());
        out.add(", freq=").add((long) i2c.rate).add(")");
        return true;
    }

    @Override
    I2cTransfer transfer() {
        return transfer;
    }
}
