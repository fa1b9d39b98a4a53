package mp.port.pyboard.internal.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.core.memory.CollectorFactory.Stress;
import mp.port.pyboard.Scenario;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The corpus of the board, {@code tests/pyboard}: each script with what it prints, and where there
 * is one, the scenario in which it runs. Once as it is and once with a collection at every
 * allocation.
 */
class PyboardCorpusTest {
    private static final Path CORPUS = Path.of("..", "tests", "pyboard");

    @TestFactory
    List<DynamicTest> printsWhatIsRecorded() throws IOException {
        return tests(Stress.OFF);
    }

    @TestFactory
    List<DynamicTest> printsTheSameUnderStress() throws IOException {
        return tests(Stress.COLLECT);
    }

    private static List<DynamicTest> tests(Stress stress) throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(f -> f.toString().endsWith(".py"))
                    .sorted()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName() + "", () -> check(f, stress)))
                    .toList();
        }
    }

    private static void check(Path script, Stress stress) throws IOException {
        TestBoard board = new TestBoard().under(stress);
        Path scenario = beside(script, ".scenario");
        if (Files.exists(scenario)) {
            String name = scenario.getFileName().toString();
            Scenario.read(name, Files.readString(scenario)).play(board.hardware, List.of());
        }
        String printed = board.run(Files.readString(script), script.getFileName().toString());
        assertEquals(Files.readString(beside(script, ".exp")), printed);
    }

    static Path beside(Path script, String ending) {
        return script.resolveSibling(script.getFileName().toString().replace(".py", ending));
    }
}
