package mp.gc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.memory.Allocator;
import mp.core.memory.Header;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.memory.Roots;

import org.junit.jupiter.api.Test;

class MarkerTest {
    private final Memory memory = Memory.of(8, 1 << 20);
    private long root;

    private final Roots roots =
            new Roots() {
                @Override
                public void visit(Visitor visitor) {
                    visitor.word(root);
                }

                @Override
                public void marked() {}

                @Override
                public void finalise(long address) {}
            };

    private final Allocator allocator = new Allocator(memory, new Arena(memory, roots));

    private long object(int slots) {
        return allocator.object(Kind.TUPLE, slots, 0);
    }

    private int mark(int depth) {
        allocator.collector().settle();
        return new Marker(memory, roots, true, depth).mark();
    }

    private void checkAllMarked() {
        for (int at = 4; at < memory.top; at += Header.blocks(memory.cells[at]) * 4) {
            assertTrue((memory.cells[at] & Header.MARK) != 0);
        }
    }

    @Test
    void aLongChainIsMarkedWithAShortStack() {
        for (int i = 0; i < 20_000; i++) {
            long w = object(3);
            memory.set(w, 1 + i % 3, root);
            root = w;
        }
        assertEquals(20_000, mark(2));
        checkAllMarked();
    }

    /** Each level has three children that are tables; the stack overflows again and again. */
    @Test
    void whatDidNotFitTheStackIsFoundByWalking() {
        int count = 0;
        for (int level = 0; level < 3000; level++) {
            long w = object(4);
            for (int i = 1; i < 4; i++) {
                long leaf = object(2);
                long below = object(1);
                memory.set(leaf, 1, below);
                memory.set(w, level % 2 == 0 ? i : i + 1, leaf);
                count += 2;
            }
            memory.set(w, level % 2 == 0 ? 4 : 1, root);
            root = w;
            count += 2;
        }
        assertEquals(count, mark(2));
        checkAllMarked();
    }

    @Test
    void aWideTableNeedsLittleStack() {
        root = object(10_000);
        for (int i = 1; i <= 10_000; i++) {
            memory.set(root, i, object(3));
        }
        int blocks = 10_000 + Header.blocksFor(10_000);
        assertEquals(blocks, mark(65));
        checkAllMarked();
    }

    @Test
    void rawSlotsAndPayloadIndicesAreNotFollowed() {
        root = allocator.object(Kind.LIST, 3, Header.PAYLOAD);
        long raw = allocator.object(Kind.RAW_CELLS, 3, Header.RAW);
        long dead = object(3);
        memory.set(root, 1, dead);
        memory.set(root, 2, raw);
        memory.set(raw, 1, dead);
        assertEquals(2, mark(16));
        assertEquals(0, memory.header(dead) & Header.MARK);
    }

    @Test
    void theShapeOfAnInstanceIsKept() {
        long shape = allocator.object(Kind.SHAPE, 3, 0);
        long child = object(3);
        memory.set(shape, 1, child);
        root = allocator.instance(Memory.index(shape) / Header.BLOCK_CELLS, 2);
        assertEquals(3, mark(16));
    }

    @Test
    void otherWordsAreNotFollowed() {
        root = object(20);
        long[] words = {
            0, 4, 8, 1, 2, 6, 7, 0x8000_0010L, 0x0001_0000_0000_0010L, -16, 0xbff4L << 48
        };
        for (int i = 0; i < words.length; i++) {
            memory.set(root, i + 1, words[i]);
        }
        object(3);
        assertEquals(6, mark(16));
    }
}
