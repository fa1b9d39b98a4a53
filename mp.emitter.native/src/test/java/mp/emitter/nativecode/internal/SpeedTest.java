package mp.emitter.nativecode.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shows how much faster compiled loops are than the cold tier; nothing is asserted of times. */
class SpeedTest {
    private static final int ROUNDS = 5;

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
            double best = Double.MAX_VALUE;
            double bestCompiled = Double.MAX_VALUE;
            for (int i = 0; i < ROUNDS; i++) {
                best = Math.min(best, nanos(cold));
                bestCompiled = Math.min(bestCompiled, nanos(compiled));
            }
            return bestCompiled / best;
        }
    }

    private static double nanos(LoopVm vm) {
        long start = System.nanoTime();
        vm.run("f(200000)\n");
        return System.nanoTime() - start;
    }
}
