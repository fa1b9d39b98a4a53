package mp.vm.internal.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ways out of blocks: handlers of exceptions, and the {@code finally} blocks that a return or a
 * jump runs on its way. Such a block is entered with a number in its register; where it ends,
 * END_FINALLY goes by that number to a continuation, a piece of code of its own behind the
 * function.
 */
final class Unwinding {
    /** What happens when a finally block that was entered by return or jump ends. */
    private record Continuation(
            Flow.Block block, int number, boolean isReturn, int target, int left) {}

    private final Assembler out;
    private final Flow flow;
    private final VirtualStack stack;
    private final Jumps jumps;
    private final int excBase;
    private final int pendBase;
    private final List<Flow.Block> ends = new ArrayList<>();
    private final List<Continuation> continuations = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    /**
     * Ways out of the blocks of a function.
     *
     * @param excBase the register of the exception that the outermost handler has caught
     * @param pendBase the register of the value that the outermost finally block returns
     */
    Unwinding(
            Assembler out, Flow flow, VirtualStack stack, Jumps jumps, int excBase, int pendBase) {
        this.out = out;
        this.flow = flow;
        this.stack = stack;
        this.jumps = jumps;
        this.excBase = excBase;
        this.pendBase = pendBase;
    }

    /** Returns the value of a register from the instruction at {@code offset}. */
    void leave(int offset, int value) {
        unwind(offset, flow.block[offset], value, true, 0, Integer.MAX_VALUE);
    }

    /** Jumps from the instruction at {@code offset} to {@code target}, out of {@code n} blocks. */
    void jump(int offset, int target, int n) {
        unwind(offset, flow.block[offset], 0, false, target, n);
    }

    /** The number of an END_FINALLY of a block. */
    int end(Flow.Block block) {
        ends.add(block);
        return ends.size() - 1;
    }

    /**
     * Leaves blocks outwards from {@code block}: into the first finally that is not running yet,
     * else out of the function or to {@code target}.
     */
    private void unwind(
            int offset, Flow.Block block, int value, boolean isReturn, int target, int count) {
        if (block != null) {
            out.emit(R.abc(R.HANDLED, excBase + block.level(), 0, 0));
        }
        Flow.Block b = block;
        int left = count;
        while (b != null && left > 0) {
            left--;
            if (b.isFinally() && b.handler() > offset) {
                enterFinally(b, value, isReturn, target, left);
                return;
            }
            b = b.outer();
        }
        if (isReturn) {
            out.emit(R.abc(R.RETURN, value, 0, 0));
        } else {
            jumps.to(R.imm(R.JUMP, 0, 0), target);
        }
    }

    private void enterFinally(Flow.Block b, int value, boolean isReturn, int target, int left) {
        if (isReturn && value != pendBase + b.level()) {
            out.emit(R.abc(R.MOVE, pendBase + b.level(), value, 0));
        }
        int number = continuation(b, isReturn, target, left);
        out.emit(R.imm(R.LOAD_INT, stack.home(b.depth()), number));
        jumps.to(R.imm(R.JUMP, 0, 0), b.handler());
    }

    private int continuation(Flow.Block b, boolean isReturn, int target, int left) {
        int number = 0;
        for (Continuation k : continuations) {
            if (k.block == b) {
                if (k.isReturn == isReturn && k.target == target && k.left == left) {
                    return k.number;
                }
                number++;
            }
        }
        continuations.add(new Continuation(b, number, isReturn, target, left));
        return number;
    }

    /** Emits all continuations, those among them that they need themselves. */
    void complete() {
        for (int i = 0; i < continuations.size(); i++) {
            Continuation k = continuations.get(i);
            out.label();
            places.add(out.size());
            Flow.Block b = k.block;
            int value = pendBase + b.level();
            unwind(b.handler(), b.outer(), value, k.isReturn, k.target, k.left);
        }
    }

    /** For each END_FINALLY, where it goes by the number in its register. */
    int[][] ends() {
        int[][] all = new int[ends.size()][];
        for (int i = 0; i < all.length; i++) {
            all[i] = targets(ends.get(i));
        }
        return all;
    }

    private int[] targets(Flow.Block b) {
        int[] to = new int[continuations.size()];
        int n = 0;
        for (int i = 0; i < continuations.size(); i++) {
            if (continuations.get(i).block == b) {
                to[n++] = places.get(i);
            }
        }
        return Arrays.copyOf(to, n);
    }

    /** A row for each run of instructions with the same innermost handler that can catch. */
    int[] handlers() {
        int[] rows = new int[64];
        int n = 0;
        int[] offsets = out.offsets();
        Flow.Block last = null;
        int from = 0;
        for (int i = 0; i <= offsets.length; i++) {
            Flow.Block b = i == offsets.length ? null : catching(offsets[i]);
            if (b == last && i < offsets.length) {
                continue;
            }
            if (last != null) {
                if (n + RegCode.HANDLER_ROW > rows.length) {
                    rows = Arrays.copyOf(rows, n * 2);
                }
                rows[n] = from;
                rows[n + 1] = i;
                rows[n + 2] = jumps.placeOf(last.handler());
                rows[n + 3] = excBase + last.level();
                rows[n + 4] = stack.home(last.depth());
                n += RegCode.HANDLER_ROW;
            }
            last = b;
            from = i;
        }
        return Arrays.copyOf(rows, n);
    }

    private Flow.Block catching(int offset) {
        Flow.Block b = flow.block[offset];
        while (b != null && b.handler() <= offset) {
            b = b.outer();
        }
        return b;
    }
}
