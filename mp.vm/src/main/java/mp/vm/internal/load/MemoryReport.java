package mp.vm.internal.load;

import mp.core.declare.ServesOption;
import mp.core.memory.Collector;
import mp.core.options.Option;
import mp.core.runtime.Text;
import mp.vm.internal.run.QstrPool;
import mp.vm.internal.run.VmRuntime;

import java.util.Set;

/** What {@code micropython.mem_info} and {@code qstr_info} print. */
@ServesOption({"MICROPY_PY_MICROPYTHON_MEM_INFO", "MICROPY_MEM_STATS"})
public final class MemoryReport {
    /** Words that an interned string takes beside its text. */
    private static final int WORDS_OF_NAME = 2;

    private MemoryReport() {}

    /** Bytes taken so far, whether they are still in use or not. */
    static long total(VmRuntime rt) {
        Collector collector = rt.allocator.collector();
        collector.settle();
        return collector.statistics().total();
    }

    /** Most bytes in use so far. */
    static long peak(VmRuntime rt) {
        Collector collector = rt.allocator.collector();
        long now = collector.used(rt.allocator);
        return Math.max(now, collector.statistics().peak());
    }

    /** Prints sums and, where wanted, the map. */
    public static void print(VmRuntime rt, boolean map) {
        long used = rt.allocator.collector().used(rt.allocator);
        long limit = rt.memory.limit;
        Text out = new Text();
        if (rt.options.on(Option.MEM_STATS)) {
            out.add("mem: total=").add(total(rt)).add(", current=").add(used);
            out.add(", peak=").add(peak(rt)).add("\n");
        }
        out.add("stack: ").add(rt.depth).add(" out of ").add(rt.stackBytes).add("\n");
        out.add("GC: total: ").add(limit).add(", used: ").add(used);
        out.add(", free: ").add(limit - used).add("\n");
        HeapMap heap = HeapMap.of(rt, used);
        out.add(" No. of 1-blocks: ").add((long) heap.ones());
        out.add(", 2-blocks: ").add((long) heap.twos());
        out.add(", max blk sz: ").add((long) heap.largest());
        out.add(", max free sz: ").add((long) heap.largestFree()).add("\n");
        if (map) {
            out.add("GC memory layout; from ").add(heap.from()).add(":");
            heap.print(out);
            out.add("\n");
        }
        rt.vm.output.write(out.array(), 0, out.length());
    }

    /** Tells of the strings that scripts brought; those that we declare lie in ROM in C. */
    static void printNames(VmRuntime rt, boolean each) {
        QstrPool pool = rt.vm.qstrs;
        Set<String> declared = rt.members.names();
        Text list = new Text();
        long n = 0;
        long bytes = 0;
        for (int id = QstrPool.FIRST_OWN; id < QstrPool.FIRST_OWN + pool.own(); id++) {
            if (!declared.contains(pool.text(id))) {
                n++;
                bytes += pool.bytes(id).length;
                list.add("Q(").add(pool.bytes(id)).add(")\n");
            }
        }
        long all = bytes + WORDS_OF_NAME * rt.memory.wordBytes * n;
        Text out = new Text();
        out.add("qstr pool: n_pool=1, n_qstr=").add(n).add(", n_str_data_bytes=").add(bytes);
        out.add(", n_total_bytes=").add(all).add("\n");
        rt.vm.output.write(out.array(), 0, out.length());
        if (each) {
            rt.vm.output.write(list.array(), 0, list.length());
        }
    }
}
