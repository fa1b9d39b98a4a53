package mp.itest.libtests;

import mp.itest.libtests.Executable.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs every test of micropython-lib on a reference executable and on ours, and lists how both
 * ended. A test is run in a copy of its folder, with its package on the search path and the
 * packages that this one needs.
 */
final class LibraryTests {
    private static final Pattern TEST = Pattern.compile("tests?(_.*)?\\.py|.*_test\\.py");

    private final Path root;
    private final Packages packages;
    private final Executable reference;
    private final Executable ours;

    /** The tests that cannot pass here, with the reason. */
    private final Map<String, String> differences = new HashMap<>();

    private LibraryTests(Path root, Executable reference, Executable ours, Path differences)
            throws IOException {
        for (String line : Files.readAllLines(differences)) {
            String[] parts = line.split(": ", 2);
            if (parts.length == 2) {
                this.differences.put(parts[0], parts[1]);
            }
        }
        this.root = root;
        this.packages = new Packages(root);
        this.reference = reference;
        this.ours = ours;
    }

    /** How the two runs of a test ended. */
    private enum Verdict {
        BOTH("passed by both"),
        DECIDED("passed by the reference only, because ours is another answer"),
        REFERENCE_ONLY("passed by the reference only"),
        OURS_ONLY("passed by ours only"),
        NEITHER("skipped, because the reference does not pass it either");

        final String text;

        Verdict(String text) {
            this.text = text;
        }
    }

    /**
     * The command: reference, micropython-lib, ours, the file of differences, and a part that is in
     * the paths of the tests that are wanted.
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Executable reference = new Executable(Path.of(args[0]).toAbsolutePath());
        Executable ours = new Executable(Path.of(args[2]).toAbsolutePath());
        Path root = Path.of(args[1]).toAbsolutePath().normalize();
        LibraryTests tests = new LibraryTests(root, reference, ours, Path.of(args[3]));
        System.exit(tests.run(args[4]) ? 0 : 1);
    }

    private boolean run(String part) throws IOException, InterruptedException {
        Map<Verdict, List<String>> lines = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            lines.put(verdict, new ArrayList<>());
        }
        for (Path test : tests()) {
            if (test.toString().contains(part)) {
                run(test, lines);
            }
        }
        for (Verdict verdict : Verdict.values()) {
            System.out.println(verdict.text + ": " + lines.get(verdict).size());
            lines.get(verdict).forEach(line -> System.out.println("  " + line));
        }
        return lines.get(Verdict.REFERENCE_ONLY).isEmpty();
    }

    private List<Path> tests() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(f -> TEST.matcher(f.getFileName().toString()).matches())
                    .filter(f -> !root.relativize(f).startsWith("tools"))
                    .sorted()
                    .toList();
        }
    }

    private void run(Path test, Map<Verdict, List<String>> lines)
            throws IOException, InterruptedException {
        Outcome expected = run(reference, test);
        Outcome actual = run(ours, test);
        String name = root.relativize(test).toString();
        if (expected.passed() && actual.passed()) {
            boolean same = expected.lines().equals(actual.lines());
            lines.get(Verdict.BOTH).add(same ? name : name + " (prints other lines)");
        } else if (expected.passed() && differences.containsKey(name)) {
            lines.get(Verdict.DECIDED).add(name + ": " + differences.get(name));
        } else if (expected.passed()) {
            lines.get(Verdict.REFERENCE_ONLY).add(name + ": " + actual.lastLine());
        } else if (actual.passed()) {
            lines.get(Verdict.OURS_ONLY).add(name + ": " + expected.lastLine());
        } else {
            lines.get(Verdict.NEITHER).add(name + ": " + expected.lastLine());
        }
    }

    private Outcome run(Executable executable, Path test) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("libtests");
        try {
            Path whole = packages.of(test);
            String source = Files.readString(test);
            Path copy = scratch.resolve("package");
            Path library = scratch.resolve("lib");
            Packages.copy(whole, copy);
            Files.createDirectories(library);
            Packages.install(packages.closure(whole, reference), library);
            Path folder = copy.resolve(whole.relativize(test).toString()).getParent();
            String path = "lib:.frozen".replace("lib", library.toString());
            return executable.run(folder, path, command(test, source));
        } finally {
            delete(scratch);
        }
    }

    /** A test that is no program by itself is run by unittest. */
    private static List<String> command(Path test, String source) {
        String file = test.getFileName().toString();
        if (!source.contains("unittest") || source.contains("unittest.main(")) {
            return List.of(file);
        }
        String module = file.substring(0, file.length() - ".py".length());
        return List.of("-c", "import unittest; unittest.main('" + module + "')");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
