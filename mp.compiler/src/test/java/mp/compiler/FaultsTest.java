package mp.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mp.core.code.CompileError;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What is no program is turned down with the words of the reference, at its line. */
class FaultsTest {
    private static final Path FILE = Path.of("src/test/resources/mp/compiler/faults.txt");
    private static final String ARROW = "=> ";

    static Stream<String> cases() throws IOException {
        return Stream.of(Files.readString(FILE).split("----\n"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isTurnedDown(String text) {
        int arrow = text.indexOf(ARROW);
        String expected = text.substring(arrow + ARROW.length()).strip();
        byte[] source = text.substring(0, arrow).getBytes(StandardCharsets.UTF_8);
        CompileError e =
                assertThrows(
                        CompileError.class,
                        () -> new CrossCompiler(CrossSettings.DEFAULT).compile(source, "fault.py"));
        assertEquals(expected, described(e));
    }

    private static String described(CompileError e) {
        StringBuilder s = new StringBuilder(e.type).append(": ").append(e.getMessage());
        if (!e.file.isEmpty()) {
            s.append(" at ").append(e.line);
        }
        return s.append(e.block == null ? "" : " in " + e.block).toString();
    }
}
