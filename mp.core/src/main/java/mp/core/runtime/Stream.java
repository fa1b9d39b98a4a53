package mp.core.runtime;

/** Requests and results of the stream protocol (py/stream.h). */
public final class Stream {
    /** The object is no stream. */
    public static final int NO_STREAM = Integer.MIN_VALUE;

    public static final int FLUSH = 1;
    public static final int SEEK = 2;
    public static final int POLL = 3;
    public static final int CLOSE = 4;
    public static final int TIMEOUT = 5;
    public static final int GET_OPTS = 6;
    public static final int SET_OPTS = 7;
    public static final int GET_DATA_OPTS = 8;
    public static final int SET_DATA_OPTS = 9;
    public static final int GET_FILENO = 10;
    public static final int GET_BUFFER_SIZE = 11;
    public static final int RAISE_ERROR = 12;

    /** A request of our own: 1 where the stream is one of text. */
    public static final int IS_TEXT = 0x100;

    /** Bits of {@link #POLL}. */
    public static final int POLL_RD = 1;

    public static final int POLL_WR = 4;
    public static final int POLL_ERR = 8;
    public static final int POLL_HUP = 0x10;
    public static final int POLL_NVAL = 0x20;

    private Stream() {}

    /** The argument of {@link #SEEK}: an offset of 56 bits and where it counts from. */
    public static long seekArg(long offset, int whence) {
        return offset << 8 | whence;
    }

    /** The offset of a seek. */
    public static long seekOffset(long arg) {
        return arg >> 8;
    }

    /** Where a seek counts from: 0 the start, 1 the position, 2 the end. */
    public static int seekWhence(long arg) {
        return (int) arg & 0xff;
    }
}
