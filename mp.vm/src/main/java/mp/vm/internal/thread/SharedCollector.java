package mp.vm.internal.thread;

import mp.core.memory.Allocator;
import mp.core.memory.Collector;
import mp.vm.internal.run.VmRuntime;

/**
 * The collector as one of several threads that run at once sees it: one call at a time. The others
 * run on meanwhile, unless the collector has them stand still; then they do so until it is done.
 */
final class SharedCollector implements Collector {
    private final FreeThreads threads;
    private final Collector collector;
    private VmRuntime rt;

    SharedCollector(FreeThreads threads, Collector collector) {
        this.threads = threads;
        this.collector = collector;
    }

    /** Says whose calls these are. */
    void use(VmRuntime rt) {
        this.rt = rt;
    }

    @Override
    public void refill(Allocator allocator, int blocks) {
        threads.lock(rt);
        try {
            collector.refill(allocator, blocks);
        } finally {
            threads.unlock(rt);
        }
    }

    @Override
    public void charge(Allocator allocator, int rounded, long bytes) {
        threads.lock(rt);
        try {
            collector.charge(allocator, rounded, bytes);
        } finally {
            threads.unlock(rt);
        }
    }

    @Override
    public void refund(Allocator allocator, long bytes) {
        threads.lock(rt);
        try {
            collector.refund(allocator, bytes);
        } finally {
            threads.unlock(rt);
        }
    }

    @Override
    public void places(Allocator allocator, int[] places) {
        threads.lock(rt);
        try {
            if (!allocator.memory.hasPlaces(places.length)) {
                threads.stopOthers();
            }
            collector.places(allocator, places);
        } finally {
            threads.unlock(rt);
        }
    }

    @Override
    public void retire(Allocator allocator) {
        threads.lock(rt);
        try {
            collector.retire(allocator);
        } finally {
            threads.unlock(rt);
        }
    }

    @Override
    public void settle() {
        threads.lock(rt);
        try {
            threads.stopOthers();
            collector.settle();
        } finally {
            threads.unlock(rt);
        }
    }

    @Override
    public void whileSettled(Runnable look) {
        threads.lock(rt);
        try {
            threads.stopOthers();
            collector.whileSettled(look);
        } finally {
            threads.unlock(rt);
        }
    }

    @Override
    public int collect(Allocator allocator) {
        threads.lock(rt);
        try {
            return collector.collect(allocator);
        } finally {
            threads.unlock(rt);
        }
    }

    @Override
    public long used(Allocator allocator) {
        threads.lock(rt);
        try {
            return collector.used(allocator);
        } finally {
            threads.unlock(rt);
        }
    }

    @Override
    public void enable(boolean on) {
        collector.enable(on);
    }

    @Override
    public boolean enabled() {
        return collector.enabled();
    }

    @Override
    public long threshold() {
        return collector.threshold();
    }

    @Override
    public void threshold(long bytes) {
        collector.threshold(bytes);
    }

    @Override
    public Statistics statistics() {
        return collector.statistics();
    }
}
