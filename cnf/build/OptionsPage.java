import mp.core.options.FeatureLevel;
import mp.core.options.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the page of the options: those that profiles can set, with their sentences from the source
 * of {@link Option}, and the rest of mpconfig.h with the reasons why they are none.
 *
 * <p>Arguments: the list of mpconfig.h, the source of the rows, the page.
 */
final class OptionsPage {
    private static final Pattern ROW =
            Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*([A-Z][A-Z0-9_a-z]*)\\(");

    private final Map<String, String> sentences = new HashMap<>();
    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder others = new StringBuilder();

    private OptionsPage() {}

    public static void main(String[] args) throws IOException {
        OptionsPage page = new OptionsPage();
        page.readSentences(Files.readString(Path.of(args[1])));
        page.addAll(Files.readAllLines(Path.of(args[0])));
        Path target = Path.of(args[2]);
        Files.createDirectories(target.getParent());
        Files.writeString(target, page.text());
    }

    private void readSentences(String source) {
        Matcher row = ROW.matcher(source);
        while (row.find()) {
            String comment = row.group(1).replaceAll("\\s*\\n\\s*\\* ?", " ");
            sentences.put(row.group(2), comment.replaceAll("\\{@\\w+ ([^}]*)}", "`$1`").strip());
        }
    }

    private void addAll(List<String> lines) {
        for (String line : lines) {
            if (line.startsWith("# ") && !line.contains("|")) {
                heading(line.substring(2));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                add(line.split(" *\\| *", 3));
            }
        }
    }

    private void heading(String title) {
        String table = "\n### %s\n\n| option | where nothing sets it | %s |\n| --- | --- | --- |\n";
        rows.append(table.formatted(title, "what it does"));
        others.append(table.formatted(title, "why"));
    }

    private void add(String[] parts) {
        String line = "| `%s` | %s | %s |\n";
        if (parts[2].isEmpty()) {
            String value = value(Option.valueOf(parts[0]));
            String name = Option.valueOf(parts[0]).configName();
            rows.append(line.formatted(name, value, sentences.get(parts[0])));
        } else {
            others.append(line.formatted("MICROPY_" + parts[0], parts[1], parts[2]));
        }
    }

    private static String value(Option option) {
        if (!option.isSwitch) {
            return Integer.toString(option.byLevel(FeatureLevel.CORE));
        }
        for (FeatureLevel level : FeatureLevel.values()) {
            if (option.byLevel(level) == 1) {
                return level == FeatureLevel.MINIMUM ? "1" : "1 from level " + level;
            }
        }
        return "0";
    }

    private String text() {
        return """
        # Options

        Profiles (`cnf/profiles`) set these; each is read by code, and tests turn each switch both ways.
        %s
        # Options of mpconfig.h that are no options here

        *none*: means nothing on this platform; *always*: what it asks for is always so; *later*: not built yet.
        %s\
        """
                .formatted(rows, others);
    }
}
