package mp.port.pyboard.internal.serial;

import java.io.Closeable;

/** A way to the line from the world: it has a thread that brings what comes in. */
public interface Link extends Closeable {
    /** Begins to bring bytes; called once. */
    void start(SerialLine line);

    /** What somebody has to open, empty for what is open already. */
    String address();

    /** Ends; the line is no longer plugged. */
    @Override
    void close();
}
