package mp.gc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PeriodTest {
    @Test
    void aSmallMemoryIsCollectedWhenItIsFull() {
        TestHeap heap = TestHeap.of(1 << 20);
        for (int i = 0; i < 32 << 10; i++) {
            heap.object(3);
        }
        assertEquals(0, heap.collector.statistics().collections());
        heap.object(3);
        assertEquals(1, heap.collector.statistics().collections());
    }

    @Test
    void theThresholdIsExact() {
        TestHeap heap = TestHeap.of(1 << 20);
        assertEquals(-1, heap.collector.threshold());
        heap.collector.threshold(992);
        for (int i = 0; i < 320; i++) {
            heap.object(3);
        }
        assertEquals(9, heap.collector.statistics().collections());
        heap.collector.threshold(-1);
        for (int i = 0; i < 320; i++) {
            heap.object(3);
        }
        assertEquals(9, heap.collector.statistics().collections());
    }

    @Test
    void chargesCountForTheThreshold() {
        TestHeap heap = TestHeap.of(1 << 20);
        heap.collector.threshold(10_000);
        for (int i = 0; i < 100; i++) {
            heap.bytes(968);
        }
        assertEquals(9, heap.collector.statistics().collections());
    }

    @Test
    void aLargeMemoryIsCollectedAfterFourMegabytesOrTwiceWhatIsAlive() {
        TestHeap heap = TestHeap.of(32 << 20);
        for (int i = 0; i < (16 << 20) / 32; i++) {
            heap.object(3);
        }
        long few = heap.collector.statistics().collections();
        assertTrue(few >= 3 && few <= 4, () -> "collections " + few);
        heap.roots[0] = heap.object((4 << 20) / 8);
        heap.collect();
        long before = heap.collector.statistics().collections();
        for (int i = 0; i < (24 << 20) / 32; i++) {
            heap.object(3);
        }
        long more = heap.collector.statistics().collections() - before;
        assertTrue(more >= 2 && more <= 3, () -> "collections " + more);
    }

    @Test
    void switchedOffNothingIsCollectedByItself() {
        TestHeap heap = TestHeap.of(32 << 20);
        heap.collector.enable(false);
        heap.collector.threshold(100);
        for (int i = 0; i < (16 << 20) / 32; i++) {
            heap.object(3);
        }
        assertEquals(0, heap.collector.statistics().collections());
        assertEquals((16 << 20) / 32, heap.collect());
    }
}
