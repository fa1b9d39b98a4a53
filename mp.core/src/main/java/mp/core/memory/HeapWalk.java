package mp.core.memory;

import mp.core.declare.ServesOption;

/**
 * A look at every object and free run of a memory, in the order of addresses. The memory must be
 * settled ({@link Collector#settle}), and nothing may be allocated meanwhile.
 */
@ServesOption("MICROPY_PY_MICROPYTHON_MEM_INFO")
public final class HeapWalk {
    private HeapWalk() {}

    /** Takes what a walk finds. */
    public interface Visitor {
        /** An object. */
        void object(long address, long header);

        /** A free run, as long as can be. */
        void free(long address, int blocks);
    }

    /**
     * What a walk adds up to. Sizes are in blocks.
     *
     * @param used blocks of all objects
     * @param free blocks that are not used, those never used included
     * @param ones objects of one block
     * @param twos objects of two blocks
     * @param largest the largest object
     * @param largestFree the longest free run
     */
    public record Summary(int used, int free, int ones, int twos, int largest, int largestFree) {}

    /** Visits all of a memory, up to what its limit allows. */
    public static void walk(Memory memory, Visitor visitor) {
        int free = 0;
        for (int at = Header.BLOCK_CELLS; at < memory.top; ) {
            long header = memory.cells[at];
            int blocks = Header.blocks(header);
            if ((header & Header.FREE) != 0) {
                free += blocks;
            } else {
                freeBefore(at, free, visitor);
                free = 0;
                visitor.object(Memory.word(at), header);
            }
            at += blocks * Header.BLOCK_CELLS;
        }
        int end = memory.mostCells();
        freeBefore(end, free + (end - memory.top) / Header.BLOCK_CELLS, visitor);
    }

    private static void freeBefore(int at, int blocks, Visitor visitor) {
        if (blocks > 0) {
            visitor.free(Memory.word(at - blocks * Header.BLOCK_CELLS), blocks);
        }
    }

    /** Adds a memory up. */
    public static Summary summary(Memory memory) {
        Counter counter = new Counter();
        walk(memory, counter);
        return new Summary(
                counter.used,
                counter.free,
                counter.ones,
                counter.twos,
                counter.largest,
                counter.largestFree);
    }

    private static final class Counter implements Visitor {
        private int used;
        private int free;
        private int ones;
        private int twos;
        private int largest;
        private int largestFree;

        @Override
        public void object(long address, long header) {
            int blocks = Header.blocks(header);
            used += blocks;
            largest = Math.max(largest, blocks);
            if (blocks == 1) {
                ones++;
            } else if (blocks == 2) {
                twos++;
            }
        }

        @Override
        public void free(long address, int blocks) {
            free += blocks;
            largestFree = Math.max(largestFree, blocks);
        }
    }
}
