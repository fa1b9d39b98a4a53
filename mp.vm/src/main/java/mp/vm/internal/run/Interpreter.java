package mp.vm.internal.run;

import mp.core.declare.Hot;
import mp.core.declare.Word;
import mp.core.memory.Memory;
import mp.core.model.ObjectModel;
import mp.core.runtime.PyException;
import mp.vm.internal.object.Calls;
import mp.vm.internal.object.Exceptions;
import mp.vm.internal.object.Generators;
import mp.vm.internal.object.Operators;

/**
 * Runs register code. Calls between Python functions push frames on the value stack and never
 * recurse in Java; only natives that call back do.
 *
 * <p>Invariants: while a frame runs, {@code rt.sp} is the slot behind it whenever an instruction
 * begins; {@code st} is re-read after everything that may have replaced the stack; {@code pc} is
 * already behind the instruction that runs.
 */
public final class Interpreter {
    private final VmRuntime rt;
    private final ObjectModel m;
    private final Memory memory;
    private final CallOps calls;
    private final SiteOps sites;
    private final MiscOps misc;
    private final HotLoops loops;
    private final Subscripts subscripts;
    private final Unwinder unwinder;
    private final long intMask;
    private final long intTag;
    private final int intLeft;
    private final int intRight;
    private final int intShift;
    private final long intPayload;
    private final int overflow;

    /** The code of the frame that {@link CallOps#begin} prepared. */
    Code entered;

    /** The result of a call that {@link CallOps#begin} completed. */
    @Word("read before anything can allocate")
    long result;

    Interpreter(VmRuntime rt) {
        this.rt = rt;
        this.m = rt.model;
        this.memory = rt.memory;
        this.intMask = m.intMask;
        this.intTag = m.intTag;
        this.intLeft = m.intLeft;
        this.intRight = m.intRight;
        this.intShift = m.intShift;
        this.intPayload = m.intPayload;
        this.overflow = 64 - m.smallIntBits;
        this.calls = new CallOps(rt, this);
        this.sites = new SiteOps(rt);
        this.misc = new MiscOps(rt);
        this.loops = new HotLoops(rt, this);
        this.subscripts = new Subscripts(rt);
        this.unwinder = new Unwinder(rt, this);
    }

    /** The call half, for natives that call back. */
    CallOps calls() {
        return calls;
    }

    /**
     * A turn: handles what other threads or timers asked for; may raise KeyboardInterrupt or stop
     * the VM.
     */
    void pending() {
        Pending.turn(rt);
    }

    private long small(long v) {
        return ((v << intShift) & intPayload) | intTag;
    }

    private long value(long w) {
        return (w << intLeft) >> intRight;
    }

    /** The code of the frame at a place. */
    public Code codeAt(int fp) {
        return CodeLoader.ofFunction(rt, rt.stack[fp]);
    }

    /**
     * Runs the frame at {@code fp}, which was entered with the action ENTRY, to its end.
     *
     * @return its result, not kept; for a generator that yielded, the value, and {@link #yielded}
     *     is set
     */
    long run(int fp, Code code, int pc) {
        int bottom = fp;
        for (; ; ) {
            try {
                return loop(fp, code, pc);
            } catch (PyException e) {
                if (!unwinder.unwind(bottom)) {
                    throw e;
                }
                fp = atFp;
                pc = atPc;
                code = entered;
            } catch (StackOverflowError e) {
                throw new IllegalStateException("Java stack overflow below the depth limit", e);
            }
        }
    }

    /** Runs an entry frame from {@code pc}, beside one that may be running already. */
    long enterRun(int fp, Code code, int pc) {
        int outerFp = atFp;
        int outerPc = atPc;
        try {
            return run(fp, code, pc);
        } finally {
            atFp = outerFp;
            atPc = outerPc;
        }
    }

