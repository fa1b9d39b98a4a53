package mp.vm.internal.load;

import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.memory.Collector;
import mp.core.options.Option;
import mp.vm.internal.run.VmRuntime;

/** {@code gc}. */
@PyModule(value = "gc", option = "MICROPY_PY_GC")
final class GcModule {
    private GcModule() {}

    private static Collector collector(VmRuntime rt) {
        return rt.allocator.collector();
    }

    /** Collects now. */
    @PyFunction
    static long collect(VmRuntime rt) {
        int freed = collector(rt).collect(rt.allocator);
        rt.attend();
        return rt.options.on(Option.PY_GC_COLLECT_RETVAL) ? rt.newInt(freed) : rt.none;
    }

    /** Turns automatic collections on. */
    @PyFunction
    static void enable(VmRuntime rt) {
        collector(rt).enable(true);
    }

    /** Turns automatic collections off. */
    @PyFunction
    static void disable(VmRuntime rt) {
        collector(rt).enable(false);
    }

    /** Whether automatic collections are on. */
    @PyFunction
    static boolean isenabled(VmRuntime rt) {
        return collector(rt).enabled();
    }

    /** Free bytes. */
    @PyFunction("mem_free")
    static long memFree(VmRuntime rt) {
        return rt.newInt(rt.memory.limit - collector(rt).used(rt.allocator));
    }

    /** Bytes in use. */
    @PyFunction("mem_alloc")
    static long memAlloc(VmRuntime rt) {
        return rt.newInt(collector(rt).used(rt.allocator));
    }

    /** Bytes after which a collection runs by itself; sets them where given. */
    @PyFunction(optional = 1, option = "MICROPY_GC_ALLOC_THRESHOLD")
    static long threshold(VmRuntime rt, long bytes) {
        if (bytes == 0) {
            return rt.newInt(collector(rt).threshold());
        }
        long n = rt.toLong(bytes);
        int block = rt.memory.blockBytes;
        collector(rt).threshold(n < 0 ? -1 : n / block * block);
        return rt.none;
    }
}
