package mp.vm.internal.run;

import mp.core.code.Op;
import mp.core.code.OpCodes;

import java.util.ArrayDeque;

/**
 * Finds out, for each instruction of a bytecode function, how deep the value stack is, which
 * handlers are open and which locals surely hold a value, by following all paths once.
 */
final class Flow {
    /** An open handler: a block of the exception stack. */
    record Block(
            int handler, boolean isFinally, boolean isWith, int depth, int level, Block outer) {}

    /** Depth of the value stack before each instruction, -1 where it is never reached. */
    final int[] depth;

    /** The innermost open block before each instruction. */
    final Block[] block;

    /** Locals that surely hold a value before each instruction, a bit each for the first 64. */
    final long[] bound;

    /** Whether a jump goes to the instruction. */
    final boolean[] target;

    /** Number of locals, closed-over ones included. */
    int locals;

    /** The deepest value stack. */
    int maxDepth;

    /** The deepest nesting of blocks. */
    int maxLevel;

    /** Locals that are deleted somewhere: never surely bound. */
    private long deleted;

    private final byte[] code;
    private final int start;
    private final ArrayDeque<Integer> work = new ArrayDeque<>();

    Flow(byte[] code, int start, int arguments, int[] cells) {
        this.code = code;
        this.start = start;
        this.depth = new int[code.length + 1];
        this.block = new Block[code.length + 1];
        this.bound = new long[code.length + 1];
        this.target = new boolean[code.length + 1];
        java.util.Arrays.fill(depth, -1);
        locals = arguments;
        for (int cell : cells) {
            local(cell);
        }
        scan();
        long given = arguments >= 64 ? -1L : (1L << arguments) - 1;
        for (int cell : cells) {
            given |= bit(cell);
        }
        reach(start, 0, null, given & ~deleted);
        while (!work.isEmpty()) {
            step(work.poll());
        }
    }

    static long bit(int local) {
        return local < 64 ? 1L << local : 0;
    }

    private void local(int n) {
        locals = Math.max(locals, n + 1);
    }

    private void scan() {
        Cursor c = new Cursor(code, start);
        while (c.more()) {
            c.read();
            switch (c.op) {
                case OpCodes.LOAD_FAST_N,
                        OpCodes.STORE_FAST_N,
                        OpCodes.LOAD_DEREF,
                        OpCodes.STORE_DEREF,
                        OpCodes.DELETE_DEREF ->
                        local(c.arg);
                case OpCodes.DELETE_FAST -> {
                    local(c.arg);
                    deleted |= bit(c.arg);
                }
                default -> {
                    if (c.op >= OpCodes.LOAD_FAST_MULTI && c.op < OpCodes.LOAD_FAST_MULTI + 32) {
                        local(c.op & 15);
                    }
                }
            }
        }
    }

    private void reach(int at, int d, Block b, long has) {
        maxDepth = Math.max(maxDepth, d);
        if (depth[at] < 0) {
            depth[at] = d;
            block[at] = b;
            bound[at] = has;
            work.add(at);
        } else if ((bound[at] & has) != bound[at]) {
            bound[at] &= has;
            work.add(at);
        }
    }

    private void jump(int at, int d, Block b, long has) {
        target[at] = true;
        reach(at, d, b, has);
    }

    private Block open(Cursor c, int d, Block outer, boolean isFinally, boolean isWith) {
        int level = outer == null ? 0 : outer.level + 1;
        maxLevel = Math.max(maxLevel, level + 1);
        Block known = block[c.next];
        Block inner =
                known != null && known.handler == c.arg && known.level == level
                        ? known
                        : new Block(c.arg, isFinally, isWith, d, level, outer);
        return inner;
    }

    private void step(int at) {
        Cursor c = new Cursor(code, at);
        c.read();
        int d = depth[at];
        Block b = block[at];
        long has = bound[at];
        switch (c.op) {
            case OpCodes.JUMP -> jump(c.arg, d, b, has);
            case OpCodes.POP_JUMP_IF_TRUE, OpCodes.POP_JUMP_IF_FALSE -> {
                jump(c.arg, d - 1, b, has);
                reach(c.next, d - 1, b, has);
            }
            case OpCodes.JUMP_IF_TRUE_OR_POP, OpCodes.JUMP_IF_FALSE_OR_POP -> {
                jump(c.arg, d, b, has);
                reach(c.next, d - 1, b, has);
            }
            case OpCodes.SETUP_WITH -> {
                Block inner = open(c, d + 1, b, true, true);
                jump(c.arg, d + 2, inner, has);
                reach(c.next, d + 2, inner, has);
            }
            case OpCodes.SETUP_EXCEPT, OpCodes.SETUP_FINALLY -> {
                Block inner = open(c, d, b, c.op == OpCodes.SETUP_FINALLY, false);
                jump(c.arg, d + 1, inner, has);
                reach(c.next, d, inner, has);
            }
            case OpCodes.POP_EXCEPT_JUMP -> jump(c.arg, d, b.outer, has);
            case OpCodes.END_FINALLY -> reach(c.next, d - 1, b.outer, has);
            case OpCodes.FOR_ITER -> {
                jump(c.arg, d - 4, b, has);
                reach(c.next, d + 1, b, has);
            }
            case OpCodes.UNWIND_JUMP -> {
                Block out = b;
                int to = d;
                for (int n = c.extra & 0x7f; n > 0; n--) {
                    to = out.depth - (out.isWith ? 2 : 0);
                    out = out.outer;
                }
                jump(c.arg, to - ((c.extra & 0x80) != 0 ? 4 : 0), out, has);
            }
            case OpCodes.RETURN_VALUE,
                    OpCodes.RAISE_LAST,
                    OpCodes.RAISE_OBJ,
                    OpCodes.RAISE_FROM -> {}
            default -> {
                maxDepth = Math.max(maxDepth, d + scratch(c.op));
                reach(c.next, d + effect(c), b, has | stored(c) & ~deleted);
            }
        }
    }

    private static int scratch(int op) {
        return op == OpCodes.WITH_CLEANUP ? 4 : op == OpCodes.IMPORT_NAME ? 1 : 0;
    }

    private static long stored(Cursor c) {
        if (c.op == OpCodes.STORE_FAST_N) {
            return bit(c.arg);
        }
        return c.op >= OpCodes.STORE_FAST_MULTI && c.op < OpCodes.STORE_FAST_MULTI + 16
                ? bit(c.op & 15)
                : 0;
    }

    /** How much the value stack grows by an instruction that just goes on. */
    private static int effect(Cursor c) {
        Op op = Op.of(c.op);
        return (int) (op.pushes(c.arg) - op.pops(c.arg, c.extra));
    }
}
