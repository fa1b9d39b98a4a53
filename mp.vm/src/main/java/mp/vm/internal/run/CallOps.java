package mp.vm.internal.run;

import mp.core.memory.Header;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.vm.internal.object.Calls;
import mp.vm.internal.object.Generators;

/**
 * Begins calls: enters the frame of a Python function, or completes the call of anything else.
 *
 * <p>A call's window on the value stack is the function, its positional words, then pairs of name
 * and value. A Python function's frame begins where its window begins, so arguments are not copied.
 */
final class CallOps {
    private final VmRuntime rt;
    private final Interpreter in;
    private final Memory memory;

    /** The action of the frame that {@link #begin} prepared. */
    int action;

    /** Where a resumed generator goes on. */
    int resumeAt;

    CallOps(VmRuntime rt, Interpreter in) {
        this.rt = rt;
        this.in = in;
        this.memory = rt.memory;
    }

    /**
     * Begins the call of an instruction.
     *
     * @param op the kind of call
     * @param a the first slot of its window
     * @param counts positional count and, times 256, keyword count
     * @return the frame entered ({@link Interpreter#entered} is its code; the caller writes its
     *     control words), or -1 where the call is complete ({@link Interpreter#result})
     */
    int begin(int op, int a, int counts) {
        int end = rt.sp;
        int n = counts & 0xff;
        int nKw = counts >> 8;
        int base = a;
        switch (op) {
            case R.CALL -> {}
            case R.CALL_METHOD -> {
                if (rt.stack[a] == 0) {
                    base = a + 1;
                } else {
                    n++;
                }
            }
            default -> {
                base = window(op == R.CALL_METHOD_VAR, a, n, nKw);
                n = Unpacking.positional(rt);
                nKw = Unpacking.keywords(rt);
            }
        }
        int words = base + 1 + n + 2 * nKw;
        rt.sp = words;
        frameEnd = end;
        int fp = enter(base, n, nKw);
        unseen = fp == COMPLETE ? end : words;
        return fp;
    }

    private int window(boolean method, int a, int n, int nKw) {
        boolean own = rt.shared && rt.guard();
        try {
            return Unpacking.window(rt, method, a, n, nKw);
        } finally {
            if (own) {
                rt.unguard();
            }
        }
    }

    /** The call is complete, and all slots of the caller's frame were roots. */
    private static final int COMPLETE = -1;

    /** The call is complete, but slots behind its window were no roots. */
    private static final int COMPLETE_UNSEEN = -2;

    /**
     * Where the caller's frame ends. A native keeps its words behind it: a slot of the frame that
     * no collection has seen meanwhile would name freed cells once the frame is whole again. Holds
     * until the callee runs, which may begin calls of its own.
     */
    private int frameEnd;

    /** The first slot of the caller's frame that the call begun last may have left unseen. */
    int unseen;

    private void keepBehindFrame() {
        rt.sp = Math.max(rt.sp, frameEnd);
    }

    /** Begins a call whose window is complete; as {@link #begin}. */
    private int enter(int base, int n, int nKw) {
        long f = rt.stack[base];
        if ((f & rt.model.addressMask) == 0 && f != 0) {
            int type = (int) memory.header(f) & Header.TYPE_MASK;
            if (type == (Kind.FUNCTION | Header.ROM) || type == (Kind.CLOSURE | Header.ROM)) {
                return enterFunction(f, base, n, nKw);
            }
            if (type == (Kind.BUILTIN | Header.ROM)) {
                keepBehindFrame();
                in.result = Calls.builtin(rt, f, base + 1, n, nKw);
                return COMPLETE;
            }
            if (type == (Kind.BOUND_METHOD | Header.ROM)) {
                rt.ensure(1);
                long[] st = rt.stack;
                System.arraycopy(st, base + 1, st, base + 2, n + 2 * nKw);
                rt.sp++;
                st[base] = memory.get(f, 1);
                st[base + 1] = memory.get(f, 2);
                return enter(base, n + 1, nKw);
            }
            if (type == (Kind.TYPE | Header.ROM) && !Memory.isRom(f)) {
                return instantiate(f, base, n, nKw);
            }
        }
        keepBehindFrame();
        in.result = Calls.other(rt, f, base, n, nKw);
        return COMPLETE;
    }

    private int enterFunction(long f, int base, int n, int nKw) {
        Code code = CodeLoader.ofFunction(rt, f);
        if (code.ins == null) {
            prepare(code);
        }
        int given = n;
        if (!code.simple || nKw != 0 || n != code.positional) {
            rt.sp = base + 1 + n + 2 * nKw;
            given = ArgumentBinder.bind(rt, f, code, base, n, nKw);
        }
        if (code.isGenerator()) {
            in.result = Generators.create(rt, code, base, given);
            return COMPLETE_UNSEEN;
        }
        frame(code, base, given);
        in.entered = code;
        action = Frames.CALL;
        return base;
    }

