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

    /**
     * Reads a line for {@code input()}, which is shown and edited while it is typed.
     *
     * @param woken called each time that the wait is interrupted; what it throws ends the line
     * @return null where this console gives bytes only
     */
    default TypedLine typeLine(Runnable woken) {
        return null;
    }

    /** Whether somebody watches: each line is then to be written as soon as it ends. */
    default boolean interactive() {
        return false;
    }

    /**
     * Writes bytes that are no text to standard output: as they are, where {@link #write} makes
     * line ends fit a terminal.
     */
    default void writeBinary(byte[] data, int from, int n) {
        write(data, from, n);
    }

    /**
     * How many bytes {@link #read} gives without waiting; a stream that has ended counts as one.
     *
     * @return -1 where nobody can tell
     */
    default int available() {
        return -1;
    }

    /** Hands buffered output on. */
    default void flush() {}
}
