package mp.core;

/**
 * A line that somebody typed, without what ended it.
 *
 * @param text its bytes, as they were typed
 * @param end what ended it
 */
public record TypedLine(byte[] text, End end) {
    /** What ends a line. */
    public enum End {
        /** A return, or another control character that ends a line. */
        RETURN,
        /** Ctrl-C. */
        INTERRUPT,
        /** Ctrl-D on an empty line, or the end of the input. */
        END_OF_INPUT
    }
}
