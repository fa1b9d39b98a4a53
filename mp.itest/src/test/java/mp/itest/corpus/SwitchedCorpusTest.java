package mp.itest.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.core.options.Option;
import mp.itest.corpus.Execution.Result;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The corpus with each switch turned the other way. A script may notice that only where {@code
 * touched.txt} says so of its topic, and nothing may come out of a VM but what a script can catch.
 * Each switch has a part of the corpus, so that all of it is run; {@code -Dswitches.all=true} takes
 * all for each.
 */
class SwitchedCorpusTest {
    private static final int PARTS = Boolean.getBoolean("switches.all") ? 1 : 6;
    private static final Configuration BASE = Configuration.of("Coverage", "coverage");
    private static final Map<Option, Set<String>> TOUCHED = new TreeMap<>();

    private static List<Script> scripts;
    private static int run;
    private static int passed;

    @BeforeAll
    static void read() throws IOException {
        scripts = Corpus.scripts(Corpus.topics());
        try (InputStream in = SwitchedCorpusTest.class.getResourceAsStream("touched.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.split("\n", -1)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> words = Arrays.asList(line.split(" ", -1));
                    TOUCHED.put(
                            Option.valueOf(words.getFirst()),
                            new TreeSet<>(words.subList(1, words.size())));
                }
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> switches() {
        return Arrays.stream(Option.values())
                .filter(o -> o.isSwitch && o != Option.ENABLE_COMPILER)
                .map(o -> DynamicTest.dynamicTest(o.name(), () -> check(o)));
    }

    @AfterAll
    static void tell() {
        System.out.printf("switched: run %d, passed %d%n", run, passed);
    }

    private static void check(Option option) throws IOException {
        Configuration turned = BASE.turned(option);
        Machines machines = new Machines(turned);
        Requirements requirements = new Requirements(turned, machines);
        ExpectedFailures failures = ExpectedFailures.of(BASE.name());
        Set<String> touched = TOUCHED.getOrDefault(option, Set.of());
        List<String> wrong = new ArrayList<>();
        for (Script script : scripts) {
            // By name, so that a new test moves no other into another part.
            if (Math.floorMod(script.name().hashCode() + option.name().hashCode(), PARTS) != 0
                    || requirements.lacks(script) != null
                    || failures.reason(script) != null) {
                continue;
            }
            run++;
            Result result = Execution.of(machines, script, turned.seconds());
            String verdict = Verdict.of(script, result, turned.cut());
            if (verdict == null) {
                passed++;
            } else if (result.fault() != null
                    || !touched.contains("*") && !touched.contains(script.topic())) {
                wrong.add(script.name() + ": " + verdict);
            }
        }
        assertEquals(List.of(), wrong);
    }
}
