package mp.core.code;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Follows all paths of a function until nothing new is learnt, and makes sure that the value stack
 * and the handlers stay within what the prelude says, agree wherever paths meet, and hold what the
 * instructions take for granted.
 *
 * <p>While a handler is open, nobody touches what lay on the stack when it was opened: so the
 * handler finds it, whatever instruction leads there. What a return or a jump out of a finally
 * leaves behind is not on this stack; register code keeps it apart.
 */
final class StackVerifier {
    /** Slots that the places where paths meet may need together before a function is refused. */
    private static final int MOST_SLOTS = 1 << 22;

    /** An open handler. */
    private record Block(
            int number, int handler, boolean isWith, int depth, int level, Block outer) {}

    private final byte[] code;
    private final Draft draft;
    private final CodeVerifier function;
    private final int room;
    private final int[][] known;
    private final Block[] blocks;
    private final boolean[] waiting;
    private final BitSet targets;
    private final Map<Integer, Block> opened = new HashMap<>();
    private final ArrayDeque<Integer> work = new ArrayDeque<>();
    private int slots;

    /**
     * Describes what to check.
     *
     * @param targets where jumps lead and handlers begin
     */
    StackVerifier(Draft draft, int locals, BitSet targets, CodeVerifier function) {
        this.targets = targets;
        this.code = draft.code();
        this.draft = draft;
        this.function = function;
        room = draft.prelude().nState() - locals;
        known = new int[code.length][];
        blocks = new Block[code.length];
        waiting = new boolean[code.length];
    }

    void verify() {
        reach(draft.prelude().codeOffset(), new int[0], null, 0);
        while (!work.isEmpty()) {
            int at = work.poll();
            waiting[at] = false;
            follow(new Instruction(code, at), new Slots(known[at]), blocks[at]);
        }
    }

    /** Runs instructions as long as the next one can only be reached from here. */
    private void follow(Instruction i, Slots stack, Block block) {
        boolean alone = true;
        while (alone) {
            i.step();
            if (!run(i, stack, block)) {
                return;
            }
            alone = !targets.get(i.next);
        }
        reach(i.next, stack.lowest(stack.depth()), block, i.at);
    }

    private void reach(long to, int[] stack, Block block, int from) {
        int at = (int) to;
        boolean fresh = known[at] == null;
        if (fresh) {
            slots += stack.length;
            check(slots <= MOST_SLOTS, from, "the function is too large");
            known[at] = stack;
            blocks[at] = block;
        }
        boolean agree = Slots.agree(known[at], stack) && blocks[at] == block;
        check(agree, from, "paths meet with other stacks");
        if ((fresh || Slots.widen(known[at], stack)) && !waiting[at]) {
            waiting[at] = true;
            work.add(at);
        }
    }

    /** Runs an instruction. @return whether it just goes on, so that the stack is the next one's */
    private boolean run(Instruction i, Slots stack, Block block) {
        if (i.op == Op.ROT_THREE && inFinally(block, i.at, stack)) {
            turn(i, stack, block);
            return true;
        }
        int depth = stack.depth();
        long pops = i.op.pops(i.operand, i.extra);
        long pushes = i.op.pushes(i.operand);
        boolean reads = i.op == Op.DUP_TOP || i.op == Op.DUP_TOP_TWO;
        int free = reads ? depth : depth - floor(leavesTo(i), block);
        check(pops <= free, i.at, "the stack is empty");
        check(depth - pops + pushes <= room, i.at, "the stack is full");
        switch (i.op) {
            case JUMP -> reach(i.operand, stack.lowest(depth), block, i.at);
            case POP_JUMP_IF_TRUE,
                    POP_JUMP_IF_FALSE,
                    JUMP_IF_TRUE_OR_POP,
                    JUMP_IF_FALSE_OR_POP,
                    FOR_ITER ->
                    branch(i, stack, block);
            case UNWIND_JUMP -> unwind(i, stack, block);
            case SETUP_WITH, SETUP_EXCEPT, SETUP_FINALLY -> open(i, stack, block);
            case POP_EXCEPT_JUMP -> {
                check(block != null, i.at, "no handler is open");
                reach(i.operand, stack.lowest(depth), block.outer, i.at);
            }
            case WITH_CLEANUP -> {
                Block inner = cleaned(i, stack, block);
                reach(i.next, stack.lowest(depth - 3, Slots.CAUSE | inner.number), inner, i.at);
            }
            case END_FINALLY -> {
                check(block != null, i.at, "no handler is open");
                boolean good = causeOnTop(stack, block) || stack.at(0) == Slots.EXCEPTION;
                check(good, i.at, "the handler's cause is not on top");
                reach(i.next, stack.lowest(depth - 1), block.outer, i.at);
            }
            default -> {
                new StackEffect(i, stack, function).apply((int) pops, (int) pushes);
                return !i.op.ends();
            }
        }
        return false;
    }

