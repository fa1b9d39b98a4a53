package mp.gc.internal;

import mp.core.memory.Allocator;
import mp.core.memory.Collector;
import mp.core.memory.Header;
import mp.core.memory.HeapExhausted;
import mp.core.memory.Memory;
import mp.core.memory.Roots;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks all that is reachable at once, then frees the rest bit by bit as allocation asks for room.
 *
 * <p>Invariant: {@link #committed} blocks, those of objects that were alive at the last marking, of
 * objects allocated since and of the runs that allocators hold, together with the payload bytes
 * never exceed the limit. So the limit is exact whenever the runs have been taken back, which is
 * done before anything fails.
 */
class MarkSweep implements Collector {
    /** Most blocks of a run: it stays in the first cache, and little is reserved in vain. */
    private static final int RUN = 512;

    private static final long LARGE = 8L << 20;
    private static final long PERIOD = 4L << 20;

    /** The memory it keeps. */
    final Memory memory;

    private final Roots roots;

    /** The cells never used. */
    final FreshCells fresh;

    private final FreeRuns runs;
    private final Sweeper sweeper;
    private final Marker marker;
    private final Period period;
    private final List<Allocator> holders = new ArrayList<>();

    /** The largest object there may be, whatever the limit. */
    private final int mostBlocks;

    private int committed;
    private long collections;
    private long allocations;
    private long peak;

    MarkSweep(Memory memory, Roots roots) {
        this(memory, roots, false, memory.limit > LARGE ? PERIOD : Long.MAX_VALUE);
    }

    /**
     * {@code checked}: whether marking checks headers and freed cells are overwritten; {@code
     * least}: see {@link Period}.
     */
    MarkSweep(Memory memory, Roots roots, boolean checked, long least) {
        this.memory = memory;
        this.roots = roots;
        this.fresh = new FreshCells(memory);
        this.runs = new FreeRuns(memory);
        this.sweeper = new Sweeper(memory, runs, checked);
        this.marker = new Marker(memory, roots, checked);
        this.period = new Period(least);
        this.mostBlocks = memory.mostCells() / Header.BLOCK_CELLS;
    }

    /** Called before each run and charge; {@code blocks} is 0 for a charge. */
    void prepare(int blocks) {
        if (period.passed() && period.due(settled())) {
            mark();
        }
    }

    /** The most blocks to hand out where so many are needed. */
    int run(int blocks) {
        return (int) Math.max(blocks, Math.min(RUN, period.left() / memory.blockBytes + 1));
    }

    /** Finds a run. */
    boolean find(Allocator to, int blocks, int most) {
        return runs.give(to, blocks, most)
                || sweeper.give(to, blocks, most)
                || fresh.give(to, blocks, most);
    }

    @Override
    public final void refill(Allocator allocator, int blocks) {
        checkLock(allocator);
        allocations++;
        takeRun(allocator);
        prepare(blocks);
        if (!give(allocator, blocks)) {
            giveAtLast(allocator, blocks);
        }
    }

    private static void checkLock(Allocator allocator) {
        if (allocator.locked != 0) {
            throw new HeapExhausted(HeapExhausted.LOCKED);
        }
    }

    private long room() {
        long room = (memory.limit - memory.payloadBytes) / memory.blockBytes - committed;
        return Math.min(room, mostBlocks);
    }

    private boolean give(Allocator to, int blocks) {
        long room = room();
        if (room < blocks || !find(to, blocks, (int) Math.min(room, run(blocks)))) {
            return false;
        }
        count(to, 1);
        hold(to);
        return true;
    }

    private void hold(Allocator allocator) {
        if (!holders.contains(allocator)) {
            holders.add(allocator);
        }
    }

    /** Has the other threads stand still. */
    final boolean standStill() {
        return roots.standStill();
    }

    private void count(Allocator allocator, int sign) {
        int blocks = (allocator.end - allocator.next) / Header.BLOCK_CELLS * sign;
        committed += blocks;
        period.count((long) blocks * memory.blockBytes);
    }

    private void giveAtLast(Allocator to, int blocks) {
        settle();
        if (give(to, blocks)) {
            return;
        }
        if (period.enabled) {
            mark();
            if (give(to, blocks)) {
                return;
            }
            settle();
            if (give(to, blocks)) {
                return;
            }
        }
        if (room() < blocks || !fresh.grow(blocks) || !give(to, blocks)) {
            throw new HeapExhausted(to.asked);
        }
    }

    @Override
    public final void charge(Allocator allocator, int rounded, long bytes) {
        checkLock(allocator);
        allocations++;
        prepare(0);
        if (pay(allocator, rounded)) {
            return;
        }
        settle();
        if (pay(allocator, rounded)) {
            return;
        }
        if (period.enabled) {
            mark();
            settle();
        }
        if (!pay(allocator, rounded)) {
            throw new HeapExhausted(bytes);
        }
    }

    private boolean pay(Allocator allocator, int bytes) {
        long used = (long) committed * memory.blockBytes + memory.payloadBytes;
        if (used + bytes > memory.limit) {
            return false;
        }
        int most = allocator.moreToReserve();
        int more = used + bytes + most <= memory.limit ? most : 0;
        allocator.reserve += more;
        hold(allocator);
        memory.payloadBytes += bytes + more;
        period.count(bytes + (long) more);
        return true;
    }

    @Override
    public final void retire(Allocator allocator) {
        takeBack(allocator);
        allocator.dropPlaces();
        holders.remove(allocator);
    }

    private void takeBack(Allocator allocator) {
        takeRun(allocator);
        period.count(-allocator.dropReserve());
    }

    private void takeRun(Allocator allocator) {
        if (allocator.end > allocator.next) {
            count(allocator, -1);
            runs.add(allocator.next, allocator.end);
        }
        allocator.next = 0;
        allocator.end = 0;
    }

    @Override
    public final void settle() {
        standStill();
        for (Allocator holder : holders) {
            takeBack(holder);
        }
        sweeper.finish();
    }

    /** Marks; what is dead is freed later, where no other thread could be in the way. */
    final void mark() {
        peak = Math.max(peak, settled());
        runs.clear();
        committed = marker.mark();
        sweeper.restart();
        collections++;
        period.collected();
        if (committed > memory.cells.length / Header.BLOCK_CELLS / 2) {
            fresh.grow(0);
        }
        if (standStill()) {
            sweeper.finish();
        }
    }

    @Override
    public final int collect(Allocator allocator) {
        if (allocator.locked != 0) {
            return 0;
        }
        mark();
        settle();
        return sweeper.freed;
    }

    @Override
    public final long used(Allocator allocator) {
        return settled();
    }

    private long settled() {
        settle();
        return (long) committed * memory.blockBytes + memory.payloadBytes;
    }

    @Override
    public final void enable(boolean on) {
        period.enabled = on;
    }

    @Override
    public final boolean enabled() {
        return period.enabled;
    }

    @Override
    public final long threshold() {
        return period.threshold;
    }

    @Override
    public final void threshold(long bytes) {
        period.threshold = Math.max(-1, bytes);
    }

    @Override
    public final Statistics statistics() {
        return new Statistics(collections, allocations, peak, period.total());
    }
}
