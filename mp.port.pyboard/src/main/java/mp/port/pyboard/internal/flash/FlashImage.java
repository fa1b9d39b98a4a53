package mp.port.pyboard.internal.flash;

import mp.core.BlockDevice;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The flash sectors 1 to 4 of the STM32F405, 112 KiB: what is written lies in a file at once, where
 * there is one, so that the next power-on finds it however this one ended.
 */
public final class FlashImage implements BlockDevice, AutoCloseable {
    /** Bytes of a block. */
    public static final int BLOCK = 512;

    private static final int BYTES = 112 << 10;

    private final byte[] bytes = new byte[BYTES];
    private final FileChannel file;

    private FlashImage(FileChannel file) {
        this.file = file;
    }

    /** Memory that is gone after this process. */
    public static FlashImage inMemory() {
        return new FlashImage(null);
    }

    /**
     * What a file holds; it is made where it is not there.
     *
     * @throws IOException where the file cannot be written or is no image of this size
     */
    public static FlashImage in(Path path) throws IOException {
        boolean there = Files.exists(path);
        if (there && Files.size(path) != BYTES) {
            throw new IOException(path + " is no image of a flash of " + BYTES + " bytes");
        }
        FlashImage image =
                new FlashImage(
                        FileChannel.open(
                                path,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE));
        ByteBuffer all = ByteBuffer.wrap(image.bytes);
        if (there) {
            while (all.hasRemaining() && image.file.read(all, all.position()) >= 0) {
                continue;
            }
        } else {
            image.file.write(all, 0);
        }
        return image;
    }

    @Override
    public int blockSize() {
        return BLOCK;
    }

    @Override
    public int count() {
        return BYTES / BLOCK;
    }

    @Override
    public void read(int block, byte[] to, int from) {
        System.arraycopy(bytes, block * BLOCK, to, from, BLOCK);
    }

    @Override
    public void write(int block, byte[] data, int from) throws IOException {
        System.arraycopy(data, from, bytes, block * BLOCK, BLOCK);
        if (file != null) {
            file.write(ByteBuffer.wrap(data, from, BLOCK), (long) block * BLOCK);
        }
    }

    @Override
    public void sync() throws IOException {
        if (file != null) {
            file.force(false);
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
