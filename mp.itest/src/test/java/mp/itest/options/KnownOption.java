package mp.itest.options;

import mp.itest.corpus.Corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of {@code cnf/options/mpconfig.txt}.
 *
 * @param name the option, without its prefix
 * @param value what it is where nothing sets it
 * @param reason why it is no row of ours, empty where it is one
 */
record KnownOption(String name, String value, String reason) {
    private static final Path LIST = Corpus.PROJECT.resolve("cnf/options/mpconfig.txt");

    static List<KnownOption> all() throws IOException {
        List<KnownOption> all = new ArrayList<>();
        for (String line : Files.readAllLines(LIST)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(" *\\| *", 3);
                all.add(new KnownOption(parts[0], parts[1], parts[2]));
            }
        }
        return all;
    }
}
