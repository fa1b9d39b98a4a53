package mp.port.pyboard.internal.part;

import mp.port.pyboard.I2cPart;

import java.util.Arrays;

/**
 * The accelerometer MMA7660FC: three axes of 6 bits, 21.33 counts a g, at address 0x4C. It answers
 * only while it has power, forgets its registers without, and measures only in active mode.
 */
public final class Mma7660 implements I2cPart {
    /** Its address on the bus. */
    public static final int ADDRESS = 0x4c;

    private static final int REGISTERS = 11;
    private static final int TILT = 3;
    private static final int MODE = 7;
    private static final int ACTIVE = 1;

    /** From where on an axis counts as pointing somewhere: half a g. */
    private static final int POINTS = 11;

    private final int[] registers = new int[REGISTERS];
    private final int[] axes = {0, 0, 21};
    private boolean powered;
    private boolean named;
    private int register;

    /** Sets what it is exposed to, in counts of -32 to 31. */
    public void set(int x, int y, int z) {
        axes[0] = checked(x);
        axes[1] = checked(y);
        axes[2] = checked(z);
        measure();
    }

    private static int checked(int counts) {
        if (counts < -32 || counts > 31) {
            throw new IllegalArgumentException(counts + " is not between -32 and 31");
        }
        return counts;
    }

    /** Its supply is there, or not. */
    public void power(boolean on) {
        if (powered && !on) {
            Arrays.fill(registers, 0);
        }
        powered = on;
    }

    private void measure() {
        if ((registers[MODE] & ACTIVE) == 0) {
            return;
        }
        for (int i = 0; i < axes.length; i++) {
            registers[i] = axes[i] & 0x3f;
        }
        registers[TILT] = side() | facing();
    }

    /** Front or back. */
    private int facing() {
        return axes[2] >= POINTS ? 1 : axes[2] <= -POINTS ? 2 : 0;
    }

    /** Left, right, down or up. */
    private int side() {
        int x = axes[0];
        int y = axes[1];
        if (Math.max(Math.abs(x), Math.abs(y)) < POINTS) {
            return 0;
        }
        int side = Math.abs(x) > Math.abs(y) ? (x < 0 ? 1 : 2) : y < 0 ? 5 : 6;
        return side << 2;
    }

    @Override
    public boolean select(int address, boolean reading) {
        named = false;
        return powered && address == ADDRESS;
    }

    @Override
    public boolean write(int data) {
        if (!named) {
            named = true;
            register = data;
            return true;
        }
        if (register < REGISTERS && register > TILT) {
            registers[register] = data;
            measure();
        }
        register++;
        return true;
    }

    @Override
    public int read() {
        int value = register < REGISTERS ? registers[register] : 0;
        register++;
        return value;
    }
}
