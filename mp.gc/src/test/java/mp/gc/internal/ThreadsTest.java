package mp.gc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.core.memory.Allocator;
import mp.core.memory.HeapWalk;
import mp.core.memory.Kind;

import org.junit.jupiter.api.Test;

class ThreadsTest {
    @Test
    void runsOfOtherThreadsAreTakenBackBeforeAnythingFails() {
        TestHeap heap = TestHeap.of(64 << 10);
        Allocator[] all = new Allocator[4];
        for (int i = 0; i < all.length; i++) {
            all[i] = new Allocator(heap.memory, heap.collector);
        }
        for (int i = 0; i < 2048; i++) {
            long w = all[i % all.length].object(Kind.TUPLE, 3, 0);
            heap.memory.set(w, 1, heap.roots[0]);
            heap.roots[0] = w;
        }
        assertEquals(2048, heap.chain());
        assertEquals(64 << 10, heap.used());
    }

    @Test
    void aThreadThatEndsGivesItsRunBack() {
        TestHeap heap = TestHeap.of(64 << 10);
        Allocator other = new Allocator(heap.memory, heap.collector);
        heap.roots[0] = other.object(Kind.TUPLE, 3, 0);
        other.retire();
        assertEquals(32, heap.used());
        HeapWalk.Summary sum = HeapWalk.summary(heap.memory);
        assertEquals(new HeapWalk.Summary(1, 2047, 1, 0, 1, 2047), sum);
    }
}
