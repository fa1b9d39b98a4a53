package mp.vm.internal.run;

import mp.core.code.OpCodes;
import mp.core.code.RawCode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Translates bytecode to register code. Loads of locals and small constants cost nothing: they
 * become operands of the instruction that uses them; a result is written straight to the local it
 * is stored to; a comparison and the jump behind it become one instruction.
 *
 * <p>Invariants: at each instruction which a jump may reach, every slot of the value stack is in
 * its home register. Code that leaves a {@code finally} block by return or jump continues in a
 * piece of its own behind the function; END_FINALLY goes there by the number in its register.
 */
final class Translator {
    private final RawCode raw;
    private final byte[] code;
    private final int closed;
    private final Flow flow;
    private final Assembler out = new Assembler();
    private final VirtualStack stack;
    private final Jumps jumps;
    private final Unwinding unwinding;
    private final Operations operations;
    private final Branches branches;
    private final int control;
    private final int excBase;
    private final int registers;
    private long[] longs = new long[0];
    private final List<Integer> sites = new ArrayList<>();
    private final Cursor c;
    private boolean reached = true;

    /** The register of the frame object, 0 where the code is not to be traced. */
    private final int trace;

    /** Null where the code is not to be traced. */
    private final TraceMarks marks;

    /**
     * Translates a function whose first {@code closed} locals are cells of its closure.
     *
     * @param traced whether the code tells the tracer where it is
     */
    static RegCode translate(RawCode raw, int closed, boolean traced) {
        Translator first = new Translator(raw, closed, 0, true, traced);
        RegCode result = first.run();
        if (result == null) {
            int scratch = first.flow.maxDepth + 2;
            result = new Translator(raw, closed, scratch, false, traced).run();
        }
        if (result == null) {
            throw new IllegalStateException("register code does not fit");
        }
        return result;
    }

    private Translator(RawCode raw, int closed, int scratchCount, boolean fuse, boolean traced) {
        this.raw = raw;
        this.code = raw.bytecode();
        this.closed = closed;
        var prelude = raw.prelude();
        this.flow = new Flow(code, prelude.codeOffset(), argumentSlots(prelude), prelude.cells());
        this.control = 1 + Math.max(0, flow.locals - closed);
        this.excBase = control + Frames.CONTROL_WORDS;
        int pendBase = excBase + flow.maxLevel;
        int scratch = pendBase + flow.maxLevel;
        this.trace = traced ? scratch + scratchCount : 0;
        int home = scratch + scratchCount + (traced ? 1 : 0);
        this.registers = home + flow.maxDepth;
        this.stack = new VirtualStack(out, home, scratch, scratchCount);
        this.jumps = new Jumps(out, code.length);
        this.unwinding = new Unwinding(out, flow, stack, jumps, excBase, pendBase);
        this.operations = new Operations(out, stack);
        this.branches = new Branches(out, stack, jumps, fuse);
        this.c = new Cursor(code, prelude.codeOffset());
        this.marks = traced ? new TraceMarks(out, raw) : null;
    }

    private static int argumentSlots(RawCode.Prelude p) {
        int n = p.nPosArgs() + p.nKwOnlyArgs();
        int flags = p.scopeFlags();
        return n
                + ((flags & Code.VAR_ARGS) != 0 ? 1 : 0)
                + ((flags & Code.VAR_KEYWORDS) != 0 ? 1 : 0);
    }

    private int local(int n) {
        return 1 + n - closed;
    }

    private RegCode run() {
        for (int cell : raw.prelude().cells()) {
            out.emit(R.abc(R.MAKE_CELL, local(cell), 0, 0));
        }
        out.label();
        if (marks != null) {
            marks.begin();
        }
        while (c.more()) {
            c.read();
            instruction();
        }
        unwinding.complete();
        return stack.shortOfScratch || !jumps.patch() ? null : finish();
    }

    private void instruction() {
        int d = flow.depth[c.at];
        if (d < 0) {
            jumps.place(c.at);
            reached = false;
            return;
        }
        out.offset = c.at;
        boolean jumped = flow.target[c.at] || !reached;
        if (jumped) {
            if (reached) {
                stack.flush();
            }
            stack.reset(d);
            out.label();
        }
        jumps.place(c.at);
        reached = true;
        if (marks != null) {
            marks.opcode(c.at, c.op, jumped);
        }
        switch (c.op >> 4) {
            case 1 -> names();
            case 2, 3 -> numbers();
            case 4 -> jumps();
            case 5, 6 -> plain();
            case 7, 8, 9, 10 -> stack.pushInt(c.op - OpCodes.LOAD_CONST_SMALL_INT_MULTI - 16);
            case 11 -> loadFast(c.op & 15);
            case 12 -> storeFast(c.op & 15);
            default -> operations.operator(c.op);
        }
    }

