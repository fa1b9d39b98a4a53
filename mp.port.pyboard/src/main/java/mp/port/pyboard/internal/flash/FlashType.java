package mp.port.pyboard.internal.flash;

import mp.core.declare.PyFunction;
import mp.core.declare.PyType;
import mp.core.declare.Slot;
import mp.core.runtime.BufferView;
import mp.core.runtime.Runtime;

import java.io.IOException;

/**
 * The flash as a device of blocks of 512 bytes. Without arguments it is what a computer sees over
 * USB: a partition table, and the volume from block 256 on; with a start or a length, in bytes, it
 * is that part of the volume and nothing else.
 */
@PyType(value = "Flash", payload = true)
public final class FlashType {
    private static final String[] PARAMETERS = {"start", "len"};
    private static final int SIZE = 32;
    private static final int BLOCK = FlashImage.BLOCK;
    private static final int VOLUME_AT = 0x100;
    private static final int PARTITION_AT = 446;
    private static final int FAT12 = 1;

    private static final int EIO = 5;
    private static final int ENODEV = 19;

    private static final int INIT = 1;
    private static final int DEINIT = 2;
    private static final int SYNC = 3;
    private static final int COUNT = 4;
    private static final int BLOCK_SIZE = 5;
    private static final int ERASE = 6;

    private final FlashImage image;

    /** The first byte of the volume, -1 for the whole device. */
    private final int start;

    private final int bytes;

    private FlashType(FlashImage image, int start, int bytes) {
        this.image = image;
        this.start = start;
        this.bytes = bytes;
    }

    @Slot(Slot.Of.MAKE)
    static long make(Runtime rt, long type, int base, int n, int nKw) {
        int at = rt.bind(base, n, nKw, PARAMETERS, 0, 0);
        FlashImage image = rt.host().find(FlashImage.class);
        if (image == null) {
            throw rt.osError(ENODEV);
        }
        int whole = image.count() * BLOCK;
        int start = rt.arg(at) == 0 ? -1 : rt.toInt(rt.arg(at));
        int bytes = rt.arg(at + 1) == 0 ? -1 : rt.toInt(rt.arg(at + 1));
        if (start == -1 && bytes == -1) {
            return make(rt, new FlashType(image, -1, (VOLUME_AT * BLOCK) + whole));
        }
        int from = Math.max(start, 0);
        int length = bytes == -1 ? whole - from : bytes;
        boolean fits = start >= -1 && length >= 0 && from % BLOCK == 0 && length % BLOCK == 0;
        if (!fits || length > whole - from) {
            throw rt.valueError("invalid start or len");
        }
        return make(rt, new FlashType(image, from, length));
    }

    private static long make(Runtime rt, FlashType flash) {
        return rt.newPayload(FlashTypeTable.TABLE.ordinal, 1, flash, SIZE);
    }

    /** Reads blocks from one on, or bytes from an offset in it, until the buffer is full. */
    @PyFunction(optional = 1)
    long readblocks(Runtime rt, long block, long buffer, long offset) {
        return transfer(rt, block, buffer, offset, true);
    }

    /** Writes blocks from one on, or bytes from an offset in it. */
    @PyFunction(optional = 1)
    long writeblocks(Runtime rt, long block, long buffer, long offset) {
        return transfer(rt, block, buffer, offset, false);
    }

    private long transfer(Runtime rt, long block, long buffer, long offset, boolean reads) {
        BufferView view = new BufferView();
        rt.buffer(buffer, view, reads);
        long at = rt.toLong(block) * BLOCK + (offset == 0 ? 0 : rt.toLong(offset));
        if (at < 0 || at + view.length > bytes) {
            throw rt.osError(EIO);
        }
        try {
            for (int done = 0; done < view.length; ) {
                int within = (int) (at % BLOCK);
                int n = Math.min(BLOCK - within, view.length - done);
                piece((int) (at / BLOCK), within, view, done, n, reads);
                at += n;
                done += n;
                rt.poll();
            }
        } catch (IOException e) {
            throw rt.osError(EIO);
        }
        return rt.model.smallInt(0);
    }

    private void piece(int block, int within, BufferView view, int done, int n, boolean reads)
            throws IOException {
        int at = start >= 0 ? block + start / BLOCK : block - VOLUME_AT;
        byte[] bytesOfBlock = at >= 0 ? new byte[BLOCK] : partitionTable(block);
        if (at >= 0) {
            image.read(at, bytesOfBlock, 0);
        }
        if (reads) {
            System.arraycopy(bytesOfBlock, within, view.array, view.offset + done, n);
        } else if (at >= 0) {
            System.arraycopy(view.array, view.offset + done, bytesOfBlock, within, n);
            image.write(at, bytesOfBlock, 0);
        }
    }

    /** A block before the volume: the first one says where the volume is, the others are empty. */
    private byte[] partitionTable(int block) {
        byte[] table = new byte[BLOCK];
        if (block == 0) {
            table[PARTITION_AT + 4] = FAT12;
            table[PARTITION_AT + 9] = VOLUME_AT >> 8;
            table[PARTITION_AT + 12] = (byte) image.count();
            table[PARTITION_AT + 13] = (byte) (image.count() >> 8);
            table[BLOCK - 2] = 0x55;
            table[BLOCK - 1] = (byte) 0xaa;
        }
        return table;
    }

    /** What filesystems ask and tell a device. */
    @PyFunction
    long ioctl(Runtime rt, long request, long argument) {
        return switch (rt.toInt(request)) {
            case INIT, DEINIT, ERASE -> rt.model.smallInt(0);
            case SYNC -> sync(rt);
            case COUNT -> rt.newInt(bytes / BLOCK);
            case BLOCK_SIZE -> rt.newInt(BLOCK);
            default -> rt.none;
        };
    }

    private long sync(Runtime rt) {
        try {
            image.sync();
        } catch (IOException e) {
            throw rt.osError(EIO);
        }
        return rt.model.smallInt(0);
    }
}
