package mp.port.pyboard.internal.serial;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The near side of a pseudo-terminal of Linux, through the C library. The far side is a file that
 * anybody opens as a serial port: bytes go through as they are, none is echoed.
 *
 * <p>Reading and writing never block for longer than they were told; each is for one thread.
 */
final class PseudoTerminal implements AutoCloseable {
    private static final int OPEN_BOTH_WAYS = 2;
    private static final int NOT_MY_TERMINAL = 0400;
    private static final int NON_BLOCKING = 04000;
    private static final int TERMIOS = 64;
    private static final int PIECE = 4096;

    private static final int POLL_SIZE = 8;
    private static final int EVENTS = 4;
    private static final int RESULTS = 6;
    private static final int READABLE = 1;
    private static final int WRITABLE = 4;
    private static final int HUNG_UP = 0x10;

    private final Linker linker = Linker.nativeLinker();
    private final Arena arena = Arena.ofShared();
    private final MethodHandle poll = function("poll", JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
    private final MethodHandle read = function("read", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
    private final MethodHandle write = function("write", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
    private final MemorySegment incoming = arena.allocate(PIECE);
    private final MemorySegment outgoing = arena.allocate(PIECE);
    private final MemorySegment readPoll = arena.allocate(POLL_SIZE);
    private final MemorySegment writePoll = arena.allocate(POLL_SIZE);
    private final int descriptor;

    /** The file of the far side. */
    final String path;

    /** Opens a pair. */
    PseudoTerminal() throws IOException {
        int flags = OPEN_BOTH_WAYS | NOT_MY_TERMINAL | NON_BLOCKING;
        descriptor = call("posix_openpt", flags);
        if (descriptor < 0
                || call("grantpt", descriptor) != 0
                || call("unlockpt", descriptor) != 0) {
            throw new IOException("this system gives no pseudo-terminal");
        }
        path = name();
        makeRaw();
        // Once opened and closed, the far side counts as hung up until somebody opens it.
        new FileOutputStream(path).close();
        readPoll.set(JAVA_INT, 0, descriptor);
        readPoll.set(JAVA_SHORT, EVENTS, (short) READABLE);
        writePoll.set(JAVA_INT, 0, descriptor);
        writePoll.set(JAVA_SHORT, EVENTS, (short) WRITABLE);
    }

    private MethodHandle function(String name, MemoryLayout result, MemoryLayout... arguments) {
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(result, arguments));
    }

    /** Calls a function with one number. */
    private int call(String name, int argument) {
        try {
            return (int) function(name, JAVA_INT, JAVA_INT).invokeExact(argument);
        } catch (Throwable e) {
            throw new IllegalStateException(name, e);
        }
    }

    private String name() throws IOException {
        MemorySegment name = arena.allocate(PIECE);
        try {
            MethodHandle f = function("ptsname_r", JAVA_INT, JAVA_INT, ADDRESS, JAVA_LONG);
            if ((int) f.invokeExact(descriptor, name, (long) PIECE) != 0) {
                throw new IOException("the pseudo-terminal has no name");
            }
        } catch (IOException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("ptsname_r", e);
        }
        return name.getString(0);
    }

    private void makeRaw() {
        MemorySegment settings = arena.allocate(TERMIOS);
        try {
            MethodHandle get = function("tcgetattr", JAVA_INT, JAVA_INT, ADDRESS);
            MethodHandle set = function("tcsetattr", JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS);
            int there = (int) get.invokeExact(descriptor, settings);
            linker.downcallHandle(
                            linker.defaultLookup().findOrThrow("cfmakeraw"),
                            FunctionDescriptor.ofVoid(ADDRESS))
                    .invokeExact(settings);
            int done = (int) set.invokeExact(descriptor, 0, settings);
            if (there != 0 || done != 0) {
                throw new IllegalStateException("a pseudo-terminal without settings");
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("tcsetattr", e);
        }
    }

    /**
     * Waits for bytes.
     *
     * @return how many were read; 0 where none came in time; -1 where nobody has the far side open
     */
    int read(byte[] to, int milliseconds) {
        int events = await(readPoll, milliseconds);
        if ((events & READABLE) != 0) {
            try {
                long n = (long) read.invokeExact(descriptor, incoming, (long) PIECE);
                int count = (int) Math.max(0, n);
                MemorySegment.copy(incoming, ValueLayout.JAVA_BYTE, 0, to, 0, count);
                return n <= 0 && (events & HUNG_UP) != 0 ? -1 : count;
            } catch (Throwable e) {
                throw new IllegalStateException("read", e);
            }
        }
        return (events & HUNG_UP) != 0 ? -1 : 0;
    }

    /**
     * Writes as many bytes as there is room for, waiting for room.
     *
     * @return how many; 0 where there was none in time; -1 where nobody has the far side open
     */
    int write(byte[] data, int from, int n, int milliseconds) {
        int events = await(writePoll, milliseconds);
        if ((events & HUNG_UP) != 0) {
            return -1;
        }
        if ((events & WRITABLE) == 0) {
            return 0;
        }
        int piece = Math.min(n, PIECE);
        MemorySegment.copy(data, from, outgoing, ValueLayout.JAVA_BYTE, 0, piece);
        try {
            return (int) Math.max(0, (long) write.invokeExact(descriptor, outgoing, (long) piece));
        } catch (Throwable e) {
            throw new IllegalStateException("write", e);
        }
    }

    private int await(MemorySegment wanted, int milliseconds) {
        wanted.set(JAVA_SHORT, RESULTS, (short) 0);
        try {
            int ready = (int) poll.invokeExact(wanted, 1L, milliseconds);
            return ready <= 0 ? 0 : wanted.get(JAVA_SHORT, RESULTS);
        } catch (Throwable e) {
            throw new IllegalStateException("poll", e);
        }
    }

    @Override
    public void close() {
        call("close", descriptor);
    }
}
