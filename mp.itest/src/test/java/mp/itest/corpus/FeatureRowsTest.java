package mp.itest.corpus;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Every row of the feature tables is covered by a test. */
class FeatureRowsTest {
    private static final Path TABLE = Path.of("target/feature-rows.md");

    @Test
    void everyRowHasATest() throws IOException {
        FeatureRows rows = FeatureRows.read();
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, rows.table());
        Assertions.assertEquals(List.of(), rows.faults());
    }
}
