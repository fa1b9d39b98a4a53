package mp.gc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.memory.CollectorFactory.Stress;
import mp.core.memory.HeapExhausted;
import mp.core.memory.HeapWalk;
import mp.core.memory.Memory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {
    private static final long LIMIT = 16 << 10;
    private static final int BLOCK = 32;
    private static final int ALL = (int) LIMIT / BLOCK;

    @ParameterizedTest
    @EnumSource(Stress.class)
    void everyBlockOfTheLimitCanBeUsedAgainAndAgain(Stress stress) {
        TestHeap heap = TestHeap.of(LIMIT, stress);
        for (int round = 0; round < 3; round++) {
            assertEquals(ALL, heap.fill());
            assertEquals(ALL, heap.chain());
            assertEquals(LIMIT, heap.used());
            heap.roots[0] = 0;
            assertEquals(ALL, heap.collect());
            assertEquals(0, heap.used());
        }
    }

    @Test
    void aWordOfFourBytesCountsHalf() {
        TestHeap heap = new TestHeap(Memory.of(4, LIMIT), new MarkSweepFactory(), Stress.OFF);
        assertEquals(2 * ALL, heap.fill());
    }

    @ParameterizedTest
    @ValueSource(longs = {700, 1000, 16_383, 16_385})
    void limitsNeedNotBeRound(long limit) {
        TestHeap heap = TestHeap.of(limit);
        assertEquals(limit / BLOCK, heap.fill());
        heap.roots[0] = 0;
        heap.allocator.charge(limit / BLOCK * BLOCK);
        assertEquals(0, heap.fill());
    }

    @ParameterizedTest
    @EnumSource(Stress.class)
    void payloadsAndBlocksShareTheLimit(Stress stress) {
        TestHeap heap = TestHeap.of(LIMIT, stress);
        heap.roots[1] = heap.bytes(1000);
        assertEquals(1024 + BLOCK, heap.used());
        assertEquals(ALL - 33, heap.fill());
        assertEquals(LIMIT, heap.used());
        assertThrows(HeapExhausted.class, () -> heap.allocator.charge(1));
        assertEquals(LIMIT, heap.used());
        heap.roots[0] = 0;
        heap.roots[1] = 0;
        heap.allocator.charge(LIMIT);
        assertEquals(LIMIT, heap.used());
        assertEquals(0, heap.fill());
    }

    @Test
    void aChargeTakesTheRestOfTheRunBack() {
        TestHeap heap = TestHeap.of(LIMIT);
        heap.roots[1] = heap.object(3);
        assertTrue(heap.allocator.end - heap.allocator.next > 100);
        heap.allocator.charge(LIMIT - BLOCK);
        assertEquals(LIMIT, heap.used());
        assertEquals(0, heap.collector.statistics().collections());
    }

    @Test
    void deadPayloadsMakeRoom() {
        TestHeap heap = TestHeap.of(LIMIT);
        for (int i = 0; i < 1000; i++) {
            heap.bytes(5000);
        }
        assertTrue(heap.used() <= LIMIT);
        assertTrue(heap.collector.statistics().collections() >= 300);
        assertTrue(heap.memory.payloads.length <= 16);
    }

    @Test
    void whatIsUsedAndWhatIsFreeAddUp() {
        TestHeap heap = TestHeap.of(LIMIT);
        for (int i = 0; i < 40; i++) {
            heap.roots[i % 7] = heap.object(3 + 4 * i);
            heap.used();
            HeapWalk.Summary sum = HeapWalk.summary(heap.memory);
            assertEquals(ALL, sum.used() + sum.free());
            assertEquals(heap.used(), (long) sum.used() * BLOCK);
        }
    }

    @Test
    void theErrorTellsTheBytesAskedFor() {
        TestHeap heap = TestHeap.of(LIMIT);
        assertEquals(8 * 5000, failure(heap, 5000));
        assertEquals(8L * Integer.MAX_VALUE, failure(heap, Integer.MAX_VALUE));
        assertEquals(8L * (Integer.MAX_VALUE - 4), failure(heap, Integer.MAX_VALUE - 4));
        HeapExhausted charge =
                assertThrows(HeapExhausted.class, () -> heap.allocator.charge(20_001));
        assertEquals(20_001, charge.bytes);
        assertEquals(
                1L << 40,
                assertThrows(HeapExhausted.class, () -> heap.allocator.charge(1L << 40)).bytes);
        assertEquals(ALL, heap.fill());
    }

    @Test
    void noLimitAllowsAnObjectThatNoHeaderCanDescribe() {
        Memory memory = new Memory(8, 1L << 40, 4096);
        TestHeap heap = new TestHeap(memory, new MarkSweepFactory(), Stress.OFF);
        assertEquals(8L * Integer.MAX_VALUE, failure(heap, Integer.MAX_VALUE));
        assertEquals(4096, memory.cells.length);
    }

    private static long failure(TestHeap heap, int slots) {
        return assertThrows(HeapExhausted.class, () -> heap.object(slots)).bytes;
    }

    @Test
    void withoutCollectionsTheMemoryFills() {
        TestHeap heap = TestHeap.of(LIMIT);
        heap.collector.enable(false);
        for (int i = 0; i < ALL; i++) {
            heap.object(3);
        }
        assertThrows(HeapExhausted.class, () -> heap.object(3));
        heap.collector.enable(true);
        heap.object(3);
        assertEquals(1, heap.collector.statistics().collections());
    }

    @ParameterizedTest
    @EnumSource(Stress.class)
    void aLockedHeapGivesNothing(Stress stress) {
        TestHeap heap = TestHeap.of(LIMIT, stress);
        heap.object(3);
        heap.allocator.locked = 1;
        assertEquals(HeapExhausted.LOCKED, failure(heap, 3));
        assertEquals(HeapExhausted.LOCKED, failure(heap, 5000));
        assertEquals(
                HeapExhausted.LOCKED,
                assertThrows(HeapExhausted.class, () -> heap.allocator.charge(1)).bytes);
        assertEquals(
                HeapExhausted.LOCKED,
                assertThrows(HeapExhausted.class, () -> heap.allocator.charge(1L << 40)).bytes);
        assertEquals(0, heap.collect());
        heap.allocator.locked = 0;
        heap.object(3);
    }

    @Test
    void sameRequestsEndInTheSamePlaces() {
        assertEquals(places(), places());
    }

    private static String places() {
        TestHeap heap = TestHeap.of(LIMIT);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            heap.roots[i % 13] = i % 3 == 0 ? heap.bytes(i % 100) : heap.object(i % 41);
            all.append(heap.roots[i % 13]).append(' ');
        }
        return all.append(heap.used()).toString();
    }
}