    private void names() {
        int name = c.arg;
        switch (c.op) {
            case OpCodes.LOAD_CONST_STRING -> out.emit(R.abc(R.LOAD_STRING, stack.push(), name, 0));
            case OpCodes.LOAD_NAME -> out.emit(R.abc(R.LOAD_NAME, stack.push(), name, 0));
            case OpCodes.LOAD_GLOBAL -> out.emit(R.abc(R.LOAD_GLOBAL, stack.push(), site(name), 0));
            case OpCodes.LOAD_ATTR -> {
                int object = stack.register(0);
                out.emit(R.abc(R.LOAD_ATTR, stack.replace(1), object, site(name)));
            }
            case OpCodes.LOAD_METHOD -> {
                stack.push();
                int object = stack.register(1);
                stack.pop(1);
                int to = stack.replace(1);
                stack.push();
                out.emit(R.abc(R.LOAD_METHOD, to, object, site(name)));
            }
            case OpCodes.LOAD_SUPER_METHOD -> {
                stack.settleFrom(stack.depth - 3);
                stack.pop(1);
                out.emit(R.abc(R.LOAD_SUPER_METHOD, stack.home(stack.depth - 2), name, 0));
            }
            case OpCodes.STORE_NAME -> out.emit(R.abc(R.STORE_NAME, pop(), name, 0));
            case OpCodes.STORE_GLOBAL -> out.emit(R.abc(R.STORE_GLOBAL, pop(), name, 0));
            case OpCodes.STORE_ATTR -> {
                stack.operands(2);
                int object = stack.register(0);
                int value = stack.register(1);
                stack.pop(2);
                out.emit(R.abc(R.STORE_ATTR, object, value, site(name)));
            }
            case OpCodes.DELETE_NAME -> out.emit(R.abc(R.DELETE_NAME, 0, name, 0));
            case OpCodes.DELETE_GLOBAL -> out.emit(R.abc(R.DELETE_GLOBAL, 0, name, 0));
            case OpCodes.IMPORT_NAME -> {
                stack.settleFrom(stack.depth - 2);
                stack.pop(1);
                out.emit(R.abc(R.IMPORT_NAME, stack.topHome(), name, 0));
            }
            case OpCodes.IMPORT_FROM -> {
                int module = stack.register(0);
                out.emit(R.abc(R.IMPORT_FROM, stack.push(), module, name));
            }
            default -> throw unknown();
        }
    }

    private void numbers() {
        int n = c.arg;
        switch (c.op) {
            case OpCodes.LOAD_CONST_SMALL_INT -> {
                long v = c.value;
                if (v == (short) v) {
                    stack.pushInt((int) v);
                } else if (v == (int) v) {
                    out.emit(R.imm(R.LOAD_INT, stack.push(), (int) v));
                } else {
                    longs = Arrays.copyOf(longs, longs.length + 1);
                    longs[longs.length - 1] = v;
                    out.emit(R.abc(R.LOAD_LONG, stack.push(), longs.length - 1, 0));
                }
            }
            case OpCodes.LOAD_CONST_OBJ -> out.emit(R.abc(R.LOAD_CONST, stack.push(), n, 0));
            case OpCodes.LOAD_FAST_N -> loadFast(n);
            case OpCodes.STORE_FAST_N -> storeFast(n);
            case OpCodes.LOAD_DEREF ->
                    out.emit(
                            n < closed
                                    ? R.abc(R.LOAD_FREE, stack.push(), n, 0)
                                    : R.abc(R.LOAD_DEREF, stack.push(), local(n), 0));
            case OpCodes.STORE_DEREF -> {
                int value = pop();
                out.emit(
                        n < closed
                                ? R.abc(R.STORE_FREE, value, n, 0)
                                : R.abc(R.STORE_DEREF, value, local(n), 0));
            }
            case OpCodes.DELETE_FAST -> {
                out.emit(R.abc(R.CHECK, local(n), 0, 0));
                stack.protect(local(n));
                out.emit(R.abc(R.LOAD_WORD, local(n), 0, 0));
                out.label();
            }
            case OpCodes.DELETE_DEREF ->
                    out.emit(
                            n < closed
                                    ? R.abc(R.DELETE_FREE, 0, n, 0)
                                    : R.abc(R.DELETE_DEREF, 0, local(n), 0));
            case OpCodes.BUILD_MAP ->
                    out.emit(R.abc(R.BUILD_MAP, stack.push(), Math.min(n, 0xffff), 0));
            case OpCodes.STORE_COMP -> storeComprehension(n);
            case OpCodes.UNPACK_SEQUENCE -> {
                stack.settleFrom(stack.depth - 1);
                int a = stack.topHome();
                stack.pop(1);
                pushHomes(n);
                out.emit(R.abc(R.UNPACK, a, n, 0));
            }
            case OpCodes.UNPACK_EX -> {
                stack.settleFrom(stack.depth - 1);
                int a = stack.topHome();
                stack.pop(1);
                pushHomes((n & 0xff) + (n >> 8 & 0xff) + 1);
                out.emit(R.abc(R.UNPACK_EX, a, n & 0xff, n >> 8 & 0xff));
            }
            default -> groups(n);
        }
    }

