package mp.itest.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.core.Vm;
import mp.core.Vm.End;
import mp.core.Vm.Input;
import mp.testing.Capture;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The small examples do in a heap of 16 KiB what they do in a large one. */
class SmallExamplesTest {
    private static final Path EXAMPLES = Corpus.PROJECT.resolve("examples/small");

    @ParameterizedTest
    @ValueSource(strings = {"standard", "longlong", "nanbox"})
    void runInSixteenKilobytes(String profile) throws IOException {
        Machines machines = new Machines(Configuration.of(profile, profile));
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".py")).sorted().toList()) {
                byte[] wanted = run(machines, file, 2 << 20);
                assertArrayEquals(wanted, run(machines, file, 16 << 10), file.toString());
            }
        }
    }

    private static byte[] run(Machines machines, Path file, long heap) throws IOException {
        Capture console = new Capture();
        String name = file.getFileName().toString();
        try (Vm vm = machines.create(console, null, heap, List.of(".frozen"), List.of(name))) {
            End end = vm.run(Files.readAllBytes(file), name, Input.FILE).end();
            assertEquals(End.NORMAL, end, name + ": " + console.text());
        }
        return console.lines();
    }
}
