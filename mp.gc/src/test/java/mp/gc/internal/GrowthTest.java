package mp.gc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.memory.CollectorFactory.Stress;
import mp.core.memory.Memory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthTest {
    private static TestHeap small(String collector) {
        return new TestHeap(
                new Memory(8, 1 << 20, 1024),
                collector.equals("arena") ? new ArenaFactory() : new MarkSweepFactory(),
                Stress.OFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"marksweep", "arena"})
    void cellsGrowToTheLimitAndNoFurther(String collector) {
        TestHeap heap = small(collector);
        assertEquals((1 << 20) / 32, heap.fill());
        assertEquals((1 << 20) / 32, heap.chain());
        assertEquals(heap.memory.mostCells(), heap.memory.cells.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"marksweep", "arena"})
    void oneLargeObjectMakesThemGrow(String collector) {
        TestHeap heap = small(collector);
        heap.roots[0] = heap.object(100_000);
        assertTrue(heap.memory.cells.length > 100_000);
    }

    @Test
    void whatDiesDoesNotMakeThemGrow() {
        TestHeap heap = small("marksweep");
        for (int i = 0; i < 100_000; i++) {
            heap.roots[i % 5] = heap.object(3);
        }
        assertEquals(1024, heap.memory.cells.length);
    }

    @Test
    void aLargeLimitTakesLittleAtFirst() {
        Memory memory = Memory.of(8, 1L << 30);
        assertEquals((64 << 20) / 8 + 4, memory.cells.length);
        assertEquals((1 << 30) / 8 + 4, memory.mostCells());
    }
}
