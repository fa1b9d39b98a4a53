package mp.port.pyboard.internal.cortex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Random code does what it did on another implementation of the processor when it was recorded. A
 * line is the number that the state is made from, the code in hexadecimal, and all that it changed.
 * {@link OtherImplementationTest} records.
 */
class RecordedTest {
    private static final Path FILE =
            Path.of("src/test/resources/mp/port/pyboard/internal/cortex/recorded.txt");

    static void write(List<Case> cases, List<Outcome> outcomes) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Case given = cases.get(i);
            String changes = String.join(" ", outcomes.get(i).changes(given));
            lines.add("%x: %s -> %s".formatted(given.seed(), given.codeText(), changes));
        }
        Files.write(FILE, lines);
    }

    @Test
    void codeDoesWhatItDidElsewhere() throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        for (String line : lines) {
            int colon = line.indexOf(": ");
            int arrow = line.indexOf(" -> ");
            int[] code = halfwords(line.substring(colon + 2, arrow));
            Case given = Case.of(Integer.parseInt(line.substring(0, colon), 16), code);
            Outcome outcome = Outcome.simulated(given);
            assertTrue(outcome.isOfAll(given), line);
            String changes = String.join(" ", outcome.changes(given));
            assertEquals(line.substring(arrow + 4), changes, line);
        }
        assertTrue(lines.size() >= 1000, "cases");
    }

    private static int[] halfwords(String text) {
        String[] parts = text.split(" ");
        int[] code = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            code[i] = Integer.parseInt(parts[i], 16);
        }
        return code;
    }
}
