package mp.gc.internal;

import mp.core.memory.Allocator;
import mp.core.memory.Header;
import mp.core.memory.Memory;

import java.util.Arrays;

/**
 * Frees what is not marked, bit by bit: allocation sweeps just as far as it needs, so that the
 * cells it gets are in the cache.
 *
 * <p>Invariant: below {@link #cursor} nothing has a mark; from there to {@link #end} the marked are
 * alive and the rest is free or dead.
 */
final class Sweeper {
    private final Memory memory;
    private final FreeRuns runs;
    private final boolean poison;

    private int cursor = Header.BLOCK_CELLS;
    private int end = Header.BLOCK_CELLS;

    /** Objects freed since the last marking. */
    int freed;

    /** {@code poison}: whether freed cells are overwritten; their runs are then not kept. */
    Sweeper(Memory memory, FreeRuns runs, boolean poison) {
        this.memory = memory;
        this.runs = runs;
        this.poison = poison;
    }

    /** Begins again after a marking. */
    void restart() {
        cursor = Header.BLOCK_CELLS;
        end = memory.top;
        freed = 0;
    }

    boolean done() {
        return cursor >= end;
    }

    /** Sweeps to the end; the runs found are kept for later. */
    void finish() {
        while (cursor < end) {
            skipMarked();
            int from = cursor;
            if (from < end) {
                keep(from, freeUpTo(from, Integer.MAX_VALUE));
            }
        }
    }

    /**
     * Sweeps until it finds {@code blocks} free blocks in a row and gives them to the allocator,
     * with those behind them up to {@code most}.
     *
     * @return false where the end was reached without
     */
    boolean give(Allocator to, int blocks, int most) {
        while (cursor < end) {
            skipMarked();
            int from = cursor;
            if (from >= end) {
                return false;
            }
            int until = freeUpTo(from, most * Header.BLOCK_CELLS);
            if (until - from >= blocks * Header.BLOCK_CELLS) {
                to.next = from;
                to.end = until;
                return true;
            }
            keep(from, until);
        }
        return false;
    }

    private void skipMarked() {
        long[] cells = memory.cells;
        int at = cursor;
        while (at < end) {
            long header = cells[at];
            if ((header & Header.MARK) == 0) {
                break;
            }
            cells[at] = header & ~Header.MARK;
            at += Header.blocks(header) * Header.BLOCK_CELLS;
        }
        cursor = at;
    }

    /**
     * Frees the unmarked objects from a cell on, moving the cursor behind them.
     *
     * @return the end of the run, which has at most {@code most} cells
     */
    private int freeUpTo(int from, int most) {
        long[] cells = memory.cells;
        int at = from;
        while (at < end && at - from < most) {
            long header = cells[at];
            if ((header & Header.MARK) != 0) {
                break;
            }
            int size = Header.blocks(header) * Header.BLOCK_CELLS;
            if ((header & Header.FREE) == 0) {
                free(at, header, size);
            }
            at += size;
        }
        if (at - from > most) {
            memory.markFree(from + most, at);
            at = from + most;
        }
        cursor = at;
        return at;
    }

    private void free(int at, long header, int size) {
        freed++;
        if ((header & Header.PAYLOAD) != 0) {
            memory.dropPayload((int) memory.cells[at + 1]);
        }
        if (poison) {
            Arrays.fill(memory.cells, at, at + size, Memory.POISON);
        }
    }

    private void keep(int from, int until) {
        if (poison) {
            memory.markFree(from, until);
        } else if (until == memory.top) {
            memory.top = from;
            end = from;
        } else {
            runs.add(from, until);
        }
    }
}
