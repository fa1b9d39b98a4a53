package mp.stdlib.internal.vfs.fat;

import mp.core.Storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** An open file. What is written is on the device at once, and so is the new length. */
final class FatFile implements SeekableByteChannel {
    private static final long LARGEST = 0xffffffffL;

    private final FatVolume volume;
    private final FatEntry entry;
    private final boolean readable;
    private final boolean writable;
    private long position;
    private boolean open = true;

    /** The cluster of a number in the chain that was used last; 0 for none. */
    private int cluster;

    private int number;
    private int cuts;

    FatFile(FatVolume volume, FatEntry entry, boolean readable, boolean writable) {
        this.volume = volume;
        this.entry = entry;
        this.readable = readable;
        this.writable = writable;
        volume.opened(entry);
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        if (!readable) {
            throw new NonReadableChannelException();
        }
        check();
        if (position >= entry.size()) {
            return -1;
        }
        int done = 0;
        while (to.hasRemaining() && position < entry.size()) {
            int within = within();
            int n = (int) Math.min(Math.min(to.remaining(), rest()), entry.size() - position);
            to.put(volume.blocks.read(block(false)), within, n);
            position += n;
            done += n;
        }
        return done;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        if (!writable) {
            throw new NonWritableChannelException();
        }
        check();
        fill();
        int done = 0;
        try {
            while (from.hasRemaining()) {
                int within = within();
                int n = Math.min(from.remaining(), rest());
                int block = block(true);
                from.get(volume.blocks.read(block), within, n);
                volume.blocks.write();
                position += n;
                done += n;
            }
        } catch (Storage.Failure full) {
            if (done == 0) {
                throw full;
            }
        } finally {
            entry.update(entry.cluster(), Math.max(entry.size(), position), volume.now());
        }
        return done;
    }

    /** What lies between the end and a position after it becomes zeros. */
    private void fill() throws IOException {
        long wanted = position;
        if (wanted > LARGEST) {
            throw new Storage.Failure(FatVolume.EIO, entry.name);
        }
        position = Math.min(wanted, entry.size());
        while (position < wanted) {
            int within = within();
            int n = (int) Math.min(rest(), wanted - position);
            byte[] bytes = volume.blocks.read(block(true));
            java.util.Arrays.fill(bytes, within, within + n, (byte) 0);
            volume.blocks.write();
            position += n;
            entry.update(entry.cluster(), position, volume.now());
        }
    }

    private int within() {
        return (int) (position % volume.geometry.blockSize());
    }

    /** Bytes from the position to the end of its block. */
    private int rest() {
        return volume.geometry.blockSize() - within();
    }

    /** The block of the position. */
    private int block(boolean extend) throws IOException {
        int index = (int) (position / volume.geometry.clusterBytes());
        if (entry.cluster() == 0) {
            if (!extend) {
                throw new Storage.Failure(FatVolume.EIO, entry.name);
            }
            entry.update(volume.table.allocate(0), entry.size(), volume.now());
        }
        if (cluster == 0 || index < number) {
            cluster = entry.cluster();
            number = 0;
        }
        while (number < index) {
            int next = volume.table.next(cluster);
            if (next == FatTable.END) {
                if (!extend) {
                    throw new Storage.Failure(FatVolume.EIO, entry.name);
                }
                next = volume.table.allocate(cluster);
            }
            cluster = next;
            number++;
        }
        int offset = (int) (position % volume.geometry.clusterBytes());
        return volume.geometry.blockOf(cluster) + offset / volume.geometry.blockSize();
    }

    private void check() throws IOException {
        if (!open) {
            throw new ClosedChannelException();
        }
        if (entry.removed()) {
            throw new Storage.Failure(FatVolume.EIO, entry.name);
        }
        if (entry.cuts() != cuts) {
            cuts = entry.cuts();
            cluster = 0;
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long to) {
        position = to;
        return this;
    }

    @Override
    public long size() {
        return entry.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        check();
        if (size < entry.size()) {
            int first = entry.cluster();
            int kept =
                    (int)
                            ((size + volume.geometry.clusterBytes() - 1)
                                    / volume.geometry.clusterBytes());
            entry.update(kept == 0 ? 0 : first, size, volume.now());
            if (kept == 0) {
                volume.table.release(first);
            } else {
                volume.table.cut(volume.clusterAt(first, kept - 1));
            }
            entry.cut();
        }
        position = Math.min(position, size);
        return this;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            volume.closed(entry);
        }
    }
}
