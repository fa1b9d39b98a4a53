package mp.vm.internal.run;

import mp.core.code.BinaryOp;

/**
 * Register code for conditional jumps. Where {@code fuse} says so, a comparison and the jump behind
 * it become one instruction.
 */
record Branches(Assembler out, VirtualStack stack, Jumps jumps, boolean fuse) {
    /** Pops what decides and jumps to {@code target} if its truth is {@code when}. */
    void conditional(boolean when, int target) {
        boolean settled = stack.settledBelow(1);
        int r = stack.register(0);
        if (fuse && settled && r == stack.topHome() && out.lastWrites(r)) {
            long last = out.at(out.size() - 1);
            int op = R.op(last);
            if (op == R.COMPARE) {
                out.drop();
                stack.pop(1);
                int jump = when ? R.JUMP_IF : R.JUMP_UNLESS;
                jumps.to(R.abcd(jump, R.b(last), R.c(last), 0, R.d(last)), target);
                return;
            }
            if (op == R.BINARY_INT && R.d(last) <= BinaryOp.NOT_EQUAL) {
                out.drop();
                stack.pop(1);
                int jump = when ? R.JUMP_IF_INT : R.JUMP_UNLESS_INT;
                jumps.to(R.abcd(jump, R.b(last), R.c(last), 0, R.d(last)), target);
                return;
            }
            if (op == R.NOT) {
                out.drop();
                stack.pop(1);
                jumps.to(R.imm(when ? R.JUMP_FALSE : R.JUMP_TRUE, R.b(last), 0), target);
                return;
            }
        }
        stack.settleBelow(1);
        r = stack.register(0);
        stack.pop(1);
        jumps.to(R.imm(when ? R.JUMP_TRUE : R.JUMP_FALSE, r, 0), target);
    }
}
