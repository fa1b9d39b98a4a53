package mp.gc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.memory.Collector;
import mp.core.memory.CollectorFactory.Stress;
import mp.core.memory.Header;
import mp.core.memory.Memory;

import org.junit.jupiter.api.Test;

class StressTest {
    private static final long LIMIT = 16 << 10;

    @Test
    void everyAllocationAndChargeCollects() {
        TestHeap heap = TestHeap.of(LIMIT, Stress.COLLECT);
        for (int i = 0; i < 1000; i++) {
            heap.roots[i % 5] = i % 2 == 0 ? heap.object(i % 20) : heap.bytes(i % 50);
        }
        Collector.Statistics statistics = heap.collector.statistics();
        assertEquals(1500, statistics.allocations());
        assertEquals(1500, statistics.collections());
    }

    @Test
    void aWordThatWasNotKeptNamesPoison() {
        TestHeap heap = TestHeap.of(LIMIT, Stress.COLLECT);
        heap.roots[0] = heap.object(3);
        long lost = heap.object(3);
        heap.roots[1] = heap.object(3);
        assertNotEquals(0, heap.memory.header(lost) & Header.FREE);
        for (int i = 1; i < 4; i++) {
            assertEquals(Memory.POISON, heap.memory.get(lost, i));
        }
        heap.roots[2] = lost;
        IllegalStateException e = assertThrows(IllegalStateException.class, () -> heap.object(3));
        assertTrue(e.getMessage().contains("freed"), e.getMessage());
    }

    @Test
    void aWordInsideAFreedRunIsFound() {
        TestHeap heap = TestHeap.of(LIMIT, Stress.COLLECT);
        heap.roots[0] = heap.object(3);
        heap.roots[1] = heap.object(3);
        heap.roots[2] = heap.object(3);
        long inner = heap.roots[1];
        heap.roots[0] = 0;
        heap.roots[1] = 0;
        heap.object(3);
        assertEquals(Memory.POISON, heap.memory.header(inner));
        heap.roots[3] = inner;
        assertThrows(IllegalStateException.class, heap::collect);
    }

    @Test
    void wordsThatAreNoObjectsAreFound() {
        for (long w : new long[] {Memory.POISON, 1 << 20, LIMIT * 8}) {
            TestHeap heap = TestHeap.of(LIMIT, Stress.COLLECT);
            heap.roots[0] = w;
            assertThrows(IllegalStateException.class, heap::collect);
        }
    }

    @Test
    void anOverwrittenHeaderIsFound() {
        for (long wrong : new long[] {0, 1, Memory.POISON << 28}) {
            TestHeap heap = TestHeap.of(LIMIT, Stress.COLLECT);
            heap.roots[0] = heap.object(3);
            heap.roots[1] = heap.object(3);
            heap.memory.set(heap.roots[0], 4, wrong);
            assertThrows(IllegalStateException.class, heap::collect);
        }
    }

    @Test
    void poisonIsReadByNobodyQuietly() {
        TestHeap heap = TestHeap.of(LIMIT);
        assertTrue(Memory.isHeap(Memory.POISON));
        assertThrows(ArrayIndexOutOfBoundsException.class, () -> heap.memory.header(Memory.POISON));
        assertThrows(
                ArrayIndexOutOfBoundsException.class, () -> heap.memory.set(Memory.POISON, 1, 0));
    }

    @Test
    void freedCellsAreUsedAgainAsLateAsCanBe() {
        TestHeap heap = TestHeap.of(LIMIT, Stress.COLLECT);
        long first = heap.object(3);
        for (int i = 1; i < LIMIT / 32; i++) {
            assertNotEquals(first, heap.object(3));
        }
        assertEquals(first, heap.object(3));
    }

    @Test
    void everyAllocationAndChargeReplacesTheCells() {
        TestHeap heap = TestHeap.of(LIMIT, Stress.MOVE);
        heap.roots[0] = heap.object(3);
        long[] old = heap.memory.cells;
        heap.roots[1] = heap.object(3);
        assertNotSame(old, heap.memory.cells);
        for (long cell : old) {
            assertEquals(Memory.POISON, cell);
        }
        old = heap.memory.cells;
        heap.allocator.charge(10);
        assertNotSame(old, heap.memory.cells);
        assertEquals(Memory.POISON, old[4]);
    }

    @Test
    void movingCollectsEarly() {
        TestHeap heap = TestHeap.of(1 << 20, Stress.MOVE);
        for (int i = 0; i < 10_000; i++) {
            heap.object(3);
        }
        assertTrue(heap.memory.cells.length < 10_000);
    }
}
