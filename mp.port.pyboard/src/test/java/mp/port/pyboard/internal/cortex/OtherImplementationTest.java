package mp.port.pyboard.internal.cortex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Random code does what it does on another implementation of the processor, where that is
 * installed: {@code -Dcortex.cases} says how many cases, {@code -Dcortex.seed} which. With {@code
 * -Dgolden=update} they are recorded.
 */
class OtherImplementationTest {
    private static final int RECORDED = 1500;

    @TempDir Path folder;

    @Test
    void codeDoesTheSame() throws IOException, InterruptedException {
        assumeTrue(Qemu.isInstalled(), "qemu-system-arm and arm-none-eabi-as are not installed");
        boolean update = "update".equals(System.getProperty("golden"));
        int count = update ? RECORDED : Integer.getInteger("cortex.cases", 3000);
        CaseMaker maker = new CaseMaker(Long.getLong("cortex.seed", 1));
        List<Case> cases = new ArrayList<>();
        while (cases.size() < count) {
            cases.add(maker.next());
        }
        List<Outcome> outcomes = new Qemu(folder).run(cases);
        assertEquals(count, outcomes.size());
        for (int i = 0; i < count; i++) {
            Case given = cases.get(i);
            List<String> differences = Outcome.simulated(given).differences(outcomes.get(i));
            assertEquals(List.of(), differences, () -> given.seed() + ": " + given.codeText());
        }
        if (update) {
            RecordedTest.write(cases, outcomes);
        }
    }
}
