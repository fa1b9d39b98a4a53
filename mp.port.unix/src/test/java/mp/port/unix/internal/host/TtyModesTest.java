package mp.port.unix.internal.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.repl.TerminalSize;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

@Timeout(20)
class TtyModesTest {
    private final BlockingQueue<String> changes = new LinkedBlockingQueue<>();
    private final TtyModes modes = new TtyModes(new Recorder());

    /** A terminal that tells what it is asked to be. */
    private final class Recorder implements Tty {
        @Override
        public void raw() {
            changes.add("raw");
        }

        @Override
        public void silent() {
            changes.add("silent");
        }

        @Override
        public boolean showsInterrupt() {
            return true;
        }

        @Override
        public Optional<TerminalSize> size() {
            return Optional.of(new TerminalSize(80, 25));
        }

        @Override
        public void restore() {
            changes.add("restored");
        }
    }

    @Test
    void codeThatReadsFindsTheTerminalAsItWas() throws InterruptedException {
        modes.prompt();
        modes.code();
        modes.codeReads();
        modes.codeReads();
        modes.prompt();
        assertEquals("raw", changes.take());
        assertEquals("silent", changes.take());
        assertEquals("restored", changes.take());
        assertEquals("raw", changes.take());
    }

    @Test
    void codeThatRunsForAMomentFindsItToo() throws InterruptedException {
        modes.code();
        assertEquals("silent", changes.take());
        assertEquals("restored", changes.take());
        modes.code();
        assertEquals("silent", changes.take());
        assertEquals("restored", changes.take());
    }

    @Test
    void anInterruptIsHiddenOnlyWhileNothingIsEchoed() {
        assertFalse(modes.hidesInterrupt());
        modes.code();
        assertTrue(modes.hidesInterrupt());
        modes.codeReads();
        assertFalse(modes.hidesInterrupt());
    }

    @Test
    void theTerminalSaysHowLargeItIs() {
        assertEquals(80, modes.size().orElseThrow().columns());
        assertEquals(Optional.empty(), new TtyModes(null).size());
    }

    @Test
    void whereThereIsNoTerminalNothingChanges() {
        TtyModes none = new TtyModes(null);
        none.prompt();
        none.code();
        none.restore();
        assertFalse(none.hidesInterrupt());
    }
}
