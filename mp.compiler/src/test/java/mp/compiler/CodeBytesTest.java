package mp.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * The bytes of code stay as they were when they were compared with those of the reference. With
 * {@code -Dgolden=update} they are recorded anew: compare first.
 */
class CodeBytesTest {
    private static final Path FOLDER = Path.of("src/test/resources/mp/compiler/code");
    private static final int LINE = 32;

    @ParameterizedTest
    @CsvSource({
        "functions, 0",
        "functions, 3",
        "flow, 0",
        "flow, 1",
        "values, 0",
        "values, 3",
        "long_jumps, 0",
        "long_jumps, 3"
    })
    void bytesAreAsRecorded(String name, int level) throws IOException {
        byte[] source = Files.readAllBytes(FOLDER.resolve(name + ".py"));
        byte[] mpy =
                new CrossCompiler(CrossSettings.DEFAULT.withOptLevel(level))
                        .compile(source, name + ".py");
        Path recorded = FOLDER.resolve(name + ".O" + level + ".hex");
        String hex = hex(mpy);
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(recorded, hex);
        }
        assertEquals(Files.readString(recorded, StandardCharsets.US_ASCII), hex);
    }

    private static String hex(byte[] data) {
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < data.length; i += LINE) {
            int end = Math.min(data.length, i + LINE);
            s.append(HexFormat.of().formatHex(data, i, end)).append('\n');
        }
        return s.toString();
    }
}
