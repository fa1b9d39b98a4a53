package mp.vm.internal.object;

import mp.core.memory.Header;
import mp.core.memory.HeapExhausted;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.memory.Rom;
import mp.core.options.Option;
import mp.core.runtime.PyException;
import mp.core.runtime.Text;
import mp.vm.internal.container.Sequences;
import mp.vm.internal.run.Code;
import mp.vm.internal.run.VmRuntime;

/**
 * Exception objects: 1 the tuple of arguments, 2 the traceback (a CELLS object: the number of words
 * used, then file, line and block of each entry, innermost first) or null.
 */
public final class Exceptions {
    static final int ARGS = 1;
    static final int TRACE = 2;
    static final int SLOTS = 3;

    /** Most entries of a traceback, unless {@code sys.tracebacklimit} says otherwise. */
    public static final int MOST_ENTRIES = 1000;

    private Exceptions() {}

    /** Sets an exception with a message in flight. */
    public static PyException raise(VmRuntime rt, int kind, String message) {
        int mark = rt.mark();
        long e = create(rt, kind);
        rt.keep(e);
        long arg = message(rt, message);
        if (arg != 0) {
            setArgument(rt, e, arg);
        }
        rt.exception = e;
        rt.release(mark);
        return rt.signal;
    }

    private static long message(VmRuntime rt, String message) {
        try {
            return rt.newStr(message);
        } catch (PyException full) {
            if (rt.vm.emergency == null) {
                throw full;
            }
            return rt.vm.emergency.message(rt, message);
        }
    }

    /** Sets an exception with an argument (or 0) in flight. */
    public static PyException raiseWith(VmRuntime rt, int kind, long arg) {
        int mark = rt.mark();
        if (arg != 0) {
            rt.keep(arg);
        }
        long e = create(rt, kind);
        rt.keep(e);
        if (arg != 0) {
            setArgument(rt, e, arg);
        }
        rt.exception = e;
        rt.release(mark);
        return rt.signal;
    }

    private static void setArgument(VmRuntime rt, long e, long arg) {
        int mark = rt.mark();
        rt.keep(arg);
        setArguments(rt, e, mark, 1);
        rt.release(mark);
    }

    /** Gives an exception the arguments that lie at a place of the value stack. */
    static void setArguments(VmRuntime rt, long e, int base, int n) {
        long args;
        try {
            args = Sequences.tuple(rt, base, n);
        } catch (PyException full) {
            if (rt.vm.emergency == null) {
                throw full;
            }
            args = rt.vm.emergency.args(rt, base, n);
        }
        rt.memory.set(e, ARGS, args);
    }

    /** An exception object to be kept as a root from the start. */
    public static long fresh(VmRuntime rt, int kind) {
        return create(rt, kind);
    }

    /** An exception object without arguments; not kept. Where there is no room, the emergency's. */
    static long create(VmRuntime rt, int kind) {
        long empty = Sequences.emptyTuple(rt);
        long e;
        try {
            e = rt.fresh(kind, SLOTS);
        } catch (PyException full) {
            if (rt.vm.emergency == null) {
                throw full;
            }
            return rt.vm.emergency.exception(rt, kind);
        }
        rt.memory.set(e, ARGS, empty);
        return e;
    }

    /** What {@code raise w} does: instantiates a class, refuses what is no exception. */
    public static PyException raise(VmRuntime rt, long w) {
        long e = w;
        if (rt.is(w, Kind.TYPE) && isExceptionType(rt, w)) {
            e = rt.call(w);
        }
        if (!isException(rt, e) || part(rt, e) == 0) {
            return raise(rt, Kind.TYPE_ERROR, "exceptions must derive from BaseException");
        }
        rt.exception = e;
        return rt.signal;
    }

    /** Whether a type derives from BaseException. */
    static boolean isExceptionType(VmRuntime rt, long type) {
        return Kind.isException(ClassObject.nativeBase(rt, type))
                || ClassObject.isSubclass(rt, type, Rom.word(Kind.BASE_EXCEPTION));
    }

