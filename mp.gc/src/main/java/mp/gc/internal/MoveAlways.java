package mp.gc.internal;

import mp.core.memory.Header;
import mp.core.memory.Memory;
import mp.core.memory.Roots;

import java.util.Arrays;

/**
 * The test mode that replaces the array of cells at every allocation and charge. Who kept the old
 * one across that point reads poison. It collects early, so that there is little to copy.
 */
final class MoveAlways extends MarkSweep {
    private static final long PERIOD = 32 << 10;

    MoveAlways(Memory memory, Roots roots) {
        super(memory, roots, false, PERIOD);
    }

    @Override
    void prepare(int blocks) {
        super.prepare(blocks);
        standStill();
        long[] old = memory.cells;
        long size = memory.top + (long) blocks * Header.BLOCK_CELLS;
        memory.resize((int) Math.min(size, memory.mostCells()));
        Arrays.fill(old, Memory.POISON);
    }

    @Override
    int run(int blocks) {
        return blocks;
    }
}
