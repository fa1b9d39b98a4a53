package mp.itest.corpus;

import mp.core.memory.CollectorFactory.Stress;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

import java.io.IOException;
import java.util.stream.Stream;

/** The corpus under one configuration, a JUnit test for each of its tests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CorpusSuite {
    private final Configuration configuration;
    private CorpusRunner runner;

    CorpusSuite(Configuration configuration) {
        this.configuration = configuration;
    }

    Configuration configuration() {
        return configuration;
    }

    @TestFactory
    Stream<DynamicTest> corpus() throws IOException {
        runner = new CorpusRunner(configuration);
        return Corpus.scripts(Corpus.topics()).stream()
                .map(script -> DynamicTest.dynamicTest(script.name(), () -> check(script)));
    }

    private void check(Script script) throws IOException {
        String wrong = runner.check(script);
        if (wrong != null) {
            Assertions.fail(wrong);
        }
    }

    @AfterAll
    void tell() {
        System.out.println(runner.summary());
        if (configuration.stress() == Stress.COLLECT) {
            Assertions.assertTrue(runner.collectedAlways(), "an allocation without a collection");
        }
    }
}