    private void groups(int n) {
        switch (c.op) {
            case OpCodes.BUILD_TUPLE -> build(R.BUILD_TUPLE, n);
            case OpCodes.BUILD_LIST -> build(R.BUILD_LIST, n);
            case OpCodes.BUILD_SET -> build(R.BUILD_SET, n);
            case OpCodes.BUILD_SLICE -> build(R.BUILD_SLICE, n);
            case OpCodes.MAKE_FUNCTION -> out.emit(R.abc(R.MAKE_FUNCTION, stack.push(), n, 0));
            case OpCodes.MAKE_FUNCTION_DEFARGS -> {
                stack.settleFrom(stack.depth - 2);
                stack.pop(1);
                out.emit(R.abc(R.MAKE_FUNCTION, stack.topHome(), n, 1));
            }
            case OpCodes.MAKE_CLOSURE -> closure(n, 0);
            case OpCodes.MAKE_CLOSURE_DEFARGS -> closure(n, 1);
            case OpCodes.CALL_FUNCTION -> call(R.CALL, n, words(n) + 1);
            case OpCodes.CALL_METHOD -> call(R.CALL_METHOD, n, words(n) + 2);
            case OpCodes.CALL_FUNCTION_VAR_KW -> call(R.CALL_VAR, n, words(n) + 2);
            case OpCodes.CALL_METHOD_VAR_KW -> call(R.CALL_METHOD_VAR, n, words(n) + 3);
            default -> throw unknown();
        }
    }

    private static int words(int n) {
        return (n & 0xff) + (n >> 7 & 0x1fe);
    }

    private void pushHomes(int n) {
        for (int i = 0; i < n; i++) {
            stack.push();
        }
    }

    private void build(int op, int n) {
        stack.settleFrom(stack.depth - n);
        int from = stack.home(stack.depth - n);
        stack.pop(n);
        out.emit(R.abc(op, stack.push(), from, n));
    }

    private void closure(int child, int defaults) {
        int n = c.extra + 2 * defaults;
        stack.settleFrom(stack.depth - n);
        stack.pop(n);
        out.emit(R.abcd(R.MAKE_CLOSURE, stack.push(), child, c.extra, defaults));
    }

    private void call(int op, int n, int used) {
        stack.settleFrom(stack.depth - used);
        stack.pop(used);
        int a = stack.push();
        out.emit(R.abc(op, a, n, a));
    }

    private void storeComprehension(int n) {
        stack.operands((n & 3) == 1 ? 2 : 1);
        int container = stack.register(n >> 2);
        switch (n & 3) {
            case 0 -> out.emit(R.abc(R.LIST_APPEND, container, pop(), 0));
            case 1 -> {
                stack.operands(2);
                int key = stack.register(0);
                int value = stack.register(1);
                stack.pop(2);
                out.emit(R.abc(R.STORE_MAP, container, key, value));
            }
            default -> out.emit(R.abc(R.SET_ADD, container, pop(), 0));
        }
    }

    private void loadFast(int n) {
        if (n < closed) {
            out.emit(R.abc(R.LOAD_FREE_CELL, stack.push(), n, 0));
            return;
        }
        if ((flow.bound[c.at] & Flow.bit(n)) == 0) {
            out.emit(R.abc(R.CHECK, local(n), 0, 0));
        }
        stack.pushRegister(local(n));
    }

