import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Formats every Java source of the project, or says which are not formatted. The build runs it from
 * source, on its own JDK: formatters use the compiler of the JDK they run on.
 *
 * <p>Arguments: {@code check} or {@code apply}, and the root folder.
 */
final class Format {
    private static final Formatter FORMATTER =
            new Formatter(
                    JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build());

    private Format() {}

    public static void main(String[] args) throws IOException {
        boolean apply =
                switch (args[0]) {
                    case "apply" -> true;
                    case "check" -> false;
                    default -> throw new IllegalArgumentException("check or apply: " + args[0]);
                };
        Path root = Path.of(args[1]).normalize();
        List<Path> different = new ArrayList<>();
        for (Path file : sources(root)) {
            if (differs(file, apply)) {
                different.add(root.relativize(file));
            }
        }
        different.forEach(f -> System.out.println((apply ? "formatted " : "not formatted: ") + f));
        if (!apply && !different.isEmpty()) {
            System.out.println("To format them: mvn -pl cnf/build verify -Dformat=apply");
            System.exit(1);
        }
    }

    private static boolean differs(Path file, boolean apply) throws IOException {
        String before = Files.readString(file);
        String after;
        try {
            after = FORMATTER.formatSourceAndFixImports(before);
        } catch (FormatterException e) {
            System.out.println(file + ": " + e.getMessage());
            return true;
        }
        if (after.equals(before)) {
            return false;
        }
        if (apply) {
            Files.writeString(file, after);
        }
        return true;
    }

    /** The sources below src folders of modules, and the build's own; never generated ones. */
    private static List<Path> sources(Path root) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> modules = Files.list(root)) {
            for (Path module : modules.sorted().toList()) {
                addSources(module.resolve("src"), found);
            }
        }
        addSources(root.resolve("cnf"), found);
        return found;
    }

    private static void addSources(Path folder, List<Path> found) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> !f.toString().contains("/target/"))
                    .sorted()
                    .forEach(found::add);
        }
    }
}
