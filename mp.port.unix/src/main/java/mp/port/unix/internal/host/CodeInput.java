package mp.port.unix.internal.host;

import mp.core.TypedLine;

/** What lies between standard input and the code that reads it. */
public interface CodeInput {
    /** Code is about to read bytes, or asks whether there are any. */
    void reads();

    /** As {@link mp.core.Console#typeLine}. */
    TypedLine typeLine(Runnable woken);
}
