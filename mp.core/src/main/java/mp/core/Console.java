package mp.core;

/** Standard input and output of a VM. All calls come from the VM's threads. */
public interface Console {
    /** Writes to standard output. */
    void write(byte[] data, int from, int n);

    /** Writes to standard error. */
    void writeError(byte[] data, int from, int n);

    /**
     * Reads from standard input, waiting for the first byte.
     *
     * @return bytes read, 0 where the wait was interrupted, or -1 at the end
     */
    int read(byte[] to, int from, int n);

    /** Whether somebody watches: each line is then to be written as soon as it ends. */
    default boolean interactive() {
        return false;
    }

    /** Hands buffered output on. */
    default void flush() {}
}
