package mp.gc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mp.core.memory.Allocator;
import mp.core.memory.CollectorFactory.Stress;
import mp.core.memory.HeapExhausted;
import mp.core.memory.HeapWalk;
import mp.core.memory.Kind;
import mp.core.memory.Memory;

import org.junit.jupiter.api.Test;

class ArenaTest {
    private static final long LIMIT = 16 << 10;

    private final TestHeap heap = new TestHeap(Memory.of(8, LIMIT), new ArenaFactory(), Stress.OFF);

    @Test
    void itFillsToTheLimitAndFreesNothing() {
        heap.roots[1] = heap.bytes(1000);
        assertEquals(512 - 33, heap.fill());
        assertEquals(LIMIT, heap.used());
        heap.roots[0] = 0;
        assertEquals(0, heap.collect());
        assertThrows(HeapExhausted.class, () -> heap.object(1));
        assertThrows(HeapExhausted.class, () -> heap.allocator.charge(1));
    }

    @Test
    void twoThreadsShareIt() {
        Allocator other = new Allocator(heap.memory, heap.collector);
        heap.object(3);
        other.object(Kind.TUPLE, 1000, 0);
        heap.object(3);
        heap.used();
        assertEquals(1 + 251 + 1, HeapWalk.summary(heap.memory).used());
    }

    @Test
    void aLockedHeapGivesNothing() {
        heap.allocator.locked = 1;
        assertEquals(
                HeapExhausted.LOCKED,
                assertThrows(HeapExhausted.class, () -> heap.object(1)).bytes);
        assertEquals(
                HeapExhausted.LOCKED,
                assertThrows(HeapExhausted.class, () -> heap.allocator.charge(1)).bytes);
    }
}
