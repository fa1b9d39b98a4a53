package mp.stdlib.internal.vfs;

import mp.core.Storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/**
 * An open file of the host: what lies behind a FileIO or TextIOWrapper. Reads go through a buffer,
 * writes go to the host at once.
 *
 * <p>Invariant: the position that scripts see is that of the channel less {@link #left}.
 */
final class HostFile {
    /** What one takes, in bytes. */
    static final int SIZE = 64 + HostFile.BUFFER;

    private static final int BUFFER = 1024;

    /** The number that {@code fileno} tells. */
    final int number;

    private final boolean append;
    private final byte[] buffer = new byte[BUFFER];
    private SeekableByteChannel channel;
    private int next;
    private int left;

    /** Wraps an open channel. */
    HostFile(int number, SeekableByteChannel channel, boolean append) {
        this.number = number;
        this.channel = channel;
        this.append = append;
    }

    boolean isClosed() {
        return channel == null;
    }

    /** Reads as {@code NativeType.read}. */
    int read(byte[] to, int from, int n) {
        try {
            if (left == 0) {
                if (n >= BUFFER) {
                    return Math.max(0, channel.read(ByteBuffer.wrap(to, from, n)));
                }
                next = 0;
                left = Math.max(0, channel.read(ByteBuffer.wrap(buffer)));
            }
        } catch (IOException e) {
            return -errno(e);
        } catch (NonReadableChannelException e) {
            return -Errno.EBADF;
        }
        int count = Math.min(n, left);
        System.arraycopy(buffer, next, to, from, count);
        next += count;
        left -= count;
        return count;
    }

    /** Writes as {@code NativeType.write}. */
    int write(byte[] data, int from, int n) {
        try {
            dropBuffer();
            if (append) {
                channel.position(channel.size());
            }
            return channel.write(ByteBuffer.wrap(data, from, n));
        } catch (IOException e) {
            return -errno(e);
        } catch (NonWritableChannelException e) {
            return -Errno.EBADF;
        }
    }

    /** Moves the position. @return the new one, or a negated error number */
    long seek(long offset, int whence) {
        try {
            dropBuffer();
            long from =
                    switch (whence) {
                        case 0 -> 0;
                        case 1 -> channel.position();
                        case 2 -> channel.size();
                        default -> Long.MIN_VALUE / 2;
                    };
            long to = from + offset;
            if (to < 0) {
                return -Errno.EINVAL;
            }
            channel.position(to);
            return to;
        } catch (IOException e) {
            return -errno(e);
        }
    }

    private void dropBuffer() throws IOException {
        if (left > 0) {
            channel.position(channel.position() - left);
            left = 0;
        }
    }

    /** Closes; a second time does nothing. @return 0 or a negated error number */
    int close() {
        if (channel == null) {
            return 0;
        }
        SeekableByteChannel last = channel;
        channel = null;
        try {
            last.close();
            return 0;
        } catch (IOException e) {
            return -errno(e);
        }
    }

    private static int errno(IOException e) {
        return e instanceof Storage.Failure f ? f.errno : Errno.EIO;
    }
}
