package mp.itest.corpus;

import mp.core.memory.CollectorFactory.Stress;
import mp.core.options.Option;
import mp.core.options.Options;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the corpus is run under.
 *
 * @param name the name for reports and for {@code expected-failures.txt}
 * @param options the profile
 * @param stress a test mode of the collector
 * @param viaMpy whether all code passes through the bytes of a {@code .mpy} file
 * @param slow whether tests that take seconds are run
 * @param seconds the deadline of one test
 * @param cut whether a test that reaches the deadline has passed if its output was right so far
 */
public record Configuration(
        String name,
        Options options,
        Stress stress,
        boolean viaMpy,
        boolean slow,
        double seconds,
        boolean cut) {
    private static final Path PROFILES = Corpus.PROJECT.resolve("cnf/profiles");

    /** A profile of {@code cnf/profiles}, with some options changed. */
    public static Configuration of(String name, String profile, String... changes) {
        List<String> lines = new ArrayList<>();
        read(profile, lines);
        lines.addAll(List.of(changes));
        Options options = Options.parse(profile, String.join("\n", lines));
        return new Configuration(name, options, Stress.OFF, false, false, 60, false);
    }

    /** The same under another name. */
    Configuration named(String other) {
        return new Configuration(other, options, stress, viaMpy, slow, seconds, cut);
    }

    /** The same through {@code .mpy}. */
    Configuration throughMpy() {
        return new Configuration(name, options, stress, true, slow, seconds, cut);
    }

    /** The same with a switch turned the other way, and a short deadline. */
    Configuration turned(Option option) {
        Options other = options.with(option, 1 - options.get(option));
        return new Configuration(name, other, stress, viaMpy, false, 10, cut);
    }

    /** The same with the slow tests. */
    Configuration withSlow(double deadline) {
        return new Configuration(name, options, stress, viaMpy, true, deadline, cut);
    }

    /** The same under stress, where a test goes as far as it comes within its time. */
    public Configuration under(Stress mode, double deadline) {
        return new Configuration(name, options, mode, viaMpy, false, deadline, true);
    }

    int wordBytes() {
        return options.get(Option.WORD_BYTES);
    }

    /** The lines that the VM reads, those of the base first. */
    private static void read(String profile, List<String> into) {
        List<String> own = new ArrayList<>();
        own.add("build = " + profile);
        try {
            for (String line : Files.readAllLines(PROFILES.resolve(profile + ".profile"))) {
                if (line.startsWith("base")) {
                    read(line.substring(line.indexOf('=') + 1).strip(), into);
                } else if (!line.matches("(port|compact|manifest)\\b.*")) {
                    own.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        into.addAll(own);
    }
}
