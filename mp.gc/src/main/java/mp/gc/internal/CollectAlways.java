package mp.gc.internal;

import mp.core.memory.Allocator;
import mp.core.memory.Header;
import mp.core.memory.Memory;
import mp.core.memory.Roots;

/**
 * The test mode that collects at every allocation and charge. A word that was not kept names
 * poisoned cells from then on, and these are used again as late as can be.
 */
final class CollectAlways extends MarkSweep {
    private int cursor = Header.BLOCK_CELLS;

    CollectAlways(Memory memory, Roots roots) {
        super(memory, roots, true, Long.MAX_VALUE);
    }

    @Override
    void prepare(int blocks) {
        mark();
        settle();
    }

    @Override
    int run(int blocks) {
        return blocks;
    }

    @Override
    boolean find(Allocator to, int blocks, int most) {
        int from = cursor;
        if (fresh.give(to, blocks, most)
                || find(to, from, memory.top, blocks)
                || find(to, Header.BLOCK_CELLS, from, blocks)) {
            cursor = to.end;
            return true;
        }
        return false;
    }

    /** Looks for a free run between two cells; the first may lie inside an object. */
    private boolean find(Allocator to, int from, int until, int blocks) {
        int size = blocks * Header.BLOCK_CELLS;
        for (int at = Header.BLOCK_CELLS; at < Math.min(until, memory.top); ) {
            long header = memory.cells[at];
            int end = at + Header.blocks(header) * Header.BLOCK_CELLS;
            int start = Math.max(at, from);
            if ((header & Header.FREE) != 0 && end - start >= size) {
                memory.markFree(at, start);
                memory.markFree(start + size, end);
                to.next = start;
                to.end = start + size;
                return true;
            }
            at = end;
        }
        return false;
    }
}
