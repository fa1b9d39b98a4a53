package mp.core.memory;

import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * Where a thread allocates: a run of free cells handed to it by the collector, used up by bumping.
 *
 * <p>Invariant: the cells from {@link #next} to {@link #end} belong to this thread alone and hold
 * garbage; {@link Collector#retire} makes them a free run again. An allocated object is all zero
 * behind its header.
 */
public final class Allocator {
    /** The memory allocated from. */
    public final Memory memory;

    private static final int MOST_PLACES = 64;

    private final Collector collector;

    /** The next free cell of the run. */
    public int next;

    /** The end of the run. */
    public int end;

    /** Set while the heap is locked: every allocation fails. */
    public int locked;

    /** Bytes that the request in hand counts, header aside: what a MemoryError reports. */
    public long asked;

    /** Bytes that are charged and not in use: this thread may take them without asking. */
    public int reserve;

    /** The bytes that {@link #reserve} may be filled up to, 0 where there is none. */
    private int mostReserve;

    /**
     * Free places for payloads, from 0 to {@link #placed}; null where the thread is the only one.
     */
    private int[] places;

    private int placed;

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
        int blocks = Header.blocksFor(slots);
        int at = cells(blocks, slots);
        memory.cells[at] = Header.of(ordinal, blocks, flags);
        VarHandle.storeStoreFence();
        if ((flags & Header.FINALISER) != 0) {
            memory.countFinaliser();
        }
        return Memory.word(at);
    }

    /** Allocates an instance of a shape; as {@link #object}. */
    public long instance(int shapeBlock, int slots) {
        int blocks = Header.blocksFor(slots);
        int at = cells(blocks, slots);
        memory.cells[at] = Header.ofShape(shapeBlock, blocks);
        VarHandle.storeStoreFence();
        return Memory.word(at);
    }

    private int cells(int blocks, int slots) {
        int at = next;
        if (blocks > (end - at) / Header.BLOCK_CELLS || locked != 0) {
            asked = (long) slots * memory.wordBytes;
            collector.refill(this, blocks);
            at = next;
        }
        int size = blocks * Header.BLOCK_CELLS;
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
            throw new HeapExhausted(locked != 0 ? HeapExhausted.LOCKED : bytes);
        }
        int rounded = memory.rounded(bytes);
        if (reserve == 0 || rounded > reserve || locked != 0) {
            collector.charge(this, rounded, bytes);
        } else {
            reserve -= rounded;
        }
        return rounded;
    }

    /** Gives charged bytes back. */
    public void refund(long bytes) {
        if (reserve + bytes < mostReserve) {
            reserve += (int) bytes;
        } else {
            collector.refund(this, bytes);
        }
    }

    /**
     * Puts a payload into the table; its charge was made before.
     *
     * @return its place, to be written to slot 1 of the owner at once
     */
    public int addPayload(Object payload, int charge) {
        if (places == null) {
            return memory.addPayload(payload, charge);
        }
        if (placed == 0) {
            collector.places(this, places);
            placed = places.length;
        }
        int place = places[--placed];
        memory.putPayload(place, payload, charge);
        return place;
    }

    /**
     * From now on other threads use the memory, too.
     *
     * @param reserves whether this one may hold bytes and places that it does not need yet
     */
    public void share(boolean reserves) {
        places = new int[reserves ? MOST_PLACES : 1];
        mostReserve = reserves ? (int) Math.min(memory.limit >> 8, 16384) : 0;
    }

    /** The bytes that the next charge may take beyond what is needed. */
    public int moreToReserve() {
        return mostReserve - reserve;
    }

    /** Gives {@link #reserve} back. @return how much that was */
    public int dropReserve() {
        int bytes = reserve;
        memory.payloadBytes -= bytes;
        reserve = 0;
        return bytes;
    }

    /** Frees the places that are not in use. */
    public void dropPlaces() {
        while (placed > 0) {
            memory.dropPlace(places[--placed]);
        }
    }

    /** Gives the rest of the run and the reserves back. */
    public void retire() {
        collector.retire(this);
    }
}
