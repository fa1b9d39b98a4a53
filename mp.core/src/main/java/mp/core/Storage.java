package mp.core;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;

/**
 * Files of the host, as far as the embedder lets a VM see them. Paths use {@code /}; failures are
 * {@link Failure} with an error number.
 */
public interface Storage {
    /**
     * Opens a file.
     *
     * @param mode as Python's: a combination of r, w, a, x, +; b is ignored
     */
    SeekableByteChannel open(String path, String mode) throws IOException;

    /** What is at a path. */
    Stat stat(String path) throws IOException;

    /** The entries of a folder. */
    List<Entry> list(String path) throws IOException;

    /** Makes a folder. */
    void mkdir(String path) throws IOException;

    /** Removes a file. */
    void remove(String path) throws IOException;

    /** Removes an empty folder. */
    void rmdir(String path) throws IOException;

    /** Renames. */
    void rename(String from, String to) throws IOException;

    /** The current folder. */
    String cwd();

    /** Changes the current folder. */
    void chdir(String path) throws IOException;

    /**
     * How much room there is in the filesystem at a path.
     *
     * @return null where nobody can tell
     */
    default Space space(String path) throws IOException {
        return null;
    }

    /**
     * What {@link #space} tells.
     *
     * @param blockSize bytes of a block
     * @param blocks how many there are
     * @param free how many of them are free
     * @param longestName characters that a name may have
     */
    record Space(int blockSize, long blocks, long free, int longestName) {}

    /**
     * What {@link #stat} tells.
     *
     * @param directory whether it is a folder
     * @param size bytes
     * @param mtime seconds since 1970
     * @param inode number of the file, 0 where there is none
     */
    record Stat(boolean directory, long size, long mtime, long inode) {}

    /**
     * An entry of a folder.
     *
     * @param name its name
     * @param stat what it is
     */
    record Entry(String name, Stat stat) {}

    /** A failure with the error number that Python sees. */
    final class Failure extends IOException {
        private static final long serialVersionUID = 1L;

        /** The error number, as {@code errno} names them. */
        public final int errno;

        /** Tells of a failure. */
        public Failure(int errno, String path) {
            super(path);
            this.errno = errno;
        }
    }
}
