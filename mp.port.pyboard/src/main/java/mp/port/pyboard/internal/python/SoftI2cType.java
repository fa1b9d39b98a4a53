package mp.port.pyboard.internal.python;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.port.pyboard.internal.bus.I2cController;
import mp.port.pyboard.internal.bus.I2cController.Stuck;
import mp.port.pyboard.internal.bus.PadWire;
import mp.port.pyboard.internal.hardware.Pad;

/** {@code machine.SoftI2C}: a bus in software, on any two pins. */
@PyType(value = "SoftI2C", payload = true)
public final class SoftI2cType extends I2cMethods {
    private static final int DEFAULT_RATE = 400_000;
    private static final int DEFAULT_TIMEOUT = 50_000;
    private static final int MICROS_OF_HALF = 500_000;
    private static final int SIZE = 64;
    private static final String[] NAMES = {"scl", "sda", "freq", "timeout"};

    private Pad scl;
    private Pad sda;
    private int delay;
    private I2cTransfer transfer;

    private SoftI2cType() {}

    /** {@code SoftI2C(scl, sda, *, freq=400000, timeout=50000)}. */
    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        SoftI2cType made = new SoftI2cType();
        made.init(rt, base, n, nKw);
        return rt.newPayload(SoftI2cTypeTable.TABLE.ordinal, 1, made, SIZE);
    }

    /** Sets pins and rate anew. */
    @PyFunction(min = 1)
    void init(Runtime rt, int base, int n, int nKw) {
        int words = rt.bind(base, n, nKw, NAMES, 2, 2);
        scl = PinType.pad(rt, PinFinder.find(rt, rt.arg(words)));
        sda = PinType.pad(rt, PinFinder.find(rt, rt.arg(words + 1)));
        int freq = rt.arg(words + 2) == 0 ? DEFAULT_RATE : rt.toInt(rt.arg(words + 2));
        long timeout = rt.arg(words + 3) == 0 ? DEFAULT_TIMEOUT : rt.toInt(rt.arg(words + 3));
        if (freq <= 0) {
            throw rt.valueError("freq too small");
        }
        delay = Math.max(1, MICROS_OF_HALF / freq);
        PadWire clock = new PadWire(scl);
        PadWire data = new PadWire(sda);
        clock.openDrain();
        data.openDrain();
        transfer =
                new I2cTransfer(
                        new I2cController(
                                clock, data, new VmWaiting(rt), 1000L * delay, 1000 * timeout),
                        I2cTransfer.ENODEV,
                        I2cTransfer.ETIMEDOUT);
    }

    @Slot(Of.PRINT)
    static boolean print(Runtime rt, Text out, long self, boolean repr) {
        SoftI2cType i2c = (SoftI2cType) rt.memory.payload(self);
        out.add("SoftI2C(scl=").add(i2c.scl.name()).add(", sda=").add(i2c.sda.name());
        out.add(", freq=").add((long) MICROS_OF_HALF / i2c.delay).add(")");
        return true;
    }

    @Override
    I2cTransfer transfer() {
        return transfer;
    }

    /** Begins a transfer. */
    @PyFunction
    void start(Runtime rt) {
        try {
            transfer.bus().start();
        } catch (Stuck e) {
            throw rt.osError(I2cTransfer.ETIMEDOUT);
        }
    }

    /** Ends a transfer. */
    @PyFunction
    void stop(Runtime rt) {
        try {
            transfer.bus().stop();
        } catch (Stuck e) {
            throw rt.osError(I2cTransfer.ETIMEDOUT);
        }
    }

    /** Reads into a buffer; the last byte is not acknowledged unless {@code nack} is false. */
    @PyFunction(optional = 1)
    void readinto(Runtime rt, long buf, long nack) {
        byte[] data = new byte[Buffers.bytes(rt, buf).length];
        boolean more = nack != 0 && !rt.truth(nack);
        try {
            for (int i = 0; i < data.length; i++) {
                data[i] = (byte) transfer.bus().read(more || i < data.length - 1);
            }
        } catch (Stuck e) {
            throw rt.osError(I2cTransfer.ETIMEDOUT);
        }
        Buffers.fill(rt, buf, data);
    }

    /** Writes bytes until one is not acknowledged. Returns how many were. */
    @PyFunction
    int write(Runtime rt, long buf) {
        byte[] data = Buffers.bytes(rt, buf);
        try {
            int n = 0;
            while (n < data.length && transfer.bus().write(data[n] & 0xff)) {
                n++;
            }
            return n;
        } catch (Stuck e) {
            throw rt.osError(I2cTransfer.ETIMEDOUT);
        }
    }
}
