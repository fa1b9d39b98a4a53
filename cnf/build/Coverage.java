import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.analysis.ICounter;
import org.jacoco.core.data.ExecutionDataStore;
import org.jacoco.core.tools.ExecFileLoader;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Prints the line coverage that the tests of all modules reached together, and writes down which
 * lines of a class are left. What the annotation processor generates is left out.
 *
 * <p>Arguments: the root of the project, and the modules.
 */
final class Coverage {
    private final ExecutionDataStore data;
    private final Path root;
    private final List<String> left = new ArrayList<>();
    private long covered;
    private long total;

    private Coverage(ExecutionDataStore data, Path root) {
        this.data = data;
        this.root = root;
    }

    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        File file = root.resolve("target/coverage.exec").toFile();
        if (!file.exists()) {
            System.out.println("line coverage: no test was run");
            return;
        }
        ExecFileLoader loader = new ExecFileLoader();
        loader.load(file);
        Coverage coverage = new Coverage(loader.getExecutionDataStore(), root);
        StringBuilder line = new StringBuilder("line coverage:");
        for (String module : List.of(args).subList(1, args.length)) {
            line.append(' ').append(module).append(' ').append(coverage.of(module)).append(',');
        }
        System.out.println(line + " all " + percent(coverage.covered, coverage.total));
        Files.write(root.resolve("target/uncovered.txt"), coverage.left);
    }

    private String of(String module) throws IOException {
        CoverageBuilder builder = new CoverageBuilder();
        Path classes = root.resolve(module).resolve("target/classes");
        if (Files.exists(classes)) {
            new Analyzer(data, builder).analyzeAll(classes.toFile());
        }
        long hit = 0;
        long all = 0;
        List<IClassCoverage> written = new ArrayList<>(builder.getClasses());
        written.removeIf(c -> !isWritten(module, c));
        written.sort(Comparator.comparing(IClassCoverage::getName));
        for (IClassCoverage c : written) {
            hit += c.getLineCounter().getCoveredCount();
            all += c.getLineCounter().getTotalCount();
            note(module, c);
        }
        covered += hit;
        total += all;
        return percent(hit, all);
    }

    private boolean isWritten(String module, IClassCoverage c) {
        String source = c.getPackageName() + "/" + c.getSourceFileName();
        return Files.exists(root.resolve(module).resolve("src/main/java").resolve(source));
    }

    private void note(String module, IClassCoverage c) {
        StringBuilder lines = new StringBuilder();
        for (int i = c.getFirstLine(); i <= c.getLastLine() && i >= 0; i++) {
            if (c.getLine(i).getStatus() == ICounter.NOT_COVERED) {
                lines.append(' ').append(i);
            }
        }
        if (!lines.isEmpty()) {
            left.add(module + " " + c.getName() + ":" + lines);
        }
    }

    private static String percent(long part, long whole) {
        return String.format(Locale.ROOT, "%.1f %%", whole == 0 ? 0 : 100.0 * part / whole);
    }
}
