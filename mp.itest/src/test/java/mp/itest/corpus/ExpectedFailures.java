package mp.itest.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tests that are known to fail under a configuration, from {@code tests/expected-failures.txt}:
 * lines {@code topic/test.py CONFIGURATION,...: reason}, where {@code *} stands for every
 * configuration. A line that names no test is an error.
 */
final class ExpectedFailures {
    private static final Path LIST = Corpus.TESTS.resolve("expected-failures.txt");
    private static final Pattern LINE = Pattern.compile("(\\S+) ([\\w*,]+): (.+)");

    private final Map<String, String> reasons = new LinkedHashMap<>();

    static ExpectedFailures of(String configuration) throws IOException {
        ExpectedFailures found = new ExpectedFailures();
        for (String line : Files.readAllLines(LIST)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || !Files.exists(Corpus.TESTS.resolve(matcher.group(1)))) {
                throw new IOException(LIST.getFileName() + ": " + line);
            }
            String[] names = matcher.group(2).split(",", -1);
            if (Arrays.stream(names).anyMatch(n -> n.equals("*") || n.equals(configuration))) {
                found.reasons.put(matcher.group(1), matcher.group(3));
            }
        }
        return found;
    }

    /** Why the test fails, null where it should not. */
    String reason(Script script) {
        return reasons.get(script.name());
    }
}