    /**
     * A function whose frame no stack can hold, or no instruction tell apart, is never translated.
     */
    private void prepare(Code code) {
        boolean fits = code.raw.prelude().nState() <= Code.MOST_STATE;
        if (!fits || code.cost > rt.stackBytes) {
            throw rt.recursion();
        }
        code.prepare(rt.tracer != null);
    }

    /** Makes the frame of a function whose {@code given} first locals are in place. */
    private void frame(Code code, int base, int given) {
        int depth = code.cost;
        rt.depth += depth;
        if (rt.depth > rt.stackBytes) {
            rt.depth -= depth;
            throw rt.recursion();
        }
        rt.sp = base;
        rt.ensure(code.registers);
        long[] st = rt.stack;
        int end = base + code.registers;
        for (int i = base + 1 + given; i < end; i++) {
            st[i] = 0;
        }
        rt.sp = end;
    }

    private int instantiate(long cls, int base, int n, int nKw) {
        long init = Calls.initOf(rt, cls);
        boolean function = rt.is(init, Kind.FUNCTION) || rt.is(init, Kind.CLOSURE);
        if (!function || !Calls.isPlain(rt, cls)) {
            in.result = Calls.instantiate(rt, cls, base + 1, n, nKw);
            return COMPLETE_UNSEEN;
        }
        long self = Calls.newInstance(rt, cls);
        rt.sp = base + 2 + n + 2 * nKw;
        rt.ensure(0);
        long[] st = rt.stack;
        System.arraycopy(st, base + 1, st, base + 2, n + 2 * nKw);
        st[base] = init;
        st[base + 1] = self;
        Code code = CodeLoader.ofFunction(rt, init);
        if (code.ins == null) {
            prepare(code);
        }
        int given = n + 1;
        if (!code.simple || nKw != 0 || given != code.positional) {
            rt.keep(self);
            given = ArgumentBinder.bind(rt, init, code, base, given, nKw);
        }
        if (code.isGenerator()) {
            throw rt.typeError("__init__() should return None, not 'generator'");
        }
        frame(code, base, given);
        rt.stack[base + code.control + 2] = self;
        in.entered = code;
        action = Frames.INIT;
        return base;
    }

    /**
     * Calls from a native: runs a Python function in an interpreter of its own.
     *
     * @param base where the arguments lie
     * @return the result, not kept
     */
    long callFromJava(long f, int base, int n, int nKw) {
        if (rt.guarded) {
            return callUnguarded(f, base, n, nKw);
        }
        int sp = rt.sp;
        int words = n + 2 * nKw;
        rt.ensure(words + 1);
        long[] st = rt.stack;
        int window = sp;
        st[window] = f;
        System.arraycopy(st, base, st, window + 1, words);
        rt.sp = window + 1 + words;
        frameEnd = rt.sp;
        rt.enter();
        try {
            int fp = enter(window, n, nKw);
            return fp < 0 ? in.result : runEntry(fp);
        } finally {
            rt.leave();
            rt.sp = sp;
        }
    }

    private long callUnguarded(long f, int base, int n, int nKw) {
        rt.unguard();
        int mark = rt.mark();
        try {
            rt.keep(callFromJava(f, base, n, nKw));
        } finally {
            rt.guard();
        }
        rt.release(mark);
        return rt.stack[mark];
    }

    private long runEntry(int fp) {
        Code code = in.entered;
        long[] st = rt.stack;
        int kind = action;
        entry(st, fp + code.control);
        return kind == Frames.INIT
                ? runInit(fp, code, st[fp + code.control + 2])
                : in.enterRun(fp, code, 0);
    }

    /** Writes the control words of an entry frame: who called the native, for who asks. */
    private void entry(long[] st, int control) {
        st[control] = rt.model.smallInt(in.atFp);
        st[control + 1] = rt.model.smallInt(in.atPc << Frames.ACTION_BITS | Frames.ENTRY);
    }

    /** Runs an {@code __init__}; the frame's third control word keeps the instance meanwhile. */
    private long runInit(int fp, Code code, long self) {
        long w = in.enterRun(fp, code, 0);
        if (w != rt.none) {
            throw rt.typeError("__init__() should return None, not '" + rt.typeName(w) + "'");
        }
        return self;
    }

    // Generators

    /**
     * Resumes a generator from FOR_ITER: makes its frame behind the caller's.
     *
     * @return its code; {@link #resumeAt} is where it goes on
     */
    Code resume(long generator, int base, int fp, int pc) {
        Code code = restore(generator, base);
        long[] st = rt.stack;
        st[base + code.control] = rt.model.smallInt(fp);
        st[base + code.control + 1] =
                rt.model.smallInt(pc << Frames.ACTION_BITS | Frames.GENERATOR);
        st[base + code.control + 2] = generator;
        traceResumed(base, code);
        return code;
    }

