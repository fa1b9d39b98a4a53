package mp.port.unix.internal;

import mp.core.CompileSettings;
import mp.core.Environment;

import java.util.List;

/**
 * What the command line asks for.
 *
 * @param task what to do
 * @param subject the command, the module or the file; empty for other tasks
 * @param arguments what becomes {@code sys.argv}
 * @param inspect whether it asks for a REPL afterwards
 * @param jline whether a REPL edits by JLine, where it can
 * @param compileOnly whether to compile without running
 * @param heapBytes size of the heap
 * @param compiling how to compile
 */
record CommandLine(
        Task task,
        String subject,
        List<String> arguments,
        boolean inspect,
        boolean jline,
        boolean compileOnly,
        long heapBytes,
        CompileSettings compiling) {
    /** What to do. */
    enum Task {
        HELP,
        VERSION,
        /** Say that the command line cannot be understood. */
        REFUSE,
        COMMAND,
        MODULE,
        FILE,
        /** The REPL, or the program on standard input. */
        INPUT
    }

    /** Whether a REPL follows, by option or by environment. */
    boolean inspects(Environment environment) {
        String variable = environment.get("MICROPYINSPECT");
        return inspect || variable != null && !variable.isEmpty();
    }

    /** The same without its subject. */
    CommandLine withoutSubject() {
        return new CommandLine(
                Task.INPUT, "", arguments, inspect, jline, compileOnly, heapBytes, compiling);
    }
}
