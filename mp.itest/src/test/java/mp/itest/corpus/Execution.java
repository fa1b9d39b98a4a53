package mp.itest.corpus;

import mp.core.Storage;
import mp.core.Vm;
import mp.core.Vm.Input;
import mp.core.Vm.Outcome;
import mp.core.Vm.VmInfo;
import mp.port.unix.internal.host.HostStorage;
import mp.testing.Capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs one test on a thread of its own, which is given up where the VM does not end by itself: a VM
 * that misses its deadline by much is a bug that must not stop the suite.
 */
final class Execution {
    /** As the launcher gives to its main thread. */
    private static final long STACK_BYTES = 16L << 20;

    private static final long GRACE_MILLIS = 10_000;

    private final Machines machines;
    private final Script script;
    private final Capture console = new Capture();
    private volatile Result result;
    private volatile Throwable fault;

    private Execution(Machines machines, Script script) {
        this.machines = machines;
        this.script = script;
    }

    /**
     * How a test ended.
     *
     * @param outcome what the VM told, null where it did not end
     * @param memory the VM's counters at its end, null where it did not end
     * @param fault what came out of the VM instead, or null
     */
    record Result(byte[] output, Outcome outcome, VmInfo memory, Throwable fault) {}

    static Result of(Machines machines, Script script, double seconds) throws IOException {
        Path folder = script.file().getParent();
        if (!script.has("requires", "host-files")) {
            return new Execution(machines, script).in(folder, seconds);
        }
        Path copy = Files.createTempDirectory("corpus");
        try {
            copy(folder, copy);
            return new Execution(machines, script).in(copy, seconds);
        } finally {
            delete(copy);
        }
    }

    private Result in(Path folder, double seconds) {
        Thread thread = new Thread(null, () -> result = run(folder), script.name(), STACK_BYTES);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((t, e) -> fault = e);
        thread.start();
        try {
            thread.join((long) (seconds * 1000) + GRACE_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (result != null) {
            return result;
        }
        if (fault == null) {
            fault = new IllegalStateException("does not end");
            fault.setStackTrace(thread.getStackTrace());
        }
        return new Result(console.lines(), null, null, fault);
    }

    private Result run(Path folder) {
        Storage storage = new HostStorage(folder);
        String name = script.file().getFileName().toString();
        List<String> path = List.of(folder.toString(), ".frozen");
        long heap = script.heap(machines.heapBytes());
        try (Vm vm = machines.create(console, storage, heap, path, List.of(name))) {
            Outcome outcome = vm.run(script.source(), name, Input.FILE);
            vm.atExit();
            return new Result(console.lines(), outcome, vm.info(), null);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (!Files.exists(target)) {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
