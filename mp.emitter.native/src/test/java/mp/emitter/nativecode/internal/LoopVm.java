package mp.emitter.nativecode.internal;

import mp.core.Vm;
import mp.core.Vm.Input;
import mp.core.Vm.Outcome;
import mp.testing.Capture;

import java.nio.charset.StandardCharsets;

/**
 * A VM of a test.
 *
 * @param tier what its loops are compiled by, or null
 */
record LoopVm(Vm vm, Capture console, WatchedTier tier) implements AutoCloseable {
    Outcome run(String source) {
        return vm.run(source.getBytes(StandardCharsets.UTF_8), "loop.py", Input.FILE);
    }

    /** What a run prints, the traceback of an uncaught exception included. */
    String print(String source) {
        run(source);
        return console.take();
    }

    @Override
    public void close() {
        vm.close();
    }
}
