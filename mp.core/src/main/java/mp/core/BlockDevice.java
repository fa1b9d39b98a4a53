package mp.core;

import mp.core.declare.ServesOption;

import java.io.IOException;

/** Blocks of one size, on which a filesystem lies. Called by one thread at a time. */
@ServesOption("MICROPY_VFS")
public interface BlockDevice {
    /** Bytes of a block. */
    int blockSize();

    /** Number of blocks. */
    int count();

    /** Reads a block into an array. */
    void read(int block, byte[] to, int from) throws IOException;

    /** Writes a block from an array. */
    void write(int block, byte[] data, int from) throws IOException;

    /** Makes sure that what was written stays. */
    default void sync() throws IOException {}
}
