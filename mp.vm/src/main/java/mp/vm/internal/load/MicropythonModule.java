package mp.vm.internal.load;

import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.memory.Collector;
import mp.core.memory.HeapWalk;
import mp.core.memory.Kind;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

/** {@code micropython}. */
@PyModule(
        value = "micropython",
        option = "MICROPY_PY_MICROPYTHON",
        types = {RingIoType.class})
final class MicropythonModule {
    private MicropythonModule() {}

    /** Its argument: the compiler gives {@code const} its meaning. */
    @PyFunction("const")
    static long const_(VmRuntime rt, long value) {
        return value;
    }

    /** The level of optimisation of later compilations; sets it where given. */
    @PyFunction(value = "opt_level", optional = 1)
    static long optLevel(VmRuntime rt, long level) {
        if (level == 0) {
            return rt.newInt(rt.vm.optLevel);
        }
        rt.vm.optLevel = rt.toInt(level);
        return rt.none;
    }

    /** Forbids allocation; nests. */
    @PyFunction("heap_lock")
    static void heapLock(VmRuntime rt) {
        rt.allocator.locked++;
    }

    /** Allows allocation again. @return how many locks remain */
    @PyFunction("heap_unlock")
    static int heapUnlock(VmRuntime rt) {
        return --rt.allocator.locked;
    }

    /** How many locks there are. */
    @PyFunction(value = "heap_locked", option = "MICROPY_PY_MICROPYTHON_HEAP_LOCKED")
    static int heapLocked(VmRuntime rt) {
        return rt.allocator.locked;
    }

    /** Ctrl-C: which character interrupts; -1 for none. */
    @PyFunction("kbd_intr")
    static void kbdIntr(VmRuntime rt, long character) {
        rt.vm.interruptChar = rt.toInt(character);
    }

    /** Calls a function soon, with an argument. */
    @PyFunction(option = "MICROPY_ENABLE_SCHEDULER")
    static void schedule(VmRuntime rt, long function, long arg) {
        boolean other = rt != rt.vm.main;
        boolean added = rt.vm.scheduler.add(function, arg);
        if (!added && other) {
            // The main thread empties the queue, if it gets the processor.
            rt.vm.threads.yield(rt);
            added = rt.vm.scheduler.add(function, arg);
        }
        if (!added) {
            throw rt.raise(Kind.RUNTIME_ERROR, "schedule queue full");
        }
        rt.pending = true;
        if (other) {
            rt.vm.main.wake();
        }
    }

    /** Bytes of stack in use. */
    @PyFunction("stack_use")
    static long stackUse(VmRuntime rt) {
        return rt.newInt(rt.depth);
    }

    /** Bytes taken so far. */
    @PyFunction(value = "mem_total", option = "MICROPY_MEM_STATS")
    static long memTotal(VmRuntime rt) {
        return memCurrent(rt);
    }

    /** Bytes in use. */
    @PyFunction(value = "mem_current", option = "MICROPY_MEM_STATS")
    static long memCurrent(VmRuntime rt) {
        return rt.newInt(rt.allocator.collector().used(rt.allocator));
    }

    /** Most bytes in use so far. */
    @PyFunction(value = "mem_peak", option = "MICROPY_MEM_STATS")
    static long memPeak(VmRuntime rt) {
        Collector collector = rt.allocator.collector();
        long now = collector.used(rt.allocator);
        return rt.newInt(Math.max(now, collector.statistics().peak()));
    }

    /** Prints how much memory is in use. */
    @PyFunction(value = "mem_info", optional = 1, option = "MICROPY_PY_MICROPYTHON_MEM_INFO")
    static void memInfo(VmRuntime rt, long verbose) {
        Collector collector = rt.allocator.collector();
        long used = collector.used(rt.allocator);
        long total = rt.memory.limit;
        HeapWalk.Summary[] summary = new HeapWalk.Summary[1];
        collector.whileSettled(() -> summary[0] = HeapWalk.summary(rt.memory));
        HeapWalk.Summary s = summary[0];
        Text out = new Text();
        if (rt.options.on("MICROPY_MEM_STATS")) {
            long peak = Math.max(used, collector.statistics().peak());
            out.add("mem: total=").add(used).add(", current=").add(used);
            out.add(", peak=").add(peak).add("\n");
        }
        out.add("stack: ").add(rt.depth).add(" out of ");
        out.add(rt.stackBytes).add("\n");
        out.add("GC: total: ").add(total).add(", used: ").add(used);
        out.add(", free: ").add(total - used).add("\n");
        out.add(" No. of 1-blocks: ").add(s.ones()).add(", 2-blocks: ").add(s.twos());
        out.add(", max blk sz: ").add(s.largest());
        out.add(", max free sz: ").add(s.largestFree()).add("\n");
        rt.vm.output.write(out.array(), 0, out.length());
    }

    /** Prints how many interned strings there are. */
    @PyFunction(value = "qstr_info", optional = 1, option = "MICROPY_PY_MICROPYTHON_MEM_INFO")
    static void qstrInfo(VmRuntime rt, long verbose) {
        int n = rt.vm.qstrs.own();
        Text out = new Text();
        out.add("qstr pool: n_pool=1, n_qstr=").add(n);
        out.add(", n_str_data_bytes=").add(rt.vm.qstrs.ownBytes());
        out.add(", n_total_bytes=").add(rt.vm.qstrs.ownBytes() + 12L * n).add("\n");
        rt.vm.output.write(out.array(), 0, out.length());
    }
}
