package mp.itest.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.core.VmLimits;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.util.stream.Stream;

/** Whatever loops over a million items keeps none of them: a heap of 16 KiB is enough. */
class LongLoopsTest {
    private static final VmLimits LIMITS = new VmLimits(16 << 10, 80_000, 0, 0);

    @TestFactory
    Stream<DynamicTest> onTaggedWords() throws IOException {
        return tests(new Sandbox.Kind("standard"));
    }

    @TestFactory
    Stream<DynamicTest> onStuffedWords() throws IOException {
        return tests(new Sandbox.Kind("longlong"));
    }

    private static Stream<DynamicTest> tests(Sandbox.Kind kind) throws IOException {
        return Program.list("loops.txt").stream()
                .map(p -> DynamicTest.dynamicTest(p.name(), () -> run(kind, p)));
    }

    private static void run(Sandbox.Kind kind, Program program) {
        try (Sandbox box = kind.open(LIMITS)) {
            String told = box.print("N = 10 ** 6\n" + program.source());
            assertEquals(program.expected() + "\n", told);
        }
    }
}
