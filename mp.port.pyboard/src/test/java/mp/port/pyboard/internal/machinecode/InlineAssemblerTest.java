package mp.port.pyboard.internal.machinecode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.core.memory.CollectorFactory.Stress;
import mp.port.pyboard.internal.hardware.TestBoard;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The topic {@code inlineasm} of the corpus, on the board. */
class InlineAssemblerTest {
    private static final Path TOPIC = Path.of("../tests/inlineasm");

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(TOPIC)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".py"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void printsWhatIsRecorded(String name) throws IOException {
        assertEquals(expected(name), run(name, Stress.OFF));
    }

    @ParameterizedTest
    @MethodSource("names")
    void collectionsChangeNothing(String name) throws IOException {
        assertEquals(expected(name), run(name, Stress.COLLECT));
    }

    private static String run(String name, Stress stress) throws IOException {
        return new TestBoard().under(stress).run(Files.readString(TOPIC.resolve(name)), name);
    }

    private static String expected(String name) throws IOException {
        return Files.readString(TOPIC.resolve(name.replace(".py", ".exp")));
    }
}
