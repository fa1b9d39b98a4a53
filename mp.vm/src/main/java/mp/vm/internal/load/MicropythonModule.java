package mp.vm.internal.load;

import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.memory.Kind;
import mp.core.memory.Rom;
import mp.core.options.Option;
import mp.core.runtime.NativeTable;
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
        rt.lockHeap();
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

    /** Allocates the buffer for exceptions that are raised while nothing can be allocated. */
    @PyFunction(
            value = "alloc_emergency_exception_buf",
            option = "MICROPY_ENABLE_EMERGENCY_EXCEPTION_BUF")
    static void allocEmergencyExceptionBuf(VmRuntime rt, long size) {
        rt.vm.emergency.allocate(rt, Math.max(0, rt.toInt(size)));
    }

    /** Ctrl-C: which character interrupts; -1 for none. */
    @PyFunction(value = "kbd_intr", option = "MICROPY_KBD_EXCEPTION")
    static void kbdIntr(VmRuntime rt, long character) {
        rt.vm.interruptChar = rt.toInt(character);
    }

    /** Calls a function soon, with an argument. */
    @PyFunction(option = "MICROPY_ENABLE_SCHEDULER")
    static void schedule(VmRuntime rt, long function, long arg) {
        if (!isKbdIntr(rt, function)) {
            add(rt, function, arg);
        } else if (rt.options.on(Option.SCHEDULER_STATIC_NODES)) {
            rt.vm.scheduler.interrupt();
        } else {
            throw rt.raiseWith(Kind.VALUE_ERROR, 0);
        }
        rt.pending = true;
        if (rt != rt.vm.main) {
            rt.vm.main.wake();
        }
    }

    private static void add(VmRuntime rt, long function, long arg) {
        boolean added = rt.vm.scheduler.add(function, arg);
        if (!added && rt != rt.vm.main) {
            // The main thread empties the queue, if it gets the processor.
            rt.vm.threads.yield(rt);
            added = rt.vm.scheduler.add(function, arg);
        }
        if (!added) {
            throw rt.raise(Kind.RUNTIME_ERROR, "schedule queue full");
        }
    }

    private static boolean isKbdIntr(VmRuntime rt, long function) {
        if (!rt.is(function, Kind.BUILTIN)) {
            return false;
        }
        NativeTable table = Rom.table(function);
        return table.name.equals("micropython")
                && table.members[Rom.member(function)].equals("kbd_intr");
    }

    /** Bytes of stack in use. */
    @PyFunction(value = "stack_use", option = "MICROPY_PY_MICROPYTHON_STACK_USE")
    static long stackUse(VmRuntime rt) {
        return rt.newInt(rt.depth);
    }

    /** Bytes taken so far. */
    @PyFunction(value = "mem_total", option = "MICROPY_MEM_STATS")
    static long memTotal(VmRuntime rt) {
        return rt.newInt(MemoryReport.total(rt));
    }

    /** Bytes in use. */
    @PyFunction(value = "mem_current", option = "MICROPY_MEM_STATS")
    static long memCurrent(VmRuntime rt) {
        return rt.newInt(rt.allocator.collector().used(rt.allocator));
    }

    /** Most bytes in use so far. */
    @PyFunction(value = "mem_peak", option = "MICROPY_MEM_STATS")
    static long memPeak(VmRuntime rt) {
        return rt.newInt(MemoryReport.peak(rt));
    }

    /** Prints how much memory is in use, with an argument also what each block is used for. */
    @PyFunction(value = "mem_info", optional = 1, option = "MICROPY_PY_MICROPYTHON_MEM_INFO")
    static void memInfo(VmRuntime rt, long verbose) {
        MemoryReport.print(rt, verbose != 0);
    }

    /** Prints how many interned strings there are, with an argument also which. */
    @PyFunction(value = "qstr_info", optional = 1, option = "MICROPY_PY_MICROPYTHON_MEM_INFO")
    static void qstrInfo(VmRuntime rt, long verbose) {
        MemoryReport.printNames(rt, verbose != 0);
    }
}
