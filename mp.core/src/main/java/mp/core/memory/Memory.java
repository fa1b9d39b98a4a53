package mp.core.memory;

import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * The memory of a VM: one array of cells and the table of payloads.
 *
 * <p>Invariants. Block 0 is never given out, so word 0 is null. From block 1 to {@link #top} the
 * cells are a seamless row of objects and free runs, each with a header that states its size.
 * {@code cells} may be replaced by a larger array at a safepoint, so nobody keeps a copy across
 * one. What is in use, blocks and charged payload bytes together, never exceeds {@link #limit}.
 *
 * <p>A heap address is the index of the header's cell times four, whatever the word size; {@link
 * #wordBytes} only says what a cell counts.
 */
public final class Memory {
    /**
     * What test modes write over cells that are no longer in use: a word that every model takes for
     * an address, beyond the end of every memory.
     */
    public static final long POISON = 0x7fff_fff0L;

    private static final int MOST_BLOCKS = (1 << 27) - 8;
    private static final long WHOLE = 64L << 20;
    private static final long NO_HEAP = ~0x7fff_fff0L;

    /** The cells. */
    public long[] cells;

    /** The payloads, by the index that stands in slot 1 of their owner; entry 0 is never used. */
    public Object[] payloads = new Object[16];

    /** What each payload is charged with, in bytes. */
    private int[] charges = new int[16];

    /** Bytes that a cell counts. */
    public final int wordBytes;

    /** Bytes of a block as the profile counts them. */
    public final int blockBytes;

    /** Most bytes in use, blocks and payloads together. */
    public final long limit;

    /** The first cell behind the last object or free run. */
    public int top = Header.BLOCK_CELLS;

    /** Bytes charged for payloads and other Java memory taken on behalf of the script. */
    public long payloadBytes;

    /** At least the number of objects with the finaliser flag. */
    public int finalisers;

    private int freePayload = 1;
    private int payloadTop = 1;

    /** Places below {@link #payloadTop} that are free. */
    private int freePlaces;

    /**
     * Makes an empty memory.
     *
     * @param wordBytes 8 or 4
     * @param limit most bytes in use
     * @param cells cells to begin with
     */
    public Memory(int wordBytes, long limit, int cells) {
        this.wordBytes = wordBytes;
        this.blockBytes = wordBytes * Header.BLOCK_CELLS;
        this.limit = limit;
        this.cells = take(cells);
    }

    /** Makes an empty memory with all cells of a small limit, with those of 64 MiB else. */
    public static Memory of(int wordBytes, long limit) {
        return new Memory(wordBytes, limit, cellsFor(wordBytes, Math.min(limit, WHOLE)));
    }

    /** The most cells that this memory may ever need: as many as its limit counts, and block 0. */
    public int mostCells() {
        return cellsFor(wordBytes, limit);
    }

    private static int cellsFor(int wordBytes, long limit) {
        long blocks = limit / wordBytes / Header.BLOCK_CELLS + 1;
        return (int) Math.min(blocks, MOST_BLOCKS) * Header.BLOCK_CELLS;
    }

    /** Replaces the cells by an array of another size; what lies below {@link #top} is kept. */
    public void resize(int size) {
        long[] to = take(size);
        System.arraycopy(cells, 0, to, 0, top);
        cells = to;
    }

    /**
     * The one place that takes Java memory for words.
     *
     * @throws HeapExhausted when Java has none
     */
    public static long[] take(int size) {
        try {
            return new long[size];
        } catch (OutOfMemoryError e) {
            throw new HeapExhausted((long) size * Long.BYTES);
        }
    }

    /**
     * Whether a word is the address of a heap object. True for no other word of any object model:
     * their low two bits or their high half tell.
     */
    public static boolean isHeap(long w) {
        return (w & NO_HEAP) == 0 && w != 0;
    }

    /** The index of the cell that a heap word names. */
    public static int index(long w) {
        return (int) w >>> 2;
    }

    /** The word of the object whose header is at a cell. */
    public static long word(int cell) {
        return (long) cell << 2;
    }

    /** Whether an address lies in ROM. */
    public static boolean isRom(long address) {
        return (address & Rom.BIT) != 0;
    }

    /** The header of the object at an address, heap or ROM. */
    public long header(long address) {
        return isRom(address) ? Rom.cell(address, 0) : cells[(int) address >>> 2];
    }

    /** A cell of the object at an address, heap or ROM; 0 is the header. */
    public long cell(long address, int i) {
        return isRom(address) ? Rom.cell(address, i) : cells[((int) address >>> 2) + i];
    }

    /** A cell of the object at a heap address. */
    public long get(long address, int i) {
        return cells[((int) address >>> 2) + i];
    }

    /** Writes a cell of the object at a heap address. */
    public void set(long address, int i, long w) {
        cells[((int) address >>> 2) + i] = w;
    }

    /** The payload of the object at a heap address. */
    public Object payload(long address) {
        return payloads[(int) cells[((int) address >>> 2) + 1]];
    }

    /** What the payload of the object at a heap address is charged with, in bytes. */
    public int payloadCharge(long address) {
        return charges[(int) get(address, 1)];
    }

    /**
     * Puts a payload into the table. The charge must have been made before; see {@link
     * Allocator#charge}.
     *
     * @return its index, to be written to slot 1 of the owner at once
     */
    public int addPayload(Object payload, int charge) {
        int i = takePlace();
        putPayload(i, payload, charge);
        return i;
    }

    /** Whether so many payloads can be added without replacing the table. */
    public boolean hasPlaces(int n) {
        return freePlaces + payloads.length - payloadTop >= n;
    }

    /** Fills an array with places, each for one {@link #putPayload} or {@link #dropPlace}. */
    public void takePlaces(int[] places) {
        for (int i = 0; i < places.length; i++) {
            places[i] = takePlace();
        }
    }

    /** Puts a payload to a place that was taken for it; whoever sees the place sees the payload. */
    void putPayload(int place, Object payload, int charge) {
        payloads[place] = payload;
        charges[place] = charge;
        VarHandle.storeStoreFence();
    }

    private int takePlace() {
        int i = freePayload;
        if (i == payloadTop) {
            if (i == payloads.length) {
                payloads = Arrays.copyOf(payloads, i * 2);
                charges = Arrays.copyOf(charges, i * 2);
            }
            payloadTop++;
            freePayload = payloadTop;
        } else {
            freePayload = charges[i];
            freePlaces--;
        }
        return i;
    }

    /**
     * Replaces a payload and its charge, which must have been charged before.
     *
     * @return the charge of the old one, to be given back
     */
    public synchronized int replacePayload(long address, Object payload, int charge) {
        int i = (int) get(address, 1);
        int old = charges[i];
        payloads[i] = payload;
        charges[i] = charge;
        return old;
    }

    /** Drops a payload and its charge: its owner is dead. */
    public void dropPayload(int i) {
        if (i == 0) {
            return;
        }
        payloadBytes -= charges[i];
        payloads[i] = null;
        dropPlace(i);
    }

    /** Frees a place that has no payload. */
    public void dropPlace(int i) {
        charges[i] = freePayload;
        freePayload = i;
        freePlaces++;
    }

    /** Counts one more object with the finaliser flag. */
    synchronized void countFinaliser() {
        finalisers++;
    }

    /** Rounds a payload's size up to blocks, which is what it is charged with. */
    public int rounded(long bytes) {
        return (int) ((bytes + blockBytes - 1) / blockBytes * blockBytes);
    }

    /** Writes the header of a free run over cells that hold nothing. */
    public void markFree(int from, int to) {
        if (to > from) {
            cells[from] =
                    Header.of(
                            Kind.FREE, (to - from) / Header.BLOCK_CELLS, Header.RAW | Header.FREE);
        }
    }
}
