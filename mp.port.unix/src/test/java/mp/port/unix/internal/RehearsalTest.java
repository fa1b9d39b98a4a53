package mp.port.unix.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.options.FeatureLevel;
import mp.core.options.Options;

import org.junit.jupiter.api.Test;

/** What is played before the prompt of a terminal. */
class RehearsalTest {
    @Test
    void aSessionIsPlayedToItsEndInAVmOfItsOwn() {
        RecordingFactory factory = new RecordingFactory();
        new Rehearsal(factory, Options.at(FeatureLevel.EXTRA, "test")).play();
        assertTrue(factory.calls.contains("run 1 + 2 <stdin>"));
        assertTrue(factory.calls.contains("run raise KeyboardInterrupt <stdin>"));
        assertEquals("run y\n <stdin>", factory.calls.get(factory.calls.size() - 2));
        assertEquals("close", factory.calls.getLast());
    }
}
