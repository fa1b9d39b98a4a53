package mp.itest.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mp.core.Vm;
import mp.core.Vm.Input;
import mp.core.memory.CollectorFactory.Stress;
import mp.testing.Capture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The stress modes find what they are there to find, and nothing else. */
class StressProofTest {
    @ParameterizedTest
    @CsvSource({
        "OFF, unkept, [['a']]",
        "OFF, stale, a",
        "COLLECT, kept, [['a']]",
        "COLLECT, fresh, a",
        "MOVE, kept, [['a']]",
        "MOVE, fresh, a",
    })
    void codeThatKeepsTheRulesPasses(Stress stress, String function, String shown) {
        assertEquals(shown + "\n", run(stress, function));
    }

    @Test
    void aWordThatWasNotKeptIsFound() {
        assertThrows(RuntimeException.class, () -> run(Stress.COLLECT, "unkept"));
    }

    @Test
    void anArrayThatWasHeldAcrossAnAllocationIsFound() {
        assertThrows(RuntimeException.class, () -> run(Stress.MOVE, "stale"));
    }

    private static String run(Stress stress, String function) {
        Configuration configuration = Configuration.of("proof", "standard").under(stress, 20);
        Machines machines = new Machines(configuration, new FaultyModule());
        Capture console = new Capture();
        String source = "import faulty\nx = faulty.%s(('a', 'b'))\nprint(x)\n".formatted(function);
        if (function.endsWith("kept")) {
            source = source.replace("('a', 'b')", "'a'");
        }
        try (Vm vm = machines.create(console, null, 64 << 10, List.of(), List.of())) {
            vm.run(source.getBytes(StandardCharsets.UTF_8), "proof.py", Input.FILE);
        }
        return console.text();
    }
}