    /** Whether an object is an exception. */
    public static boolean isException(VmRuntime rt, long w) {
        int kind = rt.kind(w);
        return Kind.isException(kind)
                || kind == Kind.INSTANCE
                        && Kind.isException(ClassObject.nativeBase(rt, ClassObject.classOf(rt, w)));
    }

    /** The native exception object behind an exception. */
    static long part(VmRuntime rt, long e) {
        return rt.kind(e) == Kind.INSTANCE ? ClassObject.nativePart(rt, e) : e;
    }

    /** The arguments of an exception, a tuple. */
    public static long args(VmRuntime rt, long e) {
        long part = part(rt, e);
        return part == 0 ? Sequences.emptyTuple(rt) : rt.memory.get(part, ARGS);
    }

    /** The first argument of an exception, or None. */
    public static long value(VmRuntime rt, long e) {
        long args = args(rt, e);
        return rt.count(args) == 0 ? rt.none : rt.item(args, 0);
    }

    /** MemoryError: the object made in advance, with a message where there is room for one. */
    public static PyException memoryError(VmRuntime rt, long bytes) {
        long e = rt.vm.roots.memoryError;
        rt.exception = e;
        rt.vm.memoryRequest = bytes;
        rt.memory.set(e, TRACE, 0);
        return rt.signal;
    }

    /** Whether an exception matches a class or a tuple of classes, for {@code except}. */
    public static boolean matches(VmRuntime rt, long e, long cls) {
        if (rt.is(cls, Kind.TUPLE)) {
            int n = rt.count(cls);
            for (int i = 0; i < n; i++) {
                if (matches(rt, e, rt.item(cls, i))) {
                    return true;
                }
            }
            return false;
        }
        if (!rt.is(cls, Kind.TYPE) || !isExceptionType(rt, cls)) {
            throw rt.typeError(
                    "unsupported types for : '" + rt.typeName(e) + "', '" + rt.typeName(cls) + "'");
        }
        long type = rt.is(e, Kind.TYPE) ? e : rt.typeOf(e);
        return ClassObject.isSubclass(rt, type, cls);
    }

    // Tracebacks

    /** Adds the place where an exception passes; does nothing where there is no room. */
    public static void addTraceback(VmRuntime rt, long e, Code code, int pc) {
        long part = part(rt, e);
        if (part == 0 || rt.skipTraceback) {
            rt.skipTraceback = false;
            return;
        }
        Memory memory = rt.memory;
        long trace = memory.get(part, TRACE);
        int used = trace == 0 ? 0 : (int) rt.model.intValue(memory.get(trace, 1));
        int most = rt.vm.tracebackLimit;
        if (most <= 0) {
            return;
        }
        if (used / 3 >= most) {
            used = dropInnermost(rt, trace, used);
        }
        int have = trace == 0 ? 0 : Header.slots(memory.get(trace, 0)) - 1;
        if (used + 3 > have) {
            trace = grow(rt, e, part, trace, used);
            if (trace == 0 && used == 0) {
                trace = emergencyTrace(rt, part);
            }
            if (trace == 0) {
                return;
            }
        }
        memory.set(trace, 2 + used, code.module.names[0]);
        memory.set(trace, 3 + used, rt.model.smallInt(code.line(Math.max(0, pc))));
        memory.set(trace, 4 + used, code.functionName());
        memory.set(trace, 1, rt.model.smallInt(used + 3));
    }

    /** Makes room for an entry of a traceback that has as many as it may. */
    private static int dropInnermost(VmRuntime rt, long trace, int used) {
        int at = Memory.index(trace) + 2;
        System.arraycopy(rt.memory.cells, at + 3, rt.memory.cells, at, used - 3);
        return used - 3;
    }

    private static long emergencyTrace(VmRuntime rt, long part) {
        if (rt.vm.emergency == null) {
            return 0;
        }
        long trace = rt.vm.emergency.trace(rt);
        rt.memory.set(part, TRACE, trace);
        return trace;
    }

