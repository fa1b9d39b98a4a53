package mp.itest.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.core.memory.CollectorFactory.Stress;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What CPython has besides, with a collection or a new array at every allocation. */
class ExtraStressTest {
    @ParameterizedTest
    @EnumSource(names = {"COLLECT", "MOVE"})
    void passes(Stress stress) throws IOException {
        CorpusRunner runner =
                new CorpusRunner(Configuration.of("ExtraStress", "full").under(stress, 1.5));
        List<String> wrong = new ArrayList<>();
        for (Script script : Corpus.scripts(List.of("extra"))) {
            String told = runner.check(script);
            if (told != null) {
                wrong.add(told);
            }
        }
        assertEquals(List.of(), wrong);
    }
}