    private void storeFast(int n) {
        int to = local(n);
        int from = stack.isInt(0) ? -1 : stack.register(0);
        boolean own = from >= 0 && from == stack.topHome() && !stack.sharedBelowTop(from);
        if (from < 0) {
            int v = stack.intAt(0);
            stack.pop(1);
            stack.protect(to);
            out.emit(R.imm(R.LOAD_INT, to, v));
            return;
        }
        if (from != to) {
            int size = out.size();
            stack.pop(1);
            boolean clean = !stack.holds(to);
            if (!own || !clean || !out.retarget(from, to)) {
                stack.pushEntry(from);
                stack.protect(to);
                from = stack.entryAt(0);
                stack.pop(1);
                out.emit(R.abc(R.MOVE, to, from, 0));
            } else if (size != out.size()) {
                throw new IllegalStateException("retargeting emits nothing");
            }
        } else {
            stack.pop(1);
        }
        out.protectLocal();
    }

    private int pop() {
        int r = stack.register(0);
        stack.pop(1);
        return r;
    }

    private void plain() {
        switch (c.op) {
            case OpCodes.LOAD_NULL -> word(0);
            case OpCodes.LOAD_CONST_NONE -> word(1);
            case OpCodes.LOAD_CONST_TRUE -> word(2);
            case OpCodes.LOAD_CONST_FALSE -> word(3);
            case OpCodes.LOAD_BUILD_CLASS ->
                    out.emit(R.abc(R.LOAD_BUILD_CLASS, stack.push(), 0, 0));
            case OpCodes.LOAD_SUBSCR -> {
                stack.operands(2);
                int index = stack.register(0);
                int object = stack.register(1);
                out.emit(R.abc(R.LOAD_SUBSCR, stack.replace(2), object, index));
            }
            case OpCodes.STORE_SUBSCR -> {
                stack.operands(3);
                int index = stack.register(0);
                int object = stack.register(1);
                int value = stack.register(2);
                stack.pop(3);
                out.emit(R.abc(R.STORE_SUBSCR, object, index, value));
            }
            case OpCodes.STORE_MAP -> {
                stack.operands(3);
                int key = stack.register(0);
                int value = stack.register(1);
                int map = stack.register(2);
                stack.pop(2);
                out.emit(R.abc(R.STORE_MAP, map, key, value));
            }
            case OpCodes.DUP_TOP -> stack.pushEntry(stack.entryAt(0));
            case OpCodes.DUP_TOP_TWO -> {
                stack.pushEntry(stack.entryAt(1));
                stack.pushEntry(stack.entryAt(1));
            }
            case OpCodes.POP_TOP -> stack.pop(1);
            case OpCodes.ROT_TWO -> {
                int top = stack.entryAt(0);
                stack.setEntry(0, stack.entryAt(1));
                stack.setEntry(1, top);
            }
            case OpCodes.ROT_THREE -> {
                if (unwoundPair()) {
                    return;
                }
                int top = stack.entryAt(0);
                stack.setEntry(0, stack.entryAt(1));
                stack.setEntry(1, stack.entryAt(2));
                stack.setEntry(2, top);
            }
            default -> flowing();
        }
    }

    /**
     * The handler of "async with" turns the manager, the value and the cause of an unwinding around
     * by two ROT_THREEs. Here the value is in a register of its own, so that one exchange does it.
     */
    private boolean unwoundPair() {
        Flow.Block b = flow.block[c.at];
        boolean runs = b != null && b.isFinally() && !b.isWith() && b.handler() <= c.at;
        if (!runs || stack.depth != b.depth() + 1) {
            return false;
        }
        if (c.more() && (code[c.next] & 0xff) == OpCodes.ROT_THREE) {
            int top = stack.entryAt(0);
            stack.setEntry(0, stack.entryAt(1));
            stack.setEntry(1, top);
        }
        return true;
    }

    private void word(int which) {
        out.emit(R.abc(R.LOAD_WORD, stack.push(), which, 0));
    }

