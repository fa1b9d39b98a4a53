package mp.stdlib.internal.vfs.fat;

import mp.core.BlockDevice;

/** A device in memory; it counts what it is asked. */
final class RamBlocks implements BlockDevice {
    static final int SIZE = 512;

    final byte[] bytes;

    RamBlocks(int count) {
        bytes = new byte[count * SIZE];
    }

    @Override
    public int blockSize() {
        return SIZE;
    }

    @Override
    public int count() {
        return bytes.length / SIZE;
    }

    @Override
    public void read(int block, byte[] to, int from) {
        System.arraycopy(bytes, block * SIZE, to, from, SIZE);
    }

    @Override
    public void write(int block, byte[] data, int from) {
        System.arraycopy(data, from, bytes, block * SIZE, SIZE);
    }
}
