package mp.compiler.internal;

import mp.compiler.internal.Node.Tree;

/** Conditions: jumps instead of values where only the truth matters, and none where it is known. */
final class Conditions {
    private final Compilation c;

    Conditions(Compilation c) {
        this.c = c;
    }

    /** Jumps to a label if the truth of a node is {@code when}. */
    void jumpIf(Node n, boolean when, int label) {
        if (Constants.is(n)) {
            if (Constants.isTrue(n) == when) {
                c.emit.jump(label);
            }
            return;
        }
        if (n instanceof Tree t) {
            switch (t.kind) {
                case Rule.OR_TEST, Rule.AND_TEST -> {
                    junctionJump(t, when, label);
                    return;
                }
                case Rule.NOT_TEST_2 -> {
                    c.enter();
                    jumpIf(t.node(0), !when, label);
                    c.leave();
                    return;
                }
                default -> {}
            }
        }
        c.node(n);
        c.emit.popJumpIf(when, label);
    }

    private void junctionJump(Tree t, boolean when, int label) {
        c.enter();
        int n = t.size();
        if (t.kind == Rule.OR_TEST == when) {
            for (Node operand : t.nodes) {
                jumpIf(operand, when, label);
            }
        } else {
            int past = c.newLabel();
            for (int i = 0; i < n - 1; i++) {
                jumpIf(t.node(i), !when, past);
            }
            jumpIf(t.node(n - 1), when, label);
            c.emit.label(past);
        }
        c.leave();
    }

    /** {@code or} and {@code and} with their value. */
    void junction(Tree t) {
        int end = c.newLabel();
        for (int i = 0; i < t.size(); i++) {
            c.node(t.node(i));
            if (i + 1 < t.size()) {
                c.emit.jumpIfOrPop(t.kind == Rule.OR_TEST, end);
            }
        }
        c.emit.label(end);
    }

    /** {@code a if condition else b}. */
    void expression(Tree t) {
        Tree otherwise = t.tree(1);
        int fail = c.newLabel();
        int end = c.newLabel();
        jumpIf(otherwise.node(0), false, fail);
        c.node(t.node(0));
        c.emit.jump(end);
        c.emit.label(fail);
        c.emit.adjustStack(-1);
        c.node(otherwise.node(1));
        c.emit.label(end);
    }

    /** An if statement; arms that can never run are left out. */
    void statement(Tree t) {
        int end = c.newLabel();
        boolean last = t.node(2) == null && t.node(3) == null;
        if (!arm(t.node(0), t.node(1), end, last) && !elifs(t, end)) {
            c.node(t.node(3));
        }
        c.emit.label(end);
    }

    private boolean elifs(Tree t, int end) {
        for (Node elif : Node.list(t.node(2), Rule.IF_STMT_ELIF_LIST)) {
            Tree e = (Tree) elif;
            if (arm(e.node(0), e.node(1), end, false)) {
                return true;
            }
        }
        return false;
    }

    /** True if nothing behind this arm can run. */
    private boolean arm(Node condition, Node body, int end, boolean last) {
        if (Constants.isFalse(condition)) {
            return false;
        }
        int fail = c.newLabel();
        jumpIf(condition, false, fail);
        c.node(body);
        if (Constants.isTrue(condition)) {
            return true;
        }
        if (!last) {
            c.emit.jump(end);
        }
        c.emit.label(fail);
        return false;
    }
}
