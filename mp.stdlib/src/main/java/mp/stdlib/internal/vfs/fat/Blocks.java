package mp.stdlib.internal.vfs.fat;

import mp.core.BlockDevice;

import java.io.IOException;

/**
 * The blocks of a device by their bytes. It remembers the block that was used last; what is written
 * goes to the device at once.
 */
final class Blocks {
    private final BlockDevice device;
    private final byte[] block;
    private int number = -1;

    Blocks(BlockDevice device) {
        this.device = device;
        this.block = new byte[device.blockSize()];
    }

    /** The bytes of a block, until another one is asked for. */
    byte[] read(int wanted) throws IOException {
        if (number != wanted) {
            number = -1;
            device.read(wanted, block, 0);
            number = wanted;
        }
        return block;
    }

    /** Writes the bytes that {@link #read} gave last. */
    void write() throws IOException {
        device.write(number, block, 0);
    }

    /** Writes a block of zeros. */
    void clear(int which) throws IOException {
        number = -1;
        java.util.Arrays.fill(block, (byte) 0);
        device.write(which, block, 0);
        number = which;
    }

    void sync() throws IOException {
        device.sync();
    }
}
