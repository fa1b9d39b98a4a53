package mp.gc.internal;

import mp.core.memory.Allocator;
import mp.core.memory.Header;
import mp.core.memory.Memory;

import java.util.Arrays;

/**
 * The free runs that wait to be used, by size. A run's header says how long it is, the cell behind
 * it names the next run of its bin.
 *
 * <p>Bins 1 to 15 hold runs of just so many blocks; each bin above holds the sizes up to twice its
 * least, so any run of a higher bin is long enough for a request of a lower one.
 */
final class FreeRuns {
    private static final int EXACT = 16;
    private static final int EXACT_LOG = 4;
    private static final int BINS = EXACT + 28;

    private final Memory memory;
    private final int[] heads = new int[BINS];

    /** Bit k: bin k holds a run. */
    private long filled;

    FreeRuns(Memory memory) {
        this.memory = memory;
    }

    void clear() {
        Arrays.fill(heads, 0);
        filled = 0;
    }

    private static int bin(int blocks) {
        return blocks < EXACT
                ? blocks
                : EXACT - EXACT_LOG + 31 - Integer.numberOfLeadingZeros(blocks);
    }

    /** Adds the cells of a run. */
    void add(int from, int to) {
        memory.markFree(from, to);
        int bin = bin((to - from) / Header.BLOCK_CELLS);
        memory.cells[from + 1] = heads[bin];
        heads[bin] = from;
        filled |= 1L << bin;
    }

    /**
     * Gives the allocator a run of {@code blocks} to {@code most} blocks.
     *
     * @return false where no run is long enough
     */
    boolean give(Allocator to, int blocks, int most) {
        int bin = bin(blocks);
        if (bin >= EXACT) {
            if (giveFitting(to, bin, blocks, most)) {
                return true;
            }
            bin++;
        }
        long above = filled & (-1L << bin);
        if (above == 0) {
            return false;
        }
        int first = Long.numberOfTrailingZeros(above);
        int at = heads[first];
        setHead(first, memory.cells[at + 1]);
        cut(to, at, most);
        return true;
    }

    private boolean giveFitting(Allocator to, int bin, int blocks, int most) {
        long[] cells = memory.cells;
        int before = 0;
        for (int at = heads[bin]; at != 0; at = (int) cells[at + 1]) {
            if (Header.blocks(cells[at]) >= blocks) {
                if (before == 0) {
                    setHead(bin, cells[at + 1]);
                } else {
                    cells[before + 1] = cells[at + 1];
                }
                cut(to, at, most);
                return true;
            }
            before = at;
        }
        return false;
    }

    private void setHead(int bin, long at) {
        heads[bin] = (int) at;
        if (at == 0) {
            filled &= ~(1L << bin);
        }
    }

    private void cut(Allocator to, int at, int most) {
        int blocks = Header.blocks(memory.cells[at]);
        int end = at + Math.min(blocks, most) * Header.BLOCK_CELLS;
        if (blocks > most) {
            add(end, at + blocks * Header.BLOCK_CELLS);
        }
        to.next = at;
        to.end = end;
    }
}
