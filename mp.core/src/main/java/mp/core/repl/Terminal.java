package mp.core.repl;

import java.util.Optional;

/** Where somebody, or a tool, types. Called by the REPL only, on the thread of the VM. */
public interface Terminal {
    /**
     * Waits for the next byte.
     *
     * @return -1 at the end of the input
     */
    int read();

    /** Writes bytes as they are. */
    void write(byte[] data, int from, int n);

    /** Writes text that ends its lines with a line feed, as this terminal wants lines to end. */
    default void writeText(byte[] data, int from, int n) {
        write(data, from, n);
    }

    /** Whether a byte is there that {@link #read} gives without waiting. */
    default boolean ready() {
        return false;
    }

    /** How much it shows, if that is known now. */
    default Optional<TerminalSize> size() {
        return Optional.empty();
    }

    /** Hands buffered output on. */
    default void flush() {}

    /** Each key arrives at once and is not echoed: a line is being edited. */
    default void raw() {}

    /** As it was before the REPL came: code is running, and Ctrl-C interrupts it. */
    default void cooked() {}
}