    /** As {@link #enterRun}, but begins by raising an exception object at {@code pc}. */
    long enterThrow(int fp, Code code, int pc, long thrown) {
        int outerFp = atFp;
        int outerPc = atPc;
        try {
            atFp = fp;
            atPc = pc;
            if (rt.tracer != null) {
                rt.tracer.call(fp, code, pc, pc > 0);
            }
            rt.raise(thrown);
            if (!unwinder.unwind(fp)) {
                throw rt.signal;
            }
            return run(fp, entered, atPc);
        } finally {
            atFp = outerFp;
            atPc = outerPc;
        }
    }

    /** Where the frame that runs is: written before everything that may raise. */
    int atFp = -1;

    int atPc;

    /** Set when {@link #run} came back from a generator that yielded. */
    boolean yielded;

    @Hot
    private long loop(int fp, Code code, int pc) {
        long[] st = rt.stack;
        long[] ins = code.ins;
        int heat = HotLoops.SAMPLE;
        rt.sp = fp + code.registers;
        for (; ; ) {
            long i = ins[pc++];
            switch ((int) i & 0xff) {
                case R.MOVE -> st[fp + R.a(i)] = st[fp + R.b(i)];
                case R.CHECK -> {
                    if (st[fp + R.a(i)] == 0) {
                        at(fp, pc);
                        throw misc.unbound();
                    }
                }
                case R.LOAD_INT -> st[fp + R.a(i)] = small(R.imm(i));
                case R.LOAD_CONST -> st[fp + R.a(i)] = constant(st[fp], R.b(i));
                case R.LOAD_STRING -> st[fp + R.a(i)] = code.module.names[R.b(i)];
                case R.LOAD_WORD -> st[fp + R.a(i)] = misc.word(R.b(i));
                case R.HANDLED -> {
                    st[fp + R.a(i)] = 0;
                    rt.caught = 0;
                }
                case R.LOAD_GLOBAL -> {
                    at(fp, pc);
                    st[fp + R.a(i)] = sites.loadGlobal(code, st[fp], R.b(i));
                }
                case R.LOAD_NAME -> {
                    at(fp, pc);
                    long w = sites.loadName(code, st[fp], R.b(i));
                    st = settle(fp, code);
                    st[fp + R.a(i)] = w;
                }
                case R.STORE_NAME -> {
                    at(fp, pc);
                    sites.storeName(code, R.b(i), st[fp + R.a(i)]);
                    st = settle(fp, code);
                }
                case R.STORE_GLOBAL -> {
                    at(fp, pc);
                    sites.storeGlobal(code, st[fp], R.b(i), st[fp + R.a(i)]);
                    st = settle(fp, code);
                }
                case R.DELETE_NAME -> {
                    at(fp, pc);
                    sites.deleteName(code, R.b(i));
                    st = settle(fp, code);
                }
                case R.DELETE_GLOBAL -> {
                    at(fp, pc);
                    sites.deleteGlobal(code, st[fp], R.b(i));
                    st = settle(fp, code);
                }
                case R.LOAD_ATTR -> {
                    at(fp, pc);
                    long w = sites.loadAttr(code, st[fp + R.b(i)], R.c(i));
                    st = settle(fp, code);
                    st[fp + R.a(i)] = w;
                }
                case R.STORE_ATTR -> {
                    at(fp, pc);
                    sites.storeAttr(code, st[fp + R.a(i)], R.c(i), st[fp + R.b(i)]);
                    st = settle(fp, code);
                }
                case R.LOAD_METHOD -> {
                    at(fp, pc);
                    sites.loadMethod(code, fp + R.a(i), st[fp + R.b(i)], R.c(i));
                    st = settle(fp, code);
                }
                case R.LOAD_SUPER_METHOD -> {
                    at(fp, pc);
                    misc.loadSuperMethod(fp + R.a(i), code.name(R.b(i)));
                    st = settle(fp, code);
                }
                case R.LOAD_SUBSCR -> {
                    at(fp, pc);
                    long w = subscripts.load(st[fp + R.b(i)], st[fp + R.c(i)]);
                    st = settle(fp, code);
                    st[fp + R.a(i)] = w;
                }
                case R.STORE_SUBSCR -> {
                    at(fp, pc);
                    subscripts.store(st[fp + R.a(i)], st[fp + R.b(i)], st[fp + R.c(i)]);
                    st = settle(fp, code);
                }
                case R.UNARY -> {
                    at(fp, pc);
                    long w = Operators.unary(rt, R.d(i), st[fp + R.b(i)]);
                    st = settle(fp, code);
                    st[fp + R.a(i)] = w;
                }
                case R.NOT -> {
                    at(fp, pc);
                    boolean t = rt.truth(st[fp + R.b(i)]);
                    st = settle(fp, code);
                    st[fp + R.a(i)] = t ? rt.falseWord : rt.trueWord;
                }
                case R.ADD, R.ADD_INT -> {
                    long x = st[fp + R.b(i)];
                    long y = ((int) i & 0xff) == R.ADD ? st[fp + R.c(i)] : small(R.sc(i));
                    if ((x & intMask) == intTag && (y & intMask) == intTag) {
                        long v = value(x) + value(y);
                        if ((v << overflow) >> overflow == v) {
                            st[fp + R.a(i)] = small(v);
                            continue;
                        }
                    }
                    at(fp, pc);
                    long w = Operators.binary(rt, R.d(i), x, y);
                    st = settle(fp, code);
                    st[fp + R.a(i)] = w;
                }
                case R.SUB, R.SUB_INT -> {
                    long x = st[fp + R.b(i)];
                    long y = ((int) i & 0xff) == R.SUB ? st[fp + R.c(i)] : small(R.sc(i));
                    if ((x & intMask) == intTag && (y & intMask) == intTag) {
                        long v = value(x) - value(y);
                        if ((v << overflow) >> overflow == v) {
                            st[fp + R.a(i)] = small(v);
                            continue;
                        }
                    }
                    at(fp, pc);
                    long w = Operators.binary(rt, R.d(i), x, y);
                    st = settle(fp, code);
                    st[fp + R.a(i)] = w;
                }
                case R.MUL, R.AND, R.OR, R.XOR, R.SHL, R.SHR, R.FLOORDIV, R.MOD, R.BINARY -> {
                    at(fp, pc);
                    long w = Operators.binary(rt, R.d(i), st[fp + R.b(i)], st[fp + R.c(i)]);
                    st = settle(fp, code);
                    st[fp + R.a(i)] = w;
                }
                case R.BINARY_INT -> {
                    at(fp, pc);
                    long w = Operators.binary(rt, R.d(i), st[fp + R.b(i)], small(R.sc(i)));
                    st = settle(fp, code);
                    st[fp + R.a(i)] = w;
                }
                case R.COMPARE -> {
                    at(fp, pc);
                    long w = Operators.binary(rt, R.d(i), st[fp + R.b(i)], st[fp + R.c(i)]);
                    st = settle(fp, code);
                    st[fp + R.a(i)] = w;
                }
                case R.IS ->
                        st[fp + R.a(i)] =
                                m.bool(Operators.is(rt, st[fp + R.b(i)], st[fp + R.c(i)]));
                case R.EXC_MATCH -> {
                    at(fp, pc);
                    boolean t = Exceptions.matches(rt, st[fp + R.b(i)], st[fp + R.c(i)]);
                    st[fp + R.a(i)] = m.bool(t);
                }
                case R.JUMP -> {
                    int to = R.imm(i);
                    if (to < pc && (--heat < code.cool || rt.pending)) {
                        to = loops.turn(fp, code, pc, to, heat);
                        heat = HotLoops.SAMPLE;
                        st = rt.stack;
                    }
                    pc = to;
                }
                case R.JUMP_TRUE, R.JUMP_FALSE -> {
                    long w = st[fp + R.a(i)];
                    boolean t;
                    if (w == rt.trueWord) {
                        t = true;
                    } else if (w == rt.falseWord) {
                        t = false;
                    } else {
                        at(fp, pc);
                        t = rt.truth(w);
                        st = settle(fp, code);
                    }
                    if (t == (((int) i & 0xff) == R.JUMP_TRUE)) {
                        int to = R.imm(i);
                        if (to < pc && (--heat < code.cool || rt.pending)) {
                            to = loops.turn(fp, code, pc, to, heat);
                            heat = HotLoops.SAMPLE;
                            st = rt.stack;
                        }
                        pc = to;
                    }
                }
                case R.JUMP_IF, R.JUMP_UNLESS, R.JUMP_IF_INT, R.JUMP_UNLESS_INT -> {
                    int op = (int) i & 0xff;
                    long x = st[fp + R.a(i)];
                    long y = op <= R.JUMP_UNLESS ? st[fp + R.b(i)] : small(R.sb(i));
                    boolean t;
                    if ((x & intMask) == intTag && (y & intMask) == intTag) {
                        t = order(R.d(i), value(x), value(y));
                    } else {
                        at(fp, pc);
                        t = rt.truth(Operators.binary(rt, R.d(i), x, y));
                        st = settle(fp, code);
                    }
                    if (t == (op == R.JUMP_IF || op == R.JUMP_IF_INT)) {
                        int to = pc + R.sc(i);
                        if (to < pc && (--heat < code.cool || rt.pending)) {
                            to = loops.turn(fp, code, pc, to, heat);
                            heat = HotLoops.SAMPLE;
                            st = rt.stack;
                        }
                        pc = to;
                    }
                }
                case R.ITER -> {
                    at(fp, pc);
                    long w = Operators.iter(rt, st[fp + R.b(i)]);
                    st = settle(fp, code);
                    st[fp + R.a(i)] = w;
                }
                case R.ITER_STACK -> {
                    at(fp, pc);
                    misc.iterStack(fp + R.a(i));
                    st = settle(fp, code);
                }
                case R.FOR_ITER -> {
                    int a = fp + R.a(i);
                    at(fp, pc);
                    long w = misc.fastNext(st, a);
                    if (w == MiscOps.GENERATOR) {
                        int base = fp + code.registers;
                        code = calls.resume(st[a + 1], base, fp, pc);
                        st = rt.stack;
                        fp = base;
                        pc = calls.resumeAt;
                        ins = code.ins;
                        rt.sp = fp + code.registers;
                        continue;
                    }
                    if (w == MiscOps.SLOW) {
                        w = Operators.next(rt, st[a + 1]);
                        st = settle(fp, code);
                    }
                    if (w == 0) {
                        pc += R.sc(i);
                    } else {
                        st[fp + R.b(i)] = w;
                    }
                }
                case R.CALL, R.CALL_METHOD, R.CALL_VAR, R.CALL_METHOD_VAR -> {
                    at(fp, pc);
                    int base = calls.begin((int) i & 0xff, fp + R.a(i), R.b(i));
                    st = rt.stack;
                    if (base < 0) {
                        settle(fp, code, calls.unseen);
                        st[fp + R.c(i)] = result;
                        continue;
                    }
                    code = entered;
                    st[base + code.control] = small(fp);
                    st[base + code.control + 1] = small(pc << Frames.ACTION_BITS | calls.action);
                    ins = code.ins;
                    fp = base;
                    pc = 0;
                    if (rt.pending) {
                        at(fp, 1);
                        pending();
                        st = settle(fp, code);
                    }
                }
                case R.RETURN -> {
                    long w = st[fp + R.a(i)];
                    int control = fp + code.control;
                    int word = (int) value(st[control + 1]);
                    rt.depth -= code.cost;
                    switch (word & 3) {
                        case Frames.ENTRY -> {
                            yielded = false;
                            rt.sp = fp;
                            return w;
                        }
                        case Frames.INIT -> {
                            if (w != rt.none) {
                                rt.depth += code.cost;
                                at(fp, pc);
                                throw misc.initResult(w);
                            }
                            w = st[control + 2];
                        }
                        case Frames.GENERATOR -> {
                            Generators.finished(rt, st[control + 2]);
                            fp = (int) value(st[control]);
                            pc = word >>> Frames.ACTION_BITS;
                            code = codeAt(fp);
                            ins = code.ins;
                            rt.sp = fp + code.registers;
                            pc += R.sc(ins[pc - 1]);
                            continue;
                        }
                        default -> {}
                    }
                    int end = fp + code.registers;
                    fp = (int) value(st[control]);
                    pc = word >>> Frames.ACTION_BITS;
                    code = codeAt(fp);
                    ins = code.ins;
                    settle(fp, code, end);
                    st[fp + R.c(ins[pc - 1])] = w;
                }
                case R.YIELD, R.YIELD_FROM -> {
                    long w;
                    int next = pc;
                    if (((int) i & 0xff) == R.YIELD) {
                        w = st[fp + R.a(i)];
                    } else {
                        at(fp, pc);
                        boolean done = calls.delegate(fp + R.a(i), st[fp + code.control + 2]);
                        st = settle(fp, code);
                        if (done) {
                            continue;
                        }
                        w = result;
                        next = pc - 1;
                    }
                    int control = fp + code.control;
                    int word = (int) value(st[control + 1]);
                    calls.suspend(st[control + 2], fp, code, next);
                    rt.depth -= code.cost;
                    if ((word & 3) == Frames.ENTRY) {
                        yielded = true;
                        rt.sp = fp;
                        return w;
                    }
                    int end = fp + code.registers;
                    fp = (int) value(st[control]);
                    pc = word >>> Frames.ACTION_BITS;
                    code = codeAt(fp);
                    ins = code.ins;
                    settle(fp, code, end);
                    st[fp + R.b(ins[pc - 1])] = w;
                }
                case R.END_FINALLY -> {
                    long w = st[fp + R.a(i)];
                    if ((w & intMask) == intTag) {
                        pc = code.reg.finallyTargets[R.b(i)][(int) value(w)];
                    } else if (w != rt.none) {
                        at(fp, pc);
                        throw misc.reraise(w);
                    }
                }
                default -> {
                    at(fp, pc);
                    misc.execute(i, fp, code);
                    st = settle(fp, code);
                }
            }
        }
    }

