package mp.itest.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which test covers which row of {@code tests/features.txt}. A name stands for one row only, within
 * all sections.
 */
final class FeatureRows {
    private static final Path ROWS = Corpus.TESTS.resolve("features.txt");

    private final Map<String, List<String>> sections = new LinkedHashMap<>();
    private final Map<String, List<String>> tests = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private FeatureRows() {}

    static FeatureRows read() throws IOException {
        FeatureRows rows = new FeatureRows();
        List<String> section = List.of();
        for (String line : Files.readAllLines(ROWS)) {
            if (line.startsWith("## ")) {
                section = rows.sections.computeIfAbsent(line.substring(3), s -> new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.add(rows.row(line));
            }
        }
        for (Script script : Corpus.scripts(Corpus.topics())) {
            for (String name : script.values("covers")) {
                rows.cover(name, script);
            }
        }
        rows.tests.forEach((name, by) -> rows.check(name, by));
        return rows;
    }

    /** What is wrong: rows without a test, and markers without a row. */
    List<String> faults() {
        return faults;
    }

    /** The table, in Markdown. */
    String table() {
        StringBuilder text = new StringBuilder("# Which test covers which feature\n");
        sections.forEach((section, rows) -> {
            text.append("\n## ").append(section).append("\n\n| row | tests |\n|---|---|\n");
            for (String row : rows) {
                String by = String.join(", ", tests.get(row));
                text.append("| ").append(row.replace("|", "\\|")).append(" | ");
                text.append(by).append(" |\n");
            }
        });
        return text.toString();
    }

    private String row(String line) {
        int by = line.indexOf(" = ");
        String name = by < 0 ? line : line.substring(0, by);
        List<String> covering = new ArrayList<>();
        if (tests.put(name, covering) != null) {
            faults.add("two rows are named " + name);
        }
        if (by >= 0) {
            covering.add(line.substring(by + 3));
        }
        return name;
    }

    private void cover(String name, Script script) {
        List<String> by = tests.get(name);
        if (by == null) {
            faults.add(script.name() + " covers what is no row: " + name);
        } else {
            by.add(script.name());
        }
    }

    private void check(String name, List<String> by) {
        if (by.isEmpty()) {
            faults.add("no test covers " + name);
        } else if (by.getFirst().endsWith(".java")
                && !Files.exists(Corpus.PROJECT.resolve(by.getFirst()))) {
            faults.add("there is no " + by.getFirst());
        }
    }
}
