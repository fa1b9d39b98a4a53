package mp.gc.internal;

import mp.core.declare.ServesOption;
import mp.core.memory.Allocator;
import mp.core.memory.Collector;
import mp.core.memory.Header;
import mp.core.memory.HeapExhausted;
import mp.core.memory.Memory;
import mp.core.memory.Roots;

import java.util.ArrayList;
import java.util.List;

/**
 * Never frees: for scripts that end before they fill their memory, and to measure what collecting
 * costs. Runs are cut from the top one by one; what a run leaves unused goes back to the top, or is
 * lost where another run lies behind it.
 */
@ServesOption("MICROPY_GC_COLLECTOR")
final class Arena implements Collector {
    private static final int RUN = 512;

    private final Memory memory;
    private final Roots roots;
    private final FreshCells fresh;
    private final List<Allocator> holders = new ArrayList<>();
    private long allocations;
    private boolean enabled = true;
    private long threshold = -1;

    Arena(Memory memory, Roots roots) {
        this.memory = memory;
        this.roots = roots;
        this.fresh = new FreshCells(memory);
    }

    @Override
    public void refill(Allocator allocator, int blocks) {
        begin(allocator);
        takeBack(allocator);
        if (room() < blocks) {
            settle();
        }
        if (room() < blocks || !give(allocator, blocks)) {
            throw new HeapExhausted(allocator.asked);
        }
    }

    private void hold(Allocator allocator) {
        if (!holders.contains(allocator)) {
            holders.add(allocator);
        }
    }

    private long room() {
        return (memory.limit - usedNow()) / memory.blockBytes;
    }

    private boolean give(Allocator to, int blocks) {
        int most = (int) Math.min(room(), Math.max(RUN, blocks));
        return fresh.give(to, blocks, most) || (grow(blocks) && fresh.give(to, blocks, most));
    }

    private boolean grow(int blocks) {
        roots.standStill();
        return fresh.grow(blocks);
    }

    @Override
    public void charge(Allocator allocator, int rounded, long bytes) {
        begin(allocator);
        if (usedNow() + rounded > memory.limit && settled() + rounded > memory.limit) {
            throw new HeapExhausted(bytes);
        }
        memory.payloadBytes += rounded;
    }

    private void begin(Allocator allocator) {
        if (allocator.locked != 0) {
            throw new HeapExhausted(HeapExhausted.LOCKED);
        }
        allocations++;
        hold(allocator);
    }

    private long usedNow() {
        long blocks = memory.top / Header.BLOCK_CELLS - 1L;
        return blocks * memory.blockBytes + memory.payloadBytes;
    }

    @Override
    public void retire(Allocator allocator) {
        takeBack(allocator);
        allocator.dropPlaces();
        holders.remove(allocator);
    }

    private void takeBack(Allocator allocator) {
        allocator.dropReserve();
        if (allocator.end == memory.top && allocator.next != 0) {
            memory.top = allocator.next;
        } else {
            memory.markFree(allocator.next, allocator.end);
        }
        allocator.next = 0;
        allocator.end = 0;
    }

    @Override
    public void settle() {
        roots.standStill();
        for (Allocator holder : holders) {
            takeBack(holder);
        }
    }

    @Override
    public int collect(Allocator allocator) {
        return 0;
    }

    @Override
    public long used(Allocator allocator) {
        return settled();
    }

    private long settled() {
        settle();
        return usedNow();
    }

    @Override
    public void enable(boolean on) {
        enabled = on;
    }

    @Override
    public boolean enabled() {
        return enabled;
    }

    @Override
    public long threshold() {
        return threshold;
    }

    @Override
    public void threshold(long bytes) {
        threshold = Math.max(-1, bytes);
    }

    @Override
    public Statistics statistics() {
        return new Statistics(0, allocations, settled(), settled());
    }
}
