package mp.emitter.nativecode.internal.thumb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mp.core.code.CompileError;
import mp.core.code.NativeArch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What is no instruction is turned down with the words of the reference, at its line. */
class FaultsTest {
    private static final Path FILE =
            Path.of("src/test/resources/mp/emitter/nativecode/thumb/faults.txt");
    private static final String ARROW = "=> ";

    static Stream<String> faults() throws IOException {
        return Stream.of(Files.readString(FILE).split("----\n"));
    }

    private static String fault(String function, NativeArch arch) {
        String source = "@micropython.asm_thumb\n" + function;
        CompileError e = assertThrows(CompileError.class, () -> Source.compile(source, arch));
        assertEquals("SyntaxError", e.type);
        return e.getMessage() + " at " + e.line;
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isTurnedDown(String text) {
        int split = text.indexOf(ARROW);
        String expected = text.substring(split + ARROW.length()).strip();
        assertEquals(expected, fault(text.substring(0, split), NativeArch.ARMV7EMSP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"beq_w(a)", "it(eq)", "clz(r0, r1)", "push({r8})", "vadd(s0, s1, s2)"})
    void anOlderProcessorHasLess(String instruction) {
        String name = instruction.substring(0, instruction.indexOf('('));
        int operands = instruction.split(",").length;
        String function = "def f():\n    label(a)\n    " + instruction + "\n";
        assertEquals(
                "unsupported Thumb instruction '%s' with %d arguments at 4"
                        .formatted(name, operands),
                fault(function, NativeArch.ARMV6M));
    }

    @Test
    void branchesReachSoFar() {
        String far = "def f():\n    label(a)\n    data(8" + ", 0".repeat(32) + ")\n    beq(a)\n";
        assertEquals("branch not in range at 5", fault(far, NativeArch.ARMV7EMSP));
    }

    @Test
    void withoutAProcessorThereIsNoSuchDecorator() {
        String function = "def f():\n    nop()\n";
        assertEquals("invalid micropython decorator at 1", fault(function, NativeArch.NONE));
        assertEquals("invalid micropython decorator at 1", fault(function, NativeArch.X64));
    }
}
