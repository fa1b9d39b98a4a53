package mp.itest.corpus;

import mp.core.options.Options;
import mp.core.runtime.FrozenModules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The modules in Python that a VM sees of mp.extra outside of OSGi: as its header says. */
public final class ExtraModules {
    private static final Path BUNDLE = Corpus.PROJECT.resolve("mp.extra");
    private static final Pattern CLAUSE = Pattern.compile("python/(\\w+);option=(\\w+)");

    private ExtraModules() {}

    /** Those of the options that are on. */
    public static FrozenModules of(Options options) {
        Map<String, byte[]> all = new HashMap<>();
        try {
            String header = Files.readString(BUNDLE.resolve("bnd.bnd"));
            for (MatchResult clause : CLAUSE.matcher(header).results().toList()) {
                if (options.on(clause.group(2))) {
                    add(all, BUNDLE.resolve("src/main/python").resolve(clause.group(1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FrozenModules.of(all);
    }

    private static void add(Map<String, byte[]> to, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                to.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
    }
}