    private void flowing() {
        switch (c.op) {
            case OpCodes.WITH_CLEANUP -> {
                stack.settleFrom(stack.depth - 3);
                int a = stack.home(stack.depth - 3);
                stack.pop(3);
                stack.push();
                out.emit(R.abc(R.WITH_CLEANUP, a, 0, 0));
            }
            case OpCodes.END_FINALLY -> {
                int number = unwinding.end(flow.block[c.at]);
                out.emit(R.abc(R.END_FINALLY, pop(), number, 0));
            }
            case OpCodes.GET_ITER -> {
                int object = stack.register(0);
                out.emit(R.abc(R.ITER, stack.replace(1), object, 0));
            }
            case OpCodes.GET_ITER_STACK -> {
                stack.settleFrom(stack.depth - 1);
                int a = stack.topHome();
                pushHomes(3);
                out.emit(R.abc(R.ITER_STACK, a, 0, 0));
            }
            case OpCodes.RETURN_VALUE -> {
                int value = pop();
                unwinding.leave(c.at, value);
                reached = false;
            }
            case OpCodes.RAISE_LAST -> {
                Flow.Block b = flow.block[c.at];
                out.emit(R.abc(R.RAISE_LAST, excBase, b == null ? 0 : b.level() + 1, 0));
                reached = false;
            }
            case OpCodes.RAISE_OBJ -> {
                out.emit(R.abc(R.RAISE, pop(), 0, 0));
                reached = false;
            }
            case OpCodes.RAISE_FROM -> {
                stack.operands(2);
                int from = stack.register(0);
                int what = stack.register(1);
                stack.pop(2);
                out.emit(R.abc(R.RAISE_FROM, what, from, 0));
                reached = false;
            }
            case OpCodes.YIELD_VALUE -> {
                stack.flush();
                out.emit(R.abc(R.YIELD, stack.topHome(), 0, 0));
                if (marks != null) {
                    marks.resumed();
                }
            }
            case OpCodes.YIELD_FROM -> {
                stack.flush();
                stack.pop(1);
                out.emit(R.abc(R.YIELD_FROM, stack.topHome(), 0, 0));
            }
            case OpCodes.IMPORT_STAR -> out.emit(R.abc(R.IMPORT_STAR, pop(), 0, 0));
            default -> throw unknown();
        }
    }

    private void jumps() {
        switch (c.op) {
            case OpCodes.JUMP -> {
                stack.flush();
                jumps.to(R.imm(R.JUMP, 0, 0), c.arg);
                reached = false;
            }
            case OpCodes.POP_JUMP_IF_TRUE -> branches.conditional(true, c.arg);
            case OpCodes.POP_JUMP_IF_FALSE -> branches.conditional(false, c.arg);
            case OpCodes.JUMP_IF_TRUE_OR_POP, OpCodes.JUMP_IF_FALSE_OR_POP -> {
                stack.flush();
                boolean when = c.op == OpCodes.JUMP_IF_TRUE_OR_POP;
                jumps.to(R.imm(when ? R.JUMP_TRUE : R.JUMP_FALSE, stack.topHome(), 0), c.arg);
                stack.pop(1);
            }
            case OpCodes.SETUP_WITH -> {
                stack.flush();
                out.emit(R.abc(R.LOAD_WORD, excBase + level(), 0, 0));
                out.emit(R.abc(R.SETUP_WITH, stack.topHome(), 0, 0));
                pushHomes(2);
            }
            case OpCodes.SETUP_EXCEPT, OpCodes.SETUP_FINALLY -> {
                stack.flush();
                out.emit(R.abc(R.LOAD_WORD, excBase + level(), 0, 0));
            }
            case OpCodes.POP_EXCEPT_JUMP -> {
                stack.flush();
                out.emit(R.abc(R.HANDLED, excBase + flow.block[c.at].level(), 0, 0));
                jumps.to(R.imm(R.JUMP, 0, 0), c.arg);
                reached = false;
            }
            case OpCodes.FOR_ITER -> {
                stack.flush();
                int a = stack.home(stack.depth - 4);
                int to = stack.push();
                jumps.to(R.abc(R.FOR_ITER, a, to, 0), c.arg);
                if (marks != null) {
                    marks.iterated();
                }
            }
            case OpCodes.UNWIND_JUMP -> {
                stack.flush();
                unwinding.jump(c.at, c.arg, c.extra & 0x7f);
                reached = false;
            }
            default -> throw unknown();
        }
        out.label();
    }

    private int level() {
        Flow.Block b = flow.block[c.at];
        return b == null ? 0 : b.level() + 1;
    }

    private int site(int name) {
        sites.add(name);
        return sites.size() - 1;
    }

    private RegCode finish() {
        int[] where = new int[sites.size()];
        for (int i = 0; i < where.length; i++) {
            where[i] = sites.get(i);
        }
        return new RegCode(
                raw,
                out.instructions(),
                registers,
                control,
                excBase,
                trace,
                flow.maxLevel,
                unwinding.handlers(),
                longs,
                where,
                unwinding.ends(),
                out.offsets());
    }

    private IllegalStateException unknown() {
        return new IllegalStateException("opcode " + c.op + " at " + c.at);
    }
}
