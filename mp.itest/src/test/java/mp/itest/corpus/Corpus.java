package mp.itest.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the tests lie: one folder deep below {@code tests}. What has a dot in its name is no topic.
 */
public final class Corpus {
    /** The root of the project. */
    public static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    static final Path TESTS = PROJECT.resolve("tests");

    private Corpus() {}

    /** The names of all topics. */
    public static List<String> topics() throws IOException {
        try (Stream<Path> folders = Files.list(TESTS)) {
            return folders.filter(Files::isDirectory)
                    .map(f -> f.getFileName().toString())
                    .filter(n -> n.matches("\\w+"))
                    .sorted()
                    .toList();
        }
    }

    /** The tests of some topics. */
    public static List<Script> scripts(Collection<String> topics) throws IOException {
        List<Script> scripts = new ArrayList<>();
        for (String topic : topics) {
            try (Stream<Path> files = Files.list(TESTS.resolve(topic))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".py")).sorted().toList()) {
                    scripts.add(Script.read(file));
                }
            }
        }
        return scripts;
    }
}
