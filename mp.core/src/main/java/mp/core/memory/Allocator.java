package mp.core.memory;

import java.util.Arrays;

/**
 * Where a thread allocates: a run of free cells handed to it by the collector, used up by bumping.
 *
 * <p>Invariant: the cells from {@link #next} to {@link #end} belong to this thread alone and hold
 * garbage; {@link #retire} makes them a free run again. An allocated object is all zero behind its
 * header.
 */
public final class Allocator {
    /** The memory allocated from. */
    public final Memory memory;

    private final Collector collector;

    /** The next free cell of the run. */
    public int next;

    /** The end of the run. */
    public int end;

    /** Set while the heap is locked: every allocation fails. */
    public int locked;

    /** Makes an allocator whose first allocation asks the collector for a run. */
    public Allocator(Memory memory, Collector collector) {
        this.memory = memory;
        this.collector = collector;
    }

    /** The collector behind it. */
    public Collector collector() {
        return collector;
    }

    /**
     * Allocates an object of a native type.
     *
     * @return its address, not yet kept anywhere: the caller stores it in a root at once
     * @throws HeapExhausted when there is no room even after a collection
     */
    public long object(int ordinal, int slots, long flags) {
        int blocks = (slots + Header.BLOCK_CELLS) / Header.BLOCK_CELLS;
        int at = cells(blocks);
        memory.cells[at] = Header.of(ordinal, blocks, flags);
        return Memory.word(at);
    }

    /** Allocates an instance of a shape; as {@link #object}. */
    public long instance(int shapeBlock, int slots) {
        int blocks = (slots + Header.BLOCK_CELLS) / Header.BLOCK_CELLS;
        int at = cells(blocks);
        memory.cells[at] = Header.ofShape(shapeBlock, blocks);
        return Memory.word(at);
    }

    private int cells(int blocks) {
        int at = next;
        int size = blocks * Header.BLOCK_CELLS;
        if (size > end - at || locked != 0) {
            collector.refill(this, blocks);
            at = next;
        }
        next = at + size;
        long[] to = memory.cells;
        if (blocks == 1) {
            to[at + 1] = 0;
            to[at + 2] = 0;
            to[at + 3] = 0;
        } else {
            Arrays.fill(to, at + 1, at + size, 0L);
        }
        return at;
    }

    /**
     * Charges bytes for Java memory before it is taken; collects once when they do not fit.
     *
     * @return the charge rounded up to blocks
     * @throws HeapExhausted when they do not fit even then
     */
    public int charge(long bytes) {
        if (bytes > Integer.MAX_VALUE - 64) {
            throw new HeapExhausted(bytes);
        }
        int rounded = memory.rounded(bytes);
        collector.charge(this, rounded, bytes);
        return rounded;
    }

    /** Gives the rest of the run back. */
    public void retire() {
        memory.markFree(next, end);
        next = 0;
        end = 0;
    }
}
