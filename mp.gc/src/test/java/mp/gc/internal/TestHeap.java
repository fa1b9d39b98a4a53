package mp.gc.internal;

import mp.core.memory.Allocator;
import mp.core.memory.Collector;
import mp.core.memory.CollectorFactory;
import mp.core.memory.CollectorFactory.Stress;
import mp.core.memory.Header;
import mp.core.memory.HeapExhausted;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.memory.Roots;

import java.util.ArrayList;
import java.util.List;

/** A memory with a collector, whose roots are an array. */
final class TestHeap implements Roots {
    final Memory memory;
    final Collector collector;
    final Allocator allocator;
    final long[] roots = new long[64];
    final List<Long> finalised = new ArrayList<>();

    /** Called after marking. */
    Runnable marked = () -> {};

    TestHeap(Memory memory, CollectorFactory factory, Stress stress) {
        this.memory = memory;
        this.collector = factory.create(memory, this, stress);
        this.allocator = new Allocator(memory, collector);
    }

    static TestHeap of(long limit, Stress stress) {
        return new TestHeap(Memory.of(8, limit), new MarkSweepFactory(), stress);
    }

    static TestHeap of(long limit) {
        return of(limit, Stress.OFF);
    }

    /** A traced object. */
    long object(int slots) {
        return allocator.object(Kind.TUPLE, slots, 0);
    }

    /** An object with a payload of so many bytes. */
    long bytes(int size) {
        int charge = allocator.charge(size);
        byte[] payload = new byte[size];
        long w = allocator.object(Kind.BYTES, 1, Header.RAW | Header.PAYLOAD);
        memory.set(w, 1, memory.addPayload(payload, charge));
        return w;
    }

    long used() {
        return collector.used(allocator);
    }

    int collect() {
        return collector.collect(allocator);
    }

    /** Allocates objects of one block, each naming the one before, until there is no room. */
    int fill() {
        int count = 0;
        try {
            while (true) {
                long w = object(3);
                memory.set(w, 1, roots[0]);
                roots[0] = w;
                count++;
            }
        } catch (HeapExhausted e) {
            return count;
        }
    }

    /** The length of the chain that begins in the first root. */
    int chain() {
        int count = 0;
        for (long w = roots[0]; w != 0; w = memory.get(w, 1)) {
            count++;
        }
        return count;
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.words(roots, 0, roots.length);
    }

    @Override
    public void marked() {
        marked.run();
    }

    @Override
    public void finalise(long address) {
        finalised.add(address);
    }
}
