package mp.emitter.nativecode.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.VmLimits;
import mp.core.memory.CollectorFactory.Stress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compiled code allocates, while the memory is collected, replaced or grows. */
class MemoryTest {
    private static final String FLOATS =
            """
            def f(n):
                x = 0.5
                y = 1.25
                big = 1 << 80
                for i in range(n):
                    x = x * y + i
                    y = (x - y) / (x + y) + 1.0
                    big = big + i * i - (big >> 20)
                    if x > 1e6:
                        x = y
                return x, y, big
            print(f(6000))
            """;

    @ParameterizedTest
    @EnumSource
    void aSmallHeapIsCollected(Profile profile) {
        VmLimits limits = VmLimits.DEFAULT.withHeap(16 << 10);
        try (LoopVm cold = profile.cold();
                LoopVm compiled = profile.open(new WatchedTier(), limits, Stress.OFF)) {
            assertEquals(cold.print(FLOATS), compiled.print(FLOATS));
            assertEquals(1, compiled.tier().entries);
            assertTrue(compiled.vm().info().collections() > 3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyAllocationCollects(Profile profile) {
        stress(profile, Stress.COLLECT);
    }

    @ParameterizedTest
    @EnumSource
    void everyAllocationReplacesTheMemory(Profile profile) {
        stress(profile, Stress.MOVE);
    }

    private static void stress(Profile profile, Stress stress) {
        try (LoopVm cold = profile.cold();
                LoopVm compiled = profile.open(new WatchedTier(), VmLimits.DEFAULT, stress)) {
            assertEquals(cold.print(FLOATS), compiled.print(FLOATS));
            assertEquals(1, compiled.tier().entries);
            if (stress == Stress.COLLECT) {
                assertEquals(
                        compiled.vm().info().allocations(), compiled.vm().info().collections());
            }
        }
    }

    /** More than 64 MiB: the array of cells is replaced by a larger one while the loop runs. */
    @Test
    void theMemoryGrows() {
        String source =
                """
                def f(n, items):
                    all = []
                    x = 0.5
                    for i in range(n):
                        all += items
                        x = x * 0.5 + i
                    return len(all), all[-1], x
                print(f(5500, [0.25] * 1000))
                """;
        VmLimits limits = VmLimits.DEFAULT.withHeap(192 << 20);
        try (LoopVm vm = Profile.A64.open(new WatchedTier(), limits, Stress.OFF)) {
            assertEquals("(5500000, 0.25, 10996.0)\n", vm.print(source));
            assertEquals(1, vm.tier().entries);
        }
    }

    @Test
    void theHeapLimitHolds() {
        String source =
                """
                def f(n, items):
                    all = []
                    i = 0
                    while i < n:
                        all += items
                        i += 1
                try:
                    f(100000, [0] * 10)
                except MemoryError:
                    print('full')
                """;
        try (LoopVm vm = Profile.D.compiled()) {
            assertEquals("full\n", vm.print(source));
            assertEquals(1, vm.tier().entries);
        }
    }
}
