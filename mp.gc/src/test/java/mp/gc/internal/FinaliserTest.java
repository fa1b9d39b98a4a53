package mp.gc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import mp.core.memory.CollectorFactory.Stress;
import mp.core.memory.Header;
import mp.core.memory.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;

class FinaliserTest {
    private static long finalisable(TestHeap heap) {
        return heap.allocator.object(Kind.FIRST_OTHER, 3, Header.FINALISER);
    }

    @ParameterizedTest
    @EnumSource(Stress.class)
    void theDeadAreReportedOnceInTheOrderOfAddressesAndThenFreed(Stress stress) {
        TestHeap heap = TestHeap.of(16 << 10, stress);
        List<Long> made = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            long w = finalisable(heap);
            heap.roots[i] = w;
            made.add(w);
        }
        java.util.Arrays.fill(heap.roots, 3, 10, 0);
        assertEquals(0, heap.collect());
        assertEquals(made.subList(3, 10), heap.finalised);
        assertEquals(10 * 32, heap.used());
        assertEquals(7, heap.collect());
        assertEquals(7, heap.finalised.size());
        assertEquals(3, heap.memory.finalisers);
    }

    @Test
    void whatAFinaliserNeedsIsKeptAndFinalisedItself() {
        TestHeap heap = TestHeap.of(16 << 10);
        long inner = finalisable(heap);
        heap.roots[0] = inner;
        long outer = finalisable(heap);
        heap.roots[1] = outer;
        long data = heap.bytes(100);
        heap.memory.set(outer, 1, inner);
        heap.memory.set(outer, 2, data);
        Object payload = heap.memory.payload(data);
        heap.roots[0] = 0;
        heap.roots[1] = 0;
        heap.object(3);
        assertEquals(1, heap.collect());
        assertEquals(List.of(inner, outer), heap.finalised);
        assertEquals(inner, heap.memory.get(outer, 1));
        assertSame(payload, heap.memory.payload(heap.memory.get(outer, 2)));
        assertEquals(3, heap.collect());
        assertEquals(0, heap.used());
    }

    @Test
    void theVmSeesWhatIsAboutToBeFreed() {
        TestHeap heap = TestHeap.of(16 << 10);
        long kept = heap.object(3);
        heap.roots[0] = kept;
        long dead = heap.object(3);
        List<Boolean> seen = new ArrayList<>();
        heap.marked =
                () -> {
                    seen.add((heap.memory.header(kept) & Header.MARK) != 0);
                    seen.add((heap.memory.header(dead) & Header.MARK) != 0);
                };
        heap.collect();
        assertEquals(List.of(true, false), seen);
    }
}
