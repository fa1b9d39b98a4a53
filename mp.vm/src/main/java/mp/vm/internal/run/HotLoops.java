package mp.vm.internal.run;

import mp.vm.internal.object.Operators;
import mp.vm.tier.CompiledLoop;
import mp.vm.tier.LoopCompiler;
import mp.vm.tier.LoopHost;

import java.lang.invoke.MethodHandles;

/**
 * Where the interpreter turns to at a back edge when its function is hot or something is pending,
 * and what compiled loops call back. One for each thread.
 *
 * <p>A function is hot after some {@link #HOT} back edges, whichever of its loops took them: the
 * interpreter counts {@link #SAMPLE} of any functions down by itself, so that threads which run the
 * same function do not all write to one place, and the function that then turns is charged with
 * them. From then on each loop that turns is compiled or refused, once. While a function has a
 * compiled loop, every back edge comes here.
 */
final class HotLoops extends LoopHost {
    /** Back edges that a function takes in the interpreter before its loops are compiled. */
    static final int HOT = 4096;

    /** Back edges that the interpreter takes before it comes here. */
    static final int SAMPLE = 64;

    private final VmRuntime rt;
    private final Interpreter interpreter;
    private final LoopCompiler compiler;

    HotLoops(VmRuntime rt, Interpreter interpreter) {
        this.rt = rt;
        this.interpreter = interpreter;
        this.compiler = rt.vm.loops;
    }

    /**
     * A jump backwards: polls, and runs the loop where it is compiled.
     *
     * @param next the place behind the jump
     * @param to where it goes
     * @param left what is left of the interpreter's countdown
     * @return where the interpreter goes on
     */
    int turn(int fp, Code code, int next, int to, int left) {
        if (rt.pending) {
            poll(fp, next);
        }
        if (compiler == null) {
            return to;
        }
        code.heat -= SAMPLE - left;
        if (code.heat >= 0) {
            return to;
        }
        CompiledLoop loop = rt.shared ? loopAlone(code, to) : loop(code, to);
        boolean some = code.loops.compiled > 0;
        code.heat = some ? 0 : HOT;
        code.cool = some ? SAMPLE : 0;
        return loop == null ? to : loop.run(this, rt.stack, fp);
    }

    private CompiledLoop loopAlone(Code code, int head) {
        synchronized (compiler) {
            return loop(code, head);
        }
    }

    private CompiledLoop loop(Code code, int head) {
        if (code.loops == null) {
            code.loops = new CodeLoops(code.ins.length);
        }
        CodeLoops loops = code.loops;
        if (!loops.decided[head]) {
            loops.decided[head] = true;
            Steps steps = new Steps(code, rt.model);
            loops.byHead[head] = compiler.compile(steps, head, MethodHandles.lookup());
            loops.compiled += loops.byHead[head] == null ? 0 : 1;
        }
        return loops.byHead[head];
    }

    @Override
    public long[] stack() {
        return rt.stack;
    }

    @Override
    public boolean pending() {
        return rt.pending;
    }

    @Override
    public void poll(int fp, int next) {
        int sp = rt.sp;
        interpreter.at(fp, next);
        interpreter.pending();
        rt.sp = sp;
    }

    @Override
    public long constant(int fp, int index) {
        return interpreter.constant(rt.stack[fp], index);
    }

    @Override
    public long unary(int fp, int next, int op, long x) {
        int sp = rt.sp;
        interpreter.at(fp, next);
        long w = Operators.unary(rt, op, x);
        rt.sp = sp;
        return w;
    }

    @Override
    public long binary(int fp, int next, int op, long x, long y) {
        int sp = rt.sp;
        interpreter.at(fp, next);
        long w = Operators.binary(rt, op, x, y);
        rt.sp = sp;
        return w;
    }

    @Override
    public boolean holds(int fp, int next, int op, long x, long y) {
        return truth(fp, next, binary(fp, next, op, x, y));
    }

    @Override
    public boolean truth(int fp, int next, long x) {
        if (x == rt.trueWord || x == rt.falseWord) {
            return x == rt.trueWord;
        }
        int sp = rt.sp;
        interpreter.at(fp, next);
        boolean truth = rt.truth(x);
        rt.sp = sp;
        return truth;
    }
}
