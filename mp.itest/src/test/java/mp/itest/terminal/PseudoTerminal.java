package mp.itest.terminal;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * The side of a pseudo-terminal on which somebody types and looks. The other side is a file that a
 * program takes for a terminal. On Linux, through its C library.
 */
final class PseudoTerminal implements AutoCloseable {
    private static final int OPEN_BOTH_WAYS = 2;
    private static final int NOT_MY_TERMINAL = 0400;
    private static final int PIECE = 4096;
    private static final int POLL_SIZE = 8;
    private static final int EVENTS = 4;
    private static final short READABLE = 1;

    private final Linker linker = Linker.nativeLinker();
    private final Arena arena = Arena.ofConfined();
    private final MethodHandle poll = function("poll", JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
    private final MethodHandle read = function("read", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
    private final MethodHandle write = function("write", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
    private final MemorySegment piece = arena.allocate(PIECE);
    private final MemorySegment request = arena.allocate(POLL_SIZE);
    private final int descriptor;

    /** The file of the other side. */
    final String path;

    /** Opens a pair. */
    PseudoTerminal() throws Throwable {
        descriptor = call("posix_openpt", OPEN_BOTH_WAYS | NOT_MY_TERMINAL);
        if (descriptor < 0
                || call("grantpt", descriptor) != 0
                || call("unlockpt", descriptor) != 0) {
            throw new IOException("this system gives no pseudo-terminal");
        }
        MethodHandle name = function("ptsname_r", JAVA_INT, JAVA_INT, ADDRESS, JAVA_LONG);
        if ((int) name.invokeExact(descriptor, piece, (long) PIECE) != 0) {
            throw new IOException("the pseudo-terminal has no name");
        }
        path = piece.getString(0);
        request.set(JAVA_INT, 0, descriptor);
        request.set(JAVA_SHORT, EVENTS, READABLE);
    }

    private MethodHandle function(String name, MemoryLayout result, MemoryLayout... arguments) {
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(result, arguments));
    }

    private int call(String name, int argument) throws Throwable {
        return (int) function(name, JAVA_INT, JAVA_INT).invokeExact(argument);
    }

    /** What is shown within some time; empty where nothing is, or the program has ended. */
    byte[] read(int milliseconds) throws Throwable {
        if ((int) poll.invokeExact(request, 1L, milliseconds) <= 0) {
            return new byte[0];
        }
        long n = (long) read.invokeExact(descriptor, piece, (long) PIECE);
        return piece.asSlice(0, Math.max(0, n)).toArray(JAVA_BYTE);
    }

    /** Types. */
    void type(byte[] keys) throws Throwable {
        for (int at = 0; at < keys.length; at += PIECE) {
            int n = Math.min(PIECE, keys.length - at);
            MemorySegment.copy(keys, at, piece, JAVA_BYTE, 0, n);
            if ((long) write.invokeExact(descriptor, piece, (long) n) != n) {
                throw new IOException("nobody takes what is typed");
            }
        }
    }

    @Override
    public void close() throws Exception {
        try {
            call("close", descriptor);
        } catch (Throwable e) {
            throw new IOException("close", e);
        } finally {
            arena.close();
        }
    }
}