    /**
     * Where an instruction belongs: a context that nothing was raised in takes its manager off the
     * stack and jumps into its handler, both without raising.
     */
    private int leavesTo(Instruction i) {
        if (i.op == Op.ROT_TWO && i.next < code.length) {
            Instruction jump = new Instruction(code, i.next);
            jump.step();
            return jump.op == Op.JUMP ? Math.max(i.at, (int) jump.operand) : i.at;
        }
        return i.at;
    }

    /** The slots that the handlers which are open at a place must find untouched. */
    private static int floor(int at, Block block) {
        Block b = block;
        while (b != null && b.handler <= at) {
            b = b.outer;
        }
        return b == null ? 0 : b.depth;
    }

    private void branch(Instruction i, Slots stack, Block block) {
        int depth = stack.depth();
        if (i.op == Op.FOR_ITER) {
            boolean room = depth - Op.ITERATOR_SLOTS >= floor(i.at, block);
            check(room && stack.iteratorOnTop(), i.at, "no iterator is on top");
            reach(i.operand, stack.lowest(depth - Op.ITERATOR_SLOTS), block, i.at);
            reach(i.next, stack.lowest(depth, Slots.VALUE), block, i.at);
            return;
        }
        boolean keeps = i.op == Op.JUMP_IF_TRUE_OR_POP || i.op == Op.JUMP_IF_FALSE_OR_POP;
        check(Slots.isValue(stack.at(0)), i.at, "no value is on top");
        reach(i.operand, stack.lowest(keeps ? depth : depth - 1), block, i.at);
        reach(i.next, stack.lowest(depth - 1), block, i.at);
    }

    private void open(Instruction i, Slots stack, Block outer) {
        boolean isWith = i.op == Op.SETUP_WITH;
        int level = outer == null ? 1 : outer.level + 1;
        check(level <= draft.prelude().nExcStack(), i.at, "too many handlers are open");
        if (isWith) {
            check(Slots.isValue(stack.at(0)), i.at, "no value is on top");
            check(code[(int) i.operand] == OpCodes.WITH_CLEANUP, i.at, "a context has no end");
            stack.drop(1);
            stack.push(Slots.VALUE, 2);
        }
        int depth = stack.depth();
        int number = opened.size();
        Block block =
                opened.computeIfAbsent(
                        i.at,
                        at -> new Block(number, (int) i.operand, isWith, depth, level, outer));
        check(depth + 2 <= room, i.at, "the stack is full");
        boolean isExcept = i.op == Op.SETUP_EXCEPT;
        int found = isExcept ? Slots.EXCEPTION : Slots.CAUSE | block.number;
        reach(i.operand, stack.lowest(depth, found), block, i.at);
        int[] body = isWith ? stack.lowest(depth, Slots.VALUE) : stack.lowest(depth);
        reach(i.next, body, block, i.at);
    }

    private static boolean causeOnTop(Slots stack, Block block) {
        int top = stack.at(0);
        return top == Slots.NONE || top == (Slots.CAUSE | block.number);
    }

    /** A context's handler once its manager is gone from the stack. */
    private Block cleaned(Instruction i, Slots stack, Block block) {
        int depth = stack.depth();
        check(block != null && block.handler == i.at, i.at, "no context is open");
        check(block.isWith && depth == block.depth + 1, i.at, "the context is not on top");
        check(causeOnTop(stack, block), i.at, "the handler's cause is not on top");
        int number = opened.size();
        return opened.computeIfAbsent(
                i.at, at -> new Block(number, at, false, depth - 3, block.level, block.outer));
    }

    /** Leaves handlers: those that are active lose what they hold, others run first. */
    private void unwind(Instruction i, Slots stack, Block block) {
        int depth = stack.depth();
        Block b = block;
        for (int n = i.extra & 0x7f; n > 0; n--) {
            check(b != null, i.at, "no handler is open");
            depth = b.depth - (b.isWith ? 2 : 0);
            b = b.outer;
        }
        if ((i.extra & 0x80) != 0) {
            depth -= Op.ITERATOR_SLOTS;
        }
        check(depth >= 0 && depth <= stack.depth(), i.at, "the stack is empty");
        reach(i.operand, stack.lowest(depth), b, i.at);
    }

    /**
     * Within a finally handler, with its cause on top, ROT_THREE is meant for a return value below
     * the cause, which is not on this stack: two in a row leave the lower object on top.
     */
    private void turn(Instruction i, Slots stack, Block block) {
        check(stack.depth() - floor(i.at, block) >= 2, i.at, "the stack is empty");
        if (i.next < code.length && (code[i.next] & 0xff) == OpCodes.ROT_THREE) {
            stack.swap(0, 1);
        }
    }

    private static boolean inFinally(Block block, int at, Slots stack) {
        return block != null
                && block.handler <= at
                && !block.isWith
                && stack.depth() == block.depth + 1;
    }

    private void check(boolean good, int at, String what) {
        function.check(good, at, what);
    }
}
