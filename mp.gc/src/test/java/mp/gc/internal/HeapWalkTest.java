package mp.gc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.core.memory.Header;
import mp.core.memory.HeapWalk;
import mp.core.memory.Memory;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class HeapWalkTest {
    private final TestHeap heap = TestHeap.of(16 << 10);

    private List<String> walk() {
        List<String> found = new ArrayList<>();
        HeapWalk.walk(
                heap.memory,
                new HeapWalk.Visitor() {
                    @Override
                    public void object(long address, long header) {
                        found.add(Memory.index(address) / 4 + " object " + Header.blocks(header));
                    }

                    @Override
                    public void free(long address, int blocks) {
                        found.add(Memory.index(address) / 4 + " free " + blocks);
                    }
                });
        return found;
    }

    @Test
    void anEmptyMemoryIsOneFreeRun() {
        assertEquals(List.of("1 free 512"), walk());
        assertEquals(new HeapWalk.Summary(0, 512, 0, 0, 0, 512), HeapWalk.summary(heap.memory));
    }

    @Test
    void objectsAndTheRunsBetweenThemComeInOrder() {
        heap.roots[0] = heap.object(3);
        heap.object(3);
        heap.object(10);
        heap.roots[1] = heap.object(4);
        heap.object(3);
        heap.roots[2] = heap.object(100);
        heap.collect();
        assertEquals(
                List.of(
                        "1 object 1",
                        "2 free 4",
                        "6 object 2",
                        "8 free 1",
                        "9 object 26",
                        "35 free 478"),
                walk());
        assertEquals(new HeapWalk.Summary(29, 483, 1, 1, 26, 478), HeapWalk.summary(heap.memory));
    }

    @Test
    void aFullMemoryHasNoFreeRun() {
        heap.fill();
        heap.collector.settle();
        assertEquals(512, walk().size());
        assertEquals(0, HeapWalk.summary(heap.memory).largestFree());
    }
}
