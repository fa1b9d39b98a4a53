package mp.stdlib.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The modules in Python that VMs outside of OSGi know are those that there are. */
class LibraryModulesTest {
    private static final Path SOURCES = Path.of("src/main/python");

    private final LibraryModules modules = new LibraryModules();

    @Test
    void allSourcesAreListed() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            Set<String> expected =
                    all.filter(Files::isRegularFile)
                            .map(f -> SOURCES.relativize(f).toString().replace(".py", ".mpy"))
                            .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(expected, new TreeSet<>(modules.files()));
        }
    }

    @Test
    void whatIsListedCanBeReadAndNothingElse() {
        modules.files().forEach(file -> assertNotNull(modules.read(file), file));
        assertNull(modules.read("other.mpy"));
    }
}
