package mp.core.code;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Follows all paths of a function once and makes sure that the value stack and the handlers stay
 * within what the prelude says, and are the same wherever paths meet.
 *
 * <p>A finally handler that runs because of a return or a jump finds one value more than counted
 * here, so as many values as there are active ones are granted below and demanded above.
 */
final class StackVerifier {
    /** An open handler. */
    private record Block(int handler, boolean isExcept, int depth, int level, Block outer) {}

    private final byte[] code;
    private final RawCode.Prelude prelude;
    private final CodeVerifier faults;
    private final int room;
    private final int[] depths;
    private final Block[] blocks;
    private final Map<Integer, Block> opened = new HashMap<>();
    private final ArrayDeque<Integer> work = new ArrayDeque<>();

    StackVerifier(byte[] code, RawCode.Prelude prelude, int locals, CodeVerifier faults) {
        this.code = code;
        this.prelude = prelude;
        this.faults = faults;
        room = prelude.nState() - locals;
        depths = new int[code.length];
        blocks = new Block[code.length];
        Arrays.fill(depths, -1);
    }

    void verify() {
        reach(prelude.codeOffset(), 0, null, 0);
        while (!work.isEmpty()) {
            Instruction i = new Instruction(code, work.poll());
            i.step();
            run(i, depths[i.at], blocks[i.at]);
        }
    }

    private void reach(long to, int depth, Block block, int from) {
        int at = (int) to;
        check(depth >= 0, from, "the stack is empty");
        if (depths[at] < 0) {
            depths[at] = depth;
            blocks[at] = block;
            work.add(at);
        }
        check(depths[at] == depth && blocks[at] == block, from, "paths meet with other stacks");
    }

    private void run(Instruction i, int depth, Block block) {
        int spare = active(block, i.at);
        long pops = i.op.pops(i.operand, i.extra);
        long pushes = i.op.pushes(i.operand);
        check(pops <= depth + spare, i.at, "the stack is empty");
        check(depth - pops + pushes <= room, i.at, "the stack is full");
        int after = (int) Math.max(0, depth - pops + pushes);
        switch (i.op) {
            case JUMP -> reach(i.operand, depth, block, i.at);
            case POP_JUMP_IF_TRUE, POP_JUMP_IF_FALSE -> branch(i, after, after, block);
            case JUMP_IF_TRUE_OR_POP, JUMP_IF_FALSE_OR_POP -> branch(i, depth, after, block);
            case FOR_ITER -> branch(i, depth - Op.ITERATOR_SLOTS, after, block);
            case UNWIND_JUMP -> unwind(i, depth, block);
            case SETUP_WITH, SETUP_EXCEPT, SETUP_FINALLY -> open(i, after, block);
            case POP_EXCEPT_JUMP -> {
                check(block != null, i.at, "no handler is open");
                reach(i.operand, depth, block.outer, i.at);
            }
            case WITH_CLEANUP -> {
                Block inner = cleaned(i, depth, block);
                reach(i.next, inner.depth + 1, inner, i.at);
            }
            case END_FINALLY -> {
                check(block != null, i.at, "no handler is open");
                reach(i.next, after, block.outer, i.at);
            }
            default -> {
                if (!i.op.ends()) {
                    reach(i.next, after, block, i.at);
                }
            }
        }
    }

    private void branch(Instruction i, int jumping, int falling, Block block) {
        reach(i.operand, jumping, block, i.at);
        reach(i.next, falling, block, i.at);
    }

    private void open(Instruction i, int after, Block outer) {
        boolean isWith = i.op == Op.SETUP_WITH;
        int depth = isWith ? after - 1 : after;
        int level = outer == null ? 1 : outer.level + 1;
        check(level <= prelude.nExcStack(), i.at, "too many handlers are open");
        Block block = new Block((int) i.operand, i.op == Op.SETUP_EXCEPT, depth, level, outer);
        reach(i.next, after, block, i.at);
        check(depth + 2 <= room, i.at, "the stack is full");
        reach(i.operand, depth + 1, block, i.at);
    }

    /** A context's handler once its manager is gone from the stack. */
    private Block cleaned(Instruction i, int depth, Block block) {
        check(block != null && block.handler == i.at, i.at, "no context is open");
        check(depth == block.depth + 1 && block.depth >= 2, i.at, "the context is not on top");
        return opened.computeIfAbsent(
                i.at, at -> new Block(at, false, block.depth - 2, block.level, block.outer));
    }

    /** Leaves handlers: those that are active lose what they hold, others run first. */
    private void unwind(Instruction i, int depth, Block block) {
        for (int n = i.extra & 0x7f; n > 0; n--) {
            check(block != null, i.at, "no handler is open");
            if (!block.isExcept) {
                boolean isWith = code[block.handler] == OpCodes.WITH_CLEANUP;
                if (block.handler <= i.at) {
                    depth--;
                } else if (isWith) {
                    depth -= 2;
                }
            }
            block = block.outer;
        }
        reach(i.operand, (i.extra & 0x80) != 0 ? depth - Op.ITERATOR_SLOTS : depth, block, i.at);
    }

    private static int active(Block block, int at) {
        int n = 0;
        for (Block b = block; b != null; b = b.outer) {
            n += !b.isExcept && b.handler <= at ? 1 : 0;
        }
        return n;
    }

    private void check(boolean good, int at, String what) {
        faults.check(good, at, what);
    }
}
