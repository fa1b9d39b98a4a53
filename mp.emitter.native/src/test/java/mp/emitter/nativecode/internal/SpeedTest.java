package mp.emitter.nativecode.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shows how much faster compiled loops are than the cold tier; nothing is asserted of times. */
class SpeedTest {
    private static final int ROUNDS = 10;

    /** Until the JVM has compiled what was compiled for it. */
    private static final int COMPILED_ROUNDS = 30;

    private static final String INTS =
            """
            def f(n):
                s = 0
                for i in range(n):
                    s = (s * 5 + (i ^ s)) & 0xFFFFFF
                return s
            """;

    private static final String FLOATS =
            """
            def f(n):
                x = 0.5
                for i in range(n):
                    x = x * 0.5 + i
                return x
            """;

    @ParameterizedTest
    @EnumSource
    void ratio(Profile profile) {
        System.out.printf(
                "%s: compiled loops take %.3f (ints), %.3f (floats) of the interpreter's time%n",
                profile, ratio(profile, INTS), ratio(profile, FLOATS));
    }

    private static double ratio(Profile profile, String source) {
        try (LoopVm cold = profile.cold();
                LoopVm compiled = profile.compiled()) {
            assertEquals(cold.print(source), compiled.print(source));
            return nanos(compiled, COMPILED_ROUNDS) / nanos(cold, ROUNDS);
        }
    }

    private static double nanos(LoopVm vm, int rounds) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            vm.run("f(200000)\n");
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}