    /** Where a generator goes on in a {@code yield from}, no instruction tells the tracer. */
    private void traceResumed(int base, Code code) {
        int pc = resumeAt;
        if (rt.tracer != null && pc > 0 && R.op(code.ins[pc]) == R.YIELD_FROM) {
            rt.tracer.call(base, code, pc, true);
            rt.tracer.line(base, code, pc, false);
            resumeAt = pc;
        }
    }

    private Code restore(long generator, int base) {
        long f = memory.get(generator, Generators.FUNCTION);
        Code code = CodeLoader.ofFunction(rt, f);
        rt.depth += code.cost;
        if (rt.depth > rt.stackBytes) {
            rt.depth -= code.cost;
            throw rt.recursion();
        }
        int state = claim(generator, code);
        rt.sp = base;
        rt.ensure(code.registers);
        long[] cells = memory.cells;
        int from = Memory.index(generator) + Generators.REGISTERS;
        System.arraycopy(cells, from, rt.stack, base + 1, code.registers - 1);
        rt.stack[base] = f;
        java.util.Arrays.fill(cells, from, from + code.registers - 1, 0L);
        resumeAt = state;
        if (state > 0) {
            rt.stack[base + sentRegister(code, state)] = rt.none;
        }
        rt.sp = base + code.registers;
        return code;
    }

    /** Makes a generator run in this thread. @return where it stood */
    private int claim(long generator, Code code) {
        int state;
        if (rt.shared) {
            synchronized (rt.vm.threads.claim(generator)) {
                state = claimAlone(generator);
            }
        } else {
            state = claimAlone(generator);
        }
        if (state < 0) {
            rt.depth -= code.cost;
            throw rt.valueError("generator already executing");
        }
        return state;
    }

    private int claimAlone(long generator) {
        int state = (int) rt.model.intValue(memory.get(generator, Generators.STATE));
        if (state >= 0) {
            memory.set(generator, Generators.STATE, rt.model.smallInt(Generators.RUNNING));
        }
        return state;
    }

    /** The register that takes what is sent to a generator which stands at {@code pc}. */
    private static int sentRegister(Code code, int pc) {
        long here = code.ins[pc];
        return R.op(here) == R.YIELD_FROM ? R.a(here) + 1 : R.a(code.ins[pc - 1]);
    }

    /** Copies a frame that yields back to its generator. */
    void suspend(long generator, int fp, Code code, int pc) {
        System.arraycopy(
                rt.stack,
                fp + 1,
                memory.cells,
                Memory.index(generator) + Generators.REGISTERS,
                code.registers - 1);
        memory.set(generator, Generators.STATE, rt.model.smallInt(pc));
    }

    /**
     * Resumes a generator from Java: {@code next}, {@code send} or, with an exception, {@code
     * throw}.
     *
     * @param sent what the yield evaluates to, or 0 with an exception
     * @param thrown an exception object to raise where the generator stands, or 0
     * @return what it yielded, or with {@link Interpreter#yielded} unset what it returned; not kept
     */
    long resumeFromJava(long generator, long sent, long thrown) {
        if (rt.guarded) {
            return resumeUnguarded(generator, sent, thrown);
        }
        int sp = rt.sp;
        rt.enter();
        try {
            rt.keep(generator);
            if (sent != 0) {
                rt.keep(sent);
            }
            if (thrown != 0) {
                rt.keep(thrown);
            }
            int base = rt.sp;
            Code code = restore(generator, base);
            int pc = resumeAt;
            long[] st = rt.stack;
            entry(st, base + code.control);
            st[base + code.control + 2] = generator;
            traceResumed(base, code);
            if (thrown == 0) {
                if (pc > 0) {
                    st[base + sentRegister(code, pc)] = sent;
                }
                return in.enterRun(base, code, pc);
            }
            if (pc > 0 && R.op(code.ins[pc]) == R.YIELD_FROM) {
                memory.set(generator, Generators.PENDING, thrown);
                return in.enterRun(base, code, pc);
            }
            return in.enterThrow(base, code, pc, thrown);
        } finally {
            rt.leave();
            rt.sp = sp;
        }
    }

    private long resumeUnguarded(long generator, long sent, long thrown) {
        rt.unguard();
        int mark = rt.mark();
        try {
            rt.keep(resumeFromJava(generator, sent, thrown));
        } finally {
            boolean yielded = in.yielded;
            rt.guard();
            in.yielded = yielded;
        }
        rt.release(mark);
        return rt.stack[mark];
    }

    /**
     * One step of {@code yield from}: register {@code a} is the iterator, {@code a+1} what is sent.
     *
     * @return true where it is exhausted (register a has its result), false where {@link
     *     Interpreter#result} is to be yielded
     */
    boolean delegate(int a, long self) {
        long thrown = memory.get(self, Generators.PENDING);
        memory.set(self, Generators.PENDING, 0);
        return Generators.delegate(rt, in, a, thrown);
    }
}
