package mp.port.pyboard.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.port.pyboard.Scenario;
import mp.port.pyboard.internal.hardware.TestBoard;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How to add a part, as {@code docs/boards.md} tells it. */
class PartRecipeTest {
    @Test
    void theClassOfThePageIsTheOneThatIsTested() throws IOException {
        String name = PartRecipeTest.class.getPackageName().replace('.', '/') + "/LampKind.java";
        String source = Files.readString(Path.of("src/test/java", name));
        String body = source.substring(source.indexOf("import"));
        assertTrue(Files.readString(Path.of("../docs/boards.md")).contains(body));
    }

    @Test
    void theLampWorksAsThePageSays() {
        TestBoard board = new TestBoard();
        String scenario = "part lamp desk X1 X2\nat 2s tell desk unscrew\n";
        Scenario.read("lamp", scenario).play(board.hardware, List.of(new LampKind()));
        String source =
                """
                import pyb
                from pyb import Pin
                lamp = Pin("X1", Pin.OUT)
                sensor = Pin("X2", Pin.IN)
                for level in (1, 0, 1):
                    lamp(level)
                    print(sensor())
                pyb.delay(2000)
                print(sensor())
                lamp(0)
                lamp(1)
                print(sensor())
                """;
        assertEquals("1\n0\n1\n0\n0\n", board.run(source));
    }
}
