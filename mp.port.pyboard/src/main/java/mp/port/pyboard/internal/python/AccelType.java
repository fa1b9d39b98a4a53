package mp.port.pyboard.internal.python;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.declare.Slot.Of;
import mp.core.memory.Kind;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.port.pyboard.internal.board.Bus;
import mp.port.pyboard.internal.board.CpuPin;
import mp.port.pyboard.internal.hardware.GpioPort;
import mp.port.pyboard.internal.hardware.Hardware;

/** {@code pyb.Accel}: the accelerometer of the board, spoken to over its first I2C bus. */
@PyType(value = "Accel", payload = true)
public final class AccelType {
    private static final int ADDRESS = 0x4c;
    private static final int TILT = 3;
    private static final int MODE = 7;
    private static final int ACTIVE = 1;
    private static final int AXES = 3;

    /** Of how many samples {@code filtered_xyz} is the sum. */
    private static final int DEPTH = 4;

    private static final int TRIES = 4;
    private static final int RATE = 400_000;
    private static final long SETTLING = 30_000_000;
    private static final long HELD = 50_000_000;
    private static final int SIZE = 64;

    private final I2cTransfer transfer;
    private final int[][] samples = new int[DEPTH][AXES];

    private AccelType(I2cTransfer transfer) {
        this.transfer = transfer;
    }

    /** {@code Accel()}: gives the part power and wakes it. */
    @Slot(Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        rt.checkArgs(n, nKw, 0, 0);
        Hardware hardware = Hardware.of(rt);
        Bus bus = hardware.board.buses().get("I2C1");
        CpuPin power = hardware.board.pins().get("MMA_AVDD");
        I2cTransfer transfer =
                new I2cTransfer(
                        HardI2c.controller(rt, bus, HardI2c.rate(rt, RATE), GpioPort.UP, HELD),
                        I2cTransfer.ENODEV,
                        I2cTransfer.ETIMEDOUT);
        hardware.port(power).output(power.number(), false);
        hardware.port(power).mode(power.number(), GpioPort.OUTPUT);
        Waits.nanos(rt, SETTLING);
        hardware.port(power).output(power.number(), true);
        Waits.nanos(rt, SETTLING);
        int tries = 0;
        while (!transfer.answers(rt, ADDRESS)) {
            tries++;
            if (tries == TRIES) {
                throw rt.raise(Kind.OS_ERROR, "accelerometer not found");
            }
        }
        transfer.write(rt, ADDRESS, new byte[] {MODE, ACTIVE}, true);
        Waits.nanos(rt, SETTLING);
        AccelType accel = new AccelType(transfer);
        return rt.newPayload(AccelTypeTable.TABLE.ordinal, 1, accel, SIZE);
    }

    @Slot(Of.PRINT)
    static boolean print(Runtime rt, Text out, long self, boolean repr) {
        out.add("<Accel>");
        return true;
    }

    private byte[] registers(Runtime rt, int first, int count) {
        transfer.write(rt, ADDRESS, new byte[] {(byte) first}, false);
        byte[] data = new byte[count];
        transfer.read(rt, ADDRESS, data, true);
        return data;
    }

    /** The six bits of an axis with their sign. */
    private static int signed(byte axis) {
        return axis << 26 >> 26;
    }

    /** Along the board, -32 to 31; 21 is gravity. */
    @PyFunction
    int x(Runtime rt) {
        return signed(registers(rt, 0, 1)[0]);
    }

    /** Across the board. */
    @PyFunction
    int y(Runtime rt) {
        return signed(registers(rt, 1, 1)[0]);
    }

    /** Through the board. */
    @PyFunction
    int z(Runtime rt) {
        return signed(registers(rt, 2, 1)[0]);
    }

    /** The register of tilt. */
    @PyFunction
    int tilt(Runtime rt) {
        return registers(rt, TILT, 1)[0] & 0xff;
    }

    /** The sums of the last four samples of each axis, this one included. */
    @PyFunction("filtered_xyz")
    long filtered(Runtime rt) {
        byte[] data = registers(rt, 0, AXES);
        System.arraycopy(samples, 1, samples, 0, DEPTH - 1);
        samples[DEPTH - 1] = new int[AXES];
        long[] sums = new long[AXES];
        for (int axis = 0; axis < AXES; axis++) {
            samples[DEPTH - 1][axis] = signed(data[axis]);
            for (int[] sample : samples) {
                sums[axis] += sample[axis];
            }
        }
        return rt.newTuple(rt.newInt(sums[0]), rt.newInt(sums[1]), rt.newInt(sums[2]));
    }

    /** A register. */
    @PyFunction
    int read(Runtime rt, long register) {
        return registers(rt, rt.toInt(register), 1)[0] & 0xff;
    }

    /** Sets a register. */
    @PyFunction
    void write(Runtime rt, long register, long value) {
        byte[] data = {(byte) rt.toInt(register), (byte) rt.toInt(value)};
        transfer.write(rt, ADDRESS, data, true);
    }
}
