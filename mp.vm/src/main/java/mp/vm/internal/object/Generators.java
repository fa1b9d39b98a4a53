package mp.vm.internal.object;

import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.runtime.PyException;
import mp.vm.internal.run.Code;
import mp.vm.internal.run.Interpreter;
import mp.vm.internal.run.VmRuntime;

/**
 * Generator objects: a frame that sleeps on the heap. 1 the function, 2 where it stands (a small
 * int, or {@link #DONE}, {@link #RUNNING}), 3 an exception to be raised at the next resume or what
 * a {@code yield from} is to be told, and the registers from 4 on, register 1 first.
 */
public final class Generators {
    public static final int FUNCTION = 1;
    public static final int STATE = 2;
    public static final int PENDING = 3;
    public static final int REGISTERS = 4;
    public static final int DONE = -1;
    public static final int RUNNING = -2;

    private Generators() {}

    /**
     * Makes the generator of a call whose bound arguments are behind the function at {@code base}.
     */
    public static long create(VmRuntime rt, Code code, int base, int given) {
        long g = rt.fresh(Kind.GENERATOR, REGISTERS - 2 + code.registers);
        Memory memory = rt.memory;
        memory.set(g, FUNCTION, rt.stack[base]);
        memory.set(g, STATE, rt.model.smallInt(0));
        System.arraycopy(rt.stack, base + 1, memory.cells, Memory.index(g) + REGISTERS, given);
        return g;
    }

    static int state(VmRuntime rt, long g) {
        return (int) rt.model.intValue(rt.memory.get(g, STATE));
    }

    /** A generator's frame ended by an exception; a StopIteration becomes RuntimeError. */
    public static void died(VmRuntime rt, long g) {
        finished(rt, g);
        if (rt.isInstance(rt.exception, Kind.STOP_ITERATION)) {
            rt.raise(Kind.RUNTIME_ERROR, "generator raised StopIteration");
        }
    }

    /** A generator's frame ended. */
    public static void finished(VmRuntime rt, long g) {
        Memory memory = rt.memory;
        memory.set(g, STATE, rt.model.smallInt(DONE));
        int n = mp.core.memory.Header.slots(memory.get(g, 0));
        for (int i = PENDING; i <= n; i++) {
            memory.set(g, i, 0);
        }
    }

    /**
     * Resumes.
     *
     * @param sent what the yield gives, None for {@code next}
     * @param thrown an exception to raise there, or 0
     * @return what it yields, or 0 where it has ended; then {@code rt.stopValue} is its result
     */
    public static long resume(VmRuntime rt, long g, long sent, long thrown) {
        int state = state(rt, g);
        rt.stopValue = 0;
        if (state == DONE) {
            if (thrown != 0) {
                throw rt.raise(thrown);
            }
            return 0;
        }
        if (state == RUNNING) {
            throw rt.valueError("generator already executing");
        }
        if (state == 0 && sent != rt.none && thrown == 0) {
            throw rt.typeError("can't send non-None value to a just-started generator");
        }
        long pending = rt.memory.get(g, PENDING);
        if (thrown == 0 && pending != 0) {
            thrown = pending;
            rt.memory.set(g, PENDING, 0);
        }
        long w = rt.interpreter.resume(g, sent, thrown);
        if (rt.interpreter.hasYielded()) {
            return w;
        }
        finished(rt, g);
        rt.stopValue = w == rt.none ? 0 : w;
        return 0;
    }

    /** The next item, 0 at the end. */
    public static long next(VmRuntime rt, long g) {
        return resume(rt, g, rt.none, 0);
    }

    /** As {@link #resume}, but the end is StopIteration. */
    static long resumeOrStop(VmRuntime rt, long g, long sent, long thrown) {
        long w = resume(rt, g, sent, thrown);
        if (w == 0) {
            throw stop(rt);
        }
        return w;
    }

    /** The StopIteration of what has just ended, with its value. */
    public static PyException stop(VmRuntime rt) {
        long value = rt.stopValue;
        rt.stopValue = 0;
        return rt.raiseWith(Kind.STOP_ITERATION, value);
    }

    /**
     * One step of {@code yield from}: register {@code a} is the iterator, {@code a + 1} what is
     * sent.
     *
     * @param thrown an exception to hand on, or 0
     * @return true where the iterator has ended: register a is its result; false where the
     *     interpreter's result is to be yielded
     */
    public static boolean delegate(VmRuntime rt, Interpreter in, int a, long thrown) {
        if (thrown != 0) {
            rt.keep(thrown);
        }
        long it = rt.stack[a];
        long sent = rt.stack[a + 1];
        rt.stopValue = 0;
        long w;
        if (rt.is(it, Kind.GENERATOR)) {
            w = delegateGenerator(rt, it, sent, thrown);
        } else {
            w = delegateOther(rt, it, sent, thrown);
        }
        if (w != 0) {
            in.setResult(w);
            return false;
        }
        long value = rt.stopValue;
        rt.stopValue = 0;
        rt.stack[a] = value == 0 ? rt.none : value;
        if (thrown != 0 && isExit(rt, thrown)) {
            throw rt.raise(thrown);
        }
        return true;
    }

    /** Whether what is thrown is GeneratorExit, the class or an object of it. */
    private static boolean isExit(VmRuntime rt, long thrown) {
        long type = rt.is(thrown, Kind.TYPE) ? thrown : rt.typeOf(thrown);
        return ClassObject.isSubclass(rt, type, rt.typeWord(Kind.GENERATOR_EXIT));
    }

    private static long delegateGenerator(VmRuntime rt, long g, long sent, long thrown) {
        if (thrown != 0 && isExit(rt, thrown)) {
            close(rt, g);
            return 0;
        }
        return resume(rt, g, sent, thrown);
    }

    private static long delegateOther(VmRuntime rt, long it, long sent, long thrown) {
        boolean asked = false;
        try {
            if (thrown != 0) {
                boolean exit = isExit(rt, thrown);
                long f = rt.tryAttr(it, (exit ? Names.CLOSE : Names.THROW).word(rt));
                if (f == 0) {
                    throw rt.raise(thrown);
                }
                asked = true;
                if (exit) {
                    rt.call(f);
                    return 0;
                }
                return rt.call(f, thrown);
            }
            if (sent == rt.none) {
                return Operators.next(rt, it);
            }
            return rt.call(Attributes.load(rt, it, Names.SEND.word(rt)), sent);
        } catch (PyException e) {
            boolean own = thrown != 0 && (rt.exception == thrown || !asked);
            if (own || !rt.isInstance(rt.exception, Kind.STOP_ITERATION)) {
                throw e;
            }
            long stop = rt.caught();
            long value = Exceptions.value(rt, stop);
            rt.stopValue = value == rt.none ? 0 : value;
            return 0;
        }
    }

    /** {@code g.close()}. */
    static void close(VmRuntime rt, long g) {
        int state = state(rt, g);
        if (state == DONE) {
            return;
        }
        if (state == RUNNING) {
            throw rt.valueError("generator already executing");
        }
        long exit = rt.keep(Exceptions.create(rt, Kind.GENERATOR_EXIT));
        long w;
        try {
            w = resume(rt, g, rt.none, exit);
        } catch (PyException e) {
            if (rt.isInstance(rt.exception, Kind.GENERATOR_EXIT)
                    || rt.isInstance(rt.exception, Kind.STOP_ITERATION)) {
                rt.exception = 0;
                return;
            }
            throw e;
        }
        if (w != 0) {
            throw rt.raise(Kind.RUNTIME_ERROR, "generator ignored GeneratorExit");
        }
    }
}
