package mp.itest.corpus;

import mp.core.memory.CollectorFactory.Stress;
import mp.itest.corpus.Execution.Result;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs tests of the corpus under one configuration and counts what became of them. */
final class CorpusRunner {
    private final Configuration configuration;
    private final Machines machines;
    private final Requirements requirements;
    private final ExpectedFailures failures;
    private final Map<String, Integer> skipped = new TreeMap<>();
    private int run;
    private int passed;
    private int expected;
    private long lines;
    private long collections;
    private long allocations;

    CorpusRunner(Configuration configuration) throws IOException {
        this.configuration = configuration;
        this.machines = new Machines(configuration);
        this.requirements = new Requirements(configuration, machines);
        this.failures = ExpectedFailures.of(configuration.name());
    }

    /**
     * Runs a suite, or some topics or tests of it: {@code CorpusRunner <suite> [<topic or
     * test>...]}. Prints what fails and how long each slow test took.
     */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        Class<?> suite = Class.forName(CorpusRunner.class.getPackageName() + "." + args[0]);
        CorpusSuite made = (CorpusSuite) suite.getDeclaredConstructor().newInstance();
        CorpusRunner runner = new CorpusRunner(made.configuration());
        List<String> chosen = Arrays.asList(args).subList(1, args.length);
        Collection<Script> scripts = Corpus.scripts(Corpus.topics());
        for (Script script : scripts) {
            if (!chosen.isEmpty()
                    && !chosen.contains(script.topic())
                    && !chosen.contains(script.name())) {
                continue;
            }
            long start = System.nanoTime();
            String wrong = runner.check(script);
            long millis = (System.nanoTime() - start) / 1_000_000;
            if (wrong != null) {
                System.out.println(wrong);
            }
            if (millis > 1000) {
                System.out.println(script.name() + " took " + millis + " ms");
            }
        }
        System.out.println(runner.summary());
        System.exit(0);
    }

    /** Runs a test; the result says what is wrong, null where nothing is. */
    String check(Script script) throws IOException {
        String lacks = requirements.lacks(script);
        if (lacks != null) {
            skipped.merge(lacks, 1, Integer::sum);
            return null;
        }
        Result result = Execution.of(machines, script, configuration.seconds());
        String wrong = Verdict.of(script, result, configuration.cut());
        if (result.memory() != null) {
            collections += result.memory().collections();
            allocations += result.memory().allocations();
        }
        String reason = failures.reason(script);
        run++;
        if (wrong == null) {
            passed++;
            lines += script.lines();
        } else if (reason != null) {
            expected++;
        }
        if ((wrong == null) == (reason == null)) {
            return null;
        }
        return script.name() + ": " + (wrong == null ? "passes, though " + reason : wrong);
    }

    /** Whether the collector ran at every allocation at least. */
    boolean collectedAlways() {
        return collections >= allocations;
    }

    /** What was counted so far. */
    String summary() {
        int left = skipped.values().stream().mapToInt(n -> n).sum();
        String reasons = left == 0 ? "" : " " + skipped;
        String told =
                "%s: run %d, skipped %d%s, passed %d, expected failures %d, compared lines %d"
                        .formatted(
                                configuration.name(), run, left, reasons, passed, expected, lines);
        if (configuration.stress() == Stress.OFF) {
            return told;
        }
        return told + ", collections " + collections + ", allocations " + allocations;
    }
}
