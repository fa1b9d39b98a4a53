package mp.port.unix.internal.host;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;

/**
 * The system's own action for a signal, through the C library: the JVM leaves ignored ones alone.
 */
final class DefaultAction {
    private static final FunctionDescriptor SIGNAL =
            FunctionDescriptor.of(ADDRESS, JAVA_INT, ADDRESS);

    private DefaultAction() {}

    /** Has the signal no longer ignored. */
    static void of(int signal) {
        Linker linker = Linker.nativeLinker();
        try {
            var set = linker.downcallHandle(linker.defaultLookup().findOrThrow("signal"), SIGNAL);
            var before = (MemorySegment) set.invokeExact(signal, MemorySegment.NULL);
        } catch (Throwable e) {
            throw new IllegalStateException("signal", e);
        }
    }
}
