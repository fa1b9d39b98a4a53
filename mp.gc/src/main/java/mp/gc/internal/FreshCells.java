package mp.gc.internal;

import mp.core.memory.Allocator;
import mp.core.memory.Header;
import mp.core.memory.HeapExhausted;
import mp.core.memory.Memory;

/** The cells behind the top of the memory, and the array's growth up to what the limit allows. */
final class FreshCells {
    private final Memory memory;

    FreshCells(Memory memory) {
        this.memory = memory;
    }

    /**
     * Gives the allocator a run of {@code blocks} to {@code most} blocks.
     *
     * @return false where there are not so many
     */
    boolean give(Allocator to, int blocks, int most) {
        int left = (memory.cells.length - memory.top) / Header.BLOCK_CELLS;
        if (left < blocks) {
            return false;
        }
        to.next = memory.top;
        to.end = memory.top + Math.min(left, most) * Header.BLOCK_CELLS;
        memory.top = to.end;
        return true;
    }

    /**
     * Doubles the cells, or more where so many blocks need more.
     *
     * @return false where there are as many as the limit allows, or Java has no more
     */
    boolean grow(int blocks) {
        long now = memory.cells.length;
        long wanted = Math.max(now * 2, memory.top + (long) blocks * Header.BLOCK_CELLS);
        int most = memory.mostCells();
        if (now >= most) {
            return false;
        }
        try {
            memory.resize((int) Math.min(wanted, most));
            return true;
        } catch (HeapExhausted e) {
            return false;
        }
    }
}
