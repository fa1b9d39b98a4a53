package mp.itest.limits;

import mp.core.Storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;

/** Storage that holds one file, which can only be read. */
record OneFile(String name, byte[] data) implements Storage {
    private static final int NOT_FOUND = 2;
    private static final int READ_ONLY = 30;

    @Override
    public SeekableByteChannel open(String path, String mode) throws IOException {
        if (!path.equals(name)) {
            throw new Failure(NOT_FOUND, path);
        }
        return new Reading(ByteBuffer.wrap(data));
    }

    @Override
    public Stat stat(String path) throws IOException {
        if (!path.equals(name)) {
            throw new Failure(NOT_FOUND, path);
        }
        return new Stat(false, data.length, 0, 0);
    }

    @Override
    public List<Entry> list(String path) {
        return List.of();
    }

    @Override
    public void mkdir(String path) throws IOException {
        throw new Failure(READ_ONLY, path);
    }

    @Override
    public void remove(String path) throws IOException {
        throw new Failure(READ_ONLY, path);
    }

    @Override
    public void rmdir(String path) throws IOException {
        throw new Failure(READ_ONLY, path);
    }

    @Override
    public void rename(String from, String to) throws IOException {
        throw new Failure(READ_ONLY, from);
    }

    @Override
    public String cwd() {
        return "";
    }

    @Override
    public void chdir(String path) throws IOException {
        throw new Failure(NOT_FOUND, path);
    }

    private record Reading(ByteBuffer data) implements SeekableByteChannel {
        @Override
        public int read(ByteBuffer to) {
            if (!data.hasRemaining()) {
                return -1;
            }
            int n = Math.min(data.remaining(), to.remaining());
            to.put(data.slice(data.position(), n));
            data.position(data.position() + n);
            return n;
        }

        @Override
        public int write(ByteBuffer from) {
            throw new NonWritableChannelException();
        }

        @Override
        public long position() {
            return data.position();
        }

        @Override
        public SeekableByteChannel position(long to) {
            data.position((int) Math.min(to, data.limit()));
            return this;
        }

        @Override
        public long size() {
            return data.limit();
        }

        @Override
        public SeekableByteChannel truncate(long to) {
            throw new NonWritableChannelException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }
}