    private static long grow(VmRuntime rt, long e, long part, long trace, int used) {
        if (rt.allocator.locked != 0) {
            return 0;
        }
        int mark = rt.mark();
        rt.keep(e);
        long request = rt.vm.memoryRequest;
        long larger;
        try {
            larger = rt.fresh(Kind.CELLS, Math.max(10, 2 * used + 4));
        } catch (PyException full) {
            // Which may have been made of the very MemoryError that is in flight.
            rt.vm.memoryRequest = request;
            rt.memory.set(part, TRACE, trace);
            rt.exception = e;
            rt.release(mark);
            return 0;
        }
        Memory memory = rt.memory;
        for (int i = 1; i <= used + 1 && trace != 0; i++) {
            memory.set(larger, i, memory.get(trace, i));
        }
        if (trace == 0) {
            memory.set(larger, 1, rt.model.smallInt(0));
        }
        memory.set(part, TRACE, larger);
        rt.exception = e;
        rt.release(mark);
        return larger;
    }

    /** Forgets the traceback, but keeps its room. */
    static void clearTraceback(VmRuntime rt, long e) {
        long part = part(rt, e);
        long trace = part == 0 ? 0 : rt.memory.get(part, TRACE);
        if (trace != 0) {
            rt.memory.set(trace, 1, rt.model.smallInt(0));
        }
    }

    /** Prints an exception as an uncaught one is printed. */
    public static void printTraceback(VmRuntime rt, Text out, long e) {
        long part = part(rt, e);
        long trace = part == 0 ? 0 : rt.memory.get(part, TRACE);
        int used = trace == 0 ? 0 : (int) rt.model.intValue(rt.memory.get(trace, 1));
        if (used > 0) {
            out.add("Traceback (most recent call last):\n");
            for (int i = used - 3; i >= 0; i -= 3) {
                out.add("  File \"").add(rt.string(rt.memory.get(trace, 2 + i)));
                out.add("\"");
                if (rt.options.on(Option.ENABLE_SOURCE_LINE)) {
                    out.add(", line ").add(rt.model.intValue(rt.memory.get(trace, 3 + i)));
                }
                long block = rt.memory.get(trace, 4 + i);
                if (block != 0) {
                    out.add(", in ").add(rt.string(block));
                }
                out.add("\n");
            }
        }
        out.add(rt.typeName(e)).add(": ");
        printMessage(rt, out, part == 0 ? e : part);
        out.add("\n");
    }

    /** A size is a machine word without sign. */
    private static String allocating(VmRuntime rt, long bytes) {
        boolean narrow = bytes < 0 && rt.memory.wordBytes == Integer.BYTES;
        return "allocating "
                + Long.toUnsignedString(narrow ? bytes & 0xffffffffL : bytes)
                + " bytes";
    }

    /** The text of an exception, as {@code str} gives it. */
    static void printMessage(VmRuntime rt, Text out, long e) {
        if (e == rt.vm.roots.memoryError) {
            long bytes = rt.vm.memoryRequest;
            out.add("memory allocation failed, ");
            out.add(bytes == HeapExhausted.LOCKED ? "heap is locked" : allocating(rt, bytes));
            return;
        }
        if (!Kind.isException(rt.kind(e))) {
            return;
        }
        long args = rt.memory.get(e, ARGS);
        int n = rt.count(args);
        if (n == 0) {
            return;
        }
        if (n == 1) {
            if (rt.isInstance(e, Kind.OS_ERROR) && Errno.print(rt, out, rt.item(args, 0))) {
                return;
            }
            rt.print(out, rt.item(args, 0), false);
            return;
        }
        if (n == 2 && rt.isInstance(e, Kind.OS_ERROR) && Errno.print(rt, out, rt.item(args, 0))) {
            out.add(": ");
            rt.print(out, rt.item(args, 1), false);
            return;
        }
        rt.print(out, args, true);
    }

    /** Sets the place of a fault of the compiler; the block around it may be null. */
    public static void setSource(VmRuntime rt, long e, String file, int line, String block) {
        int mark = rt.mark();
        rt.keep(e);
        long cells = rt.newObject(Kind.CELLS, 10);
        rt.memory.set(cells, 1, rt.model.smallInt(3));
        rt.memory.set(cells, 2, rt.qstr(file));
        rt.memory.set(cells, 3, rt.model.smallInt(line));
        if (block != null) {
            rt.memory.set(cells, 4, rt.qstr(block));
        }
        rt.memory.set(e, TRACE, cells);
        rt.release(mark);
    }
}
