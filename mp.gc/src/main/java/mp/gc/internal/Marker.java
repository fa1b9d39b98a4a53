package mp.gc.internal;

import mp.core.memory.Header;
import mp.core.memory.HeapExhausted;
import mp.core.memory.Memory;
import mp.core.memory.Roots;

/**
 * Marks what the roots reach.
 *
 * <p>The mark stack holds ranges of cells still to be read, packed as {@code from << 32 | to}; a
 * long range is read slice by slice, so that a wide object needs one entry, not one per slot. The
 * stack has a bound: an object that finds it full is marked but not read, and the heap is walked
 * again from the lowest such object until there is none.
 *
 * <p>The memory must be a seamless row of objects and free runs without marks.
 */
final class Marker implements Roots.Visitor {
    private static final int SLICE = 64;
    private static final int FIRST_DEPTH = 1024;

    /** The stack may grow to one entry for so many cells. */
    private static final int CELLS_PER_ENTRY = 32;

    private static final int NONE = Integer.MAX_VALUE;

    private final Memory memory;
    private final Roots roots;
    private final boolean checked;

    private long[] cells;
    private long[] stack;
    private int depth;
    private int unread = NONE;
    private int blocks;

    /** {@code checked}: whether every reached header is checked. */
    Marker(Memory memory, Roots roots, boolean checked, int depth) {
        this.memory = memory;
        this.roots = roots;
        this.checked = checked;
        this.stack = new long[depth];
    }

    Marker(Memory memory, Roots roots, boolean checked) {
        this(memory, roots, checked, FIRST_DEPTH);
    }

    /**
     * Marks, reports finalisers and lets the VM clear weak things.
     *
     * @return the blocks of all marked objects
     */
    int mark() {
        cells = memory.cells;
        blocks = 0;
        if (checked) {
            checkRow();
        }
        roots.visit(this);
        readUnread();
        if (memory.finalisers != 0) {
            keepFinalisers();
            drain();
            readUnread();
        }
        roots.marked();
        cells = null;
        return blocks;
    }

    @Override
    public void word(long w) {
        if (Memory.isHeap(w)) {
            reach((int) w >>> 2);
            drain();
        }
    }

    @Override
    public void words(long[] array, int from, int to) {
        for (int i = from; i < to; i++) {
            word(array[i]);
        }
    }

    private void reach(int at) {
        if (checked) {
            check(at);
        }
        long header = cells[at];
        if ((header & Header.MARK) != 0) {
            return;
        }
        cells[at] = header | Header.MARK;
        int size = Header.blocks(header);
        blocks += size;
        if ((header & Header.ROM) == 0) {
            reachShape((int) header & Header.TYPE_MASK);
        }
        if ((header & Header.RAW) == 0) {
            push(at, header);
        }
    }

    private void reachShape(int block) {
        if (block != 0) {
            reach(block * Header.BLOCK_CELLS);
        }
    }

    private void push(int at, long header) {
        if (depth == stack.length && !deepen()) {
            unread = Math.min(unread, at);
            return;
        }
        int first = (header & Header.PAYLOAD) != 0 ? at + 2 : at + 1;
        stack[depth++] = range(first, at + Header.blocks(header) * Header.BLOCK_CELLS);
    }

    private static long range(int from, int to) {
        return (long) from << 32 | to;
    }

    private void drain() {
        while (depth > 0) {
            long range = stack[--depth];
            int from = (int) (range >>> 32);
            int to = (int) range;
            if (to - from > SLICE) {
                stack[depth++] = range(from + SLICE, to);
                to = from + SLICE;
            }
            long[] read = cells;
            for (int i = from; i < to; i++) {
                long w = read[i];
                if (Memory.isHeap(w)) {
                    reach((int) w >>> 2);
                }
            }
        }
    }

    private boolean deepen() {
        if (stack.length >= cells.length / CELLS_PER_ENTRY) {
            return false;
        }
        try {
            long[] deeper = Memory.take(stack.length * 2);
            System.arraycopy(stack, 0, deeper, 0, depth);
            stack = deeper;
            return true;
        } catch (HeapExhausted e) {
            return false;
        }
    }

    private void readUnread() {
        while (unread != NONE) {
            int at = unread;
            unread = NONE;
            while (at < memory.top) {
                long header = cells[at];
                if ((header & (Header.MARK | Header.RAW)) == Header.MARK) {
                    push(at, header);
                    drain();
                }
                at += Header.blocks(header) * Header.BLOCK_CELLS;
            }
        }
    }

    /**
     * Marks all unmarked objects with finalisers before what they reach, so that none is missed.
     */
    private void keepFinalisers() {
        int left = 0;
        for (int at = Header.BLOCK_CELLS; at < memory.top; ) {
            long header = cells[at];
            if ((header & Header.FINALISER) != 0) {
                if ((header & Header.MARK) != 0) {
                    left++;
                } else {
                    cells[at] = header & ~Header.FINALISER;
                    reach(at);
                    roots.finalise(Memory.word(at));
                }
            }
            at += Header.blocks(header) * Header.BLOCK_CELLS;
        }
        memory.finalisers = left;
    }

    private void checkRow() {
        for (int at = Header.BLOCK_CELLS; at < memory.top; ) {
            int size = Header.blocks(cells[at]);
            if (size == 0 || size > (memory.top - at) / Header.BLOCK_CELLS) {
                throw new IllegalStateException(
                        "a header was overwritten: cell %d holds %x".formatted(at, cells[at]));
            }
            at += size * Header.BLOCK_CELLS;
        }
    }

    private void check(int at) {
        boolean placed = at % Header.BLOCK_CELLS == 0 && at >= Header.BLOCK_CELLS;
        if (!placed || at >= memory.top) {
            throw new IllegalStateException("a live word names no object: cell " + at);
        }
        long header = cells[at];
        long end = at + (long) Header.blocks(header) * Header.BLOCK_CELLS;
        if (header == Memory.POISON
                || (header & Header.FREE) != 0
                || end == at
                || end > memory.top) {
            throw new IllegalStateException(
                    "a live word names cell %d, which is freed: header %x".formatted(at, header));
        }
    }
}
