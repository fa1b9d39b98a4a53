package mp.core;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * A Python interpreter of its own. Only the thread that made it runs code in it, and the threads
 * that its scripts start; {@link #close} and {@link #interrupt} may come from any. Threads run on
 * between two runs and end when it is closed.
 */
public interface Vm extends AutoCloseable {
    /** How the source is to be read. */
    enum Input {
        /** One statement of a prompt: an expression's value is printed. */
        SINGLE,
        /** A file. */
        FILE,
        /** A file typed at a prompt: the values of its expression statements are printed. */
        PASTE
    }

    /**
     * Compiles and runs source in {@code __main__}. An uncaught exception is printed as a traceback
     * to standard output, or to where {@link #tracebackTo} says.
     *
     * @param source UTF-8
     * @param name the file's name for tracebacks
     * @return how it ended
     */
    Outcome run(byte[] source, String name, Input input);

    /** Runs the script at a path of the VM's storage, source or {@code .mpy}. */
    Outcome runFile(String path) throws IOException;

    /** Imports a module as {@code __main__}, as {@code -m} does. */
    Outcome runModule(String name);

    /** Compiles without running; a syntax error is printed. */
    Outcome compileOnly(byte[] source, String name);

    /**
     * Says where the tracebacks of uncaught exceptions go from now on. The sink is called once for
     * each, after all output has been handed to the console; null means standard output.
     */
    default void tracebackTo(Consumer<byte[]> sink) {
        if (sink != null) {
            throw new UnsupportedOperationException("tracebacks go to standard output only");
        }
    }

    /**
     * Raises KeyboardInterrupt in the main thread of the run that is under way, at its next poll or
     * at the latest at its end, and wakes it where it waits. It never reaches a later run.
     *
     * @return false where no run is under way: then nothing happens, now or later
     */
    boolean interrupt();

    /**
     * Sets the limits on steps and time anew, counted from now; from any thread. A VM that a limit
     * has stopped can run again after this: its objects are whole, but what its scripts were in the
     * middle of stays as it was left, for no {@code finally} has run.
     *
     * @param steps polls from now on until the VM is stopped, 0 for no limit
     * @param nanos time from now on until the VM is stopped, by its clock, 0 for no limit
     */
    default void allow(long steps, long nanos) {
        throw new UnsupportedOperationException("limits stay as they are");
    }

    /**
     * The character that is to interrupt code when it comes in on a line that carries all, as
     * {@code micropython.kbd_intr} set it; -1 for none. From any thread.
     */
    default int interruptCharacter() {
        return 3;
    }

    /**
     * Does what a poll does while no code runs, as a prompt waits: handlers of interrupts and
     * scheduled calls run. An interrupt that came when nothing ran any more is forgotten.
     */
    default void idle() {}

    /**
     * What a REPL shows before a line: {@code sys.ps1}, or {@code sys.ps2} before the lines that
     * continue a statement. A heap that the last statement left locked is unlocked.
     */
    default String prompt(boolean continued) {
        return continued ? "... " : ">>> ";
    }

    /**
     * The names that may stand where the text before the cursor ends: those of {@code __main__} or
     * of the object named before the last dot, or after {@code import} the modules. They begin with
     * what stands there already; without that much, names that begin with an underscore are left
     * out. Empty where looking for them fails.
     */
    default List<String> complete(String text) {
        return List.of();
    }

    /** Calls what {@code sys.atexit} registered. */
    default Outcome atExit() {
        return new Outcome(End.NORMAL, 0, null);
    }

    /** Prints how much memory is in use, where {@code micropython.mem_info} is built. */
    default void tellMemory() {}

    /** What a tool or a test may ask. */
    VmInfo info();

    /**
     * Stops the threads of the VM at their next poll, for good, and wakes it where it waits; from
     * any thread. Later runs end at once.
     */
    @Override
    void close();

    /**
     * How a run ended.
     *
     * @param end the way
     * @param status the exit status that a process would have: 0, 1, 130 or SystemExit's value
     * @param message what a SystemExit with a text carries, null otherwise
     */
    record Outcome(End end, int status, String message) {}

    /** Ways to end. */
    enum End {
        /** The last statement. */
        NORMAL,
        /** An uncaught exception, printed. */
        EXCEPTION,
        /** SystemExit. */
        EXIT,
        /** Closed, or a limit reached. */
        STOPPED
    }

    /**
     * Numbers about a VM.
     *
     * @param heapUsed bytes in use, payloads included
     * @param heapLimit most bytes
     * @param collections collections so far
     * @param allocations allocations that the collector saw so far (all of them in a stress mode)
     */
    record VmInfo(long heapUsed, long heapLimit, long collections, long allocations) {}
}