    /** Ends a call: clears the slots from {@code end} on, which were no roots while it lasted. */
    void settle(int fp, Code code, int end) {
        int to = fp + code.registers;
        long[] st = rt.stack;
        for (int k = end; k < to; k++) {
            st[k] = 0;
        }
        rt.sp = to;
    }

    void at(int fp, int pc) {
        atFp = fp;
        atPc = pc;
    }

    private long[] settle(int fp, Code code) {
        rt.sp = fp + code.registers;
        return rt.stack;
    }

    long constant(long function, int index) {
        long[] cells = memory.cells;
        int code = (int) cells[((int) function >>> 2) + 1] >>> 2;
        int context = (int) cells[code + Code.CONTEXT] >>> 2;
        return cells[context + 1 + index];
    }

    private static boolean order(int op, long x, long y) {
        return switch (op) {
            case 0 -> x < y;
            case 1 -> x > y;
            case 2 -> x == y;
            case 3 -> x <= y;
            case 4 -> x >= y;
            default -> x != y;
        };
    }

    /** The globals of the innermost Python function that runs. */
    long globals() {
        return atFp < 0 ? rt.globals : memory.get(memory.get(rt.stack[atFp], 1), Code.GLOBALS);
    }

    /** Resumes a generator from Java; see {@link CallOps#resumeFromJava}. */
    public long resume(long generator, long sent, long thrown) {
        return calls.resumeFromJava(generator, sent, thrown);
    }

    /** Whether the last run ended by a yield. */
    public boolean hasYielded() {
        return yielded;
    }

    /** Sets what a delegating generator yields. */
    public void setResult(long w) {
        result = w;
    }

    /** Calls from Java: see {@link Calls}. */
    public long call(long f, int base, int n, int nKw) {
        return calls.callFromJava(f, base, n, nKw);
    }
}
