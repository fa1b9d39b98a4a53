package mp.port.pyboard.internal.python;

import mp.core.runtime.Runtime;
import mp.port.pyboard.internal.bus.I2cController;
import mp.port.pyboard.internal.bus.I2cController.Stuck;

/**
 * Transfers over an I2C bus, and how they fail.
 *
 * @param bus the controller
 * @param absent the error number where nobody answers to an address
 * @param stuck the error number where the clock or the data never rise
 */
record I2cTransfer(I2cController bus, int absent, int stuck) {
    static final int EIO = 5;
    static final int EBUSY = 16;
    static final int ENODEV = 19;
    static final int ETIMEDOUT = 110;

    /** The first address that is not reserved. */
    private static final int FIRST = 0x08;

    private static final int LAST = 0x77;

    /** Whether somebody answers to an address. */
    boolean answers(Runtime rt, int address) {
        try {
            bus.start();
            boolean answered = bus.write(address << 1);
            bus.stop();
            return answered;
        } catch (Stuck e) {
            return false;
        }
    }

    /** The addresses that somebody answers to. */
    long scan(Runtime rt) {
        long list = rt.newList(0);
        int mark = rt.mark();
        for (int address = FIRST; address <= LAST; address++) {
            if (answers(rt, address)) {
                rt.append(list, rt.model.smallInt(address));
            }
            rt.release(mark);
        }
        return list;
    }

    /** Writes until a byte is not acknowledged. @return how many were */
    int write(Runtime rt, int address, byte[] data, boolean stop) {
        try {
            begin(rt, address << 1);
            int n = 0;
            while (n < data.length && bus.write(data[n] & 0xff)) {
                n++;
            }
            if (stop || n < data.length) {
                bus.stop();
            }
            return n;
        } catch (Stuck e) {
            throw rt.osError(stuck);
        }
    }

    /** Writes all or raises EIO. */
    void writeAll(Runtime rt, int address, byte[] data, boolean stop) {
        if (write(rt, address, data, stop) < data.length) {
            throw rt.osError(EIO);
        }
    }

    /** Fills an array. */
    void read(Runtime rt, int address, byte[] to, boolean stop) {
        try {
            begin(rt, address << 1 | 1);
            for (int i = 0; i < to.length; i++) {
                to[i] = (byte) bus.read(i < to.length - 1);
            }
            if (stop) {
                bus.stop();
            }
        } catch (Stuck e) {
            throw rt.osError(stuck);
        }
    }

    private void begin(Runtime rt, int first) throws Stuck {
        bus.start();
        if (!bus.write(first)) {
            bus.stop();
            throw rt.osError(absent);
        }
    }

    /** The bytes of a place in a part's memory, most significant first. */
    static byte[] place(int memory, int bits) {
        byte[] bytes = new byte[bits / Byte.SIZE];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (memory >> bits - Byte.SIZE * (i + 1));
        }
        return bytes;
    }

    /** Two arrays as one. */
    static byte[] joined(byte[] a, byte[] b) {
        byte[] all = new byte[a.length + b.length];
        System.arraycopy(a, 0, all, 0, a.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }
}
