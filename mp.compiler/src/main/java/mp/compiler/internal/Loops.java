package mp.compiler.internal;

import mp.compiler.internal.Node.Tree;
import mp.core.code.BinaryOp;

/** Loops, and how break and continue leave them; a loop over range() counts without an iterator. */
final class Loops {
    private final Compilation c;

    Loops(Compilation c) {
        this.c = c;
    }

    /** The labels of a loop; closing it brings back those of the loop around. */
    static final class Loop {
        final int end;
        final int next;
        private final Compilation c;
        private final int outerBreak;
        private final int outerContinue;
        private final int outerLevel;

        Loop(Compilation c, boolean hasIterator) {
            this.c = c;
            outerBreak = c.breakLabel;
            outerContinue = c.continueLabel;
            outerLevel = c.loopLevel;
            end = c.newLabel();
            next = c.newLabel();
            c.breakLabel = hasIterator ? end | BytecodeEmitter.BREAK_FROM_FOR : end;
            c.continueLabel = next;
            c.loopLevel = c.handlerLevel;
        }

        void close() {
            c.breakLabel = outerBreak;
            c.continueLabel = outerContinue;
            c.loopLevel = outerLevel;
        }
    }

    /** A break or continue statement. */
    void leaveOrRepeat(Tree t) {
        int label = t.kind == Rule.BREAK_STMT ? c.breakLabel : c.continueLabel;
        if (label == Compilation.NO_LABEL) {
            c.error(t, "'break'/'continue' outside loop");
            return;
        }
        c.emit.unwindJump(label, c.handlerLevel - c.loopLevel);
    }

    void whileLoop(Tree t) {
        Node condition = t.node(0);
        Loop loop = new Loop(c, false);
        if (!Constants.isFalse(condition)) {
            int top = c.newLabel();
            if (!Constants.isTrue(condition)) {
                c.emit.jump(loop.next);
            }
            c.emit.label(top);
            c.node(t.node(1));
            c.emit.label(loop.next);
            c.conditions.jumpIf(condition, true, top);
        }
        loop.close();
        c.node(t.node(2));
        c.emit.label(loop.end);
    }

    void forLoop(Tree t) {
        Node[] range = rangeArguments(t);
        if (range != null) {
            countingLoop(t, range);
            return;
        }
        Loop loop = new Loop(c, true);
        int exhausted = c.newLabel();
        c.node(t.node(1));
        c.emit.getIter(true);
        c.emit.label(loop.next);
        c.emit.forIter(exhausted);
        c.assignments.store(t.node(0));
        c.node(t.node(2));
        c.emit.jump(loop.next);
        c.emit.label(exhausted);
        c.emit.forIterEnd();
        loop.close();
        c.node(t.node(3));
        c.emit.label(loop.end);
    }

    /** Start, end and step of a loop over range() with a name as target; null for other loops. */
    private static Node[] rangeArguments(Tree t) {
        if (!(t.node(0) instanceof Node.Name)
                || !(t.node(1) instanceof Tree call)
                || call.kind != Rule.ATOM_EXPR_NORMAL
                || !"range".equals(Node.nameOrNull(call.node(0)))
                || !Node.is(call.node(1), Rule.TRAILER_PAREN)) {
            return null;
        }
        Node[] given = Node.list(call.tree(1).node(0), Rule.ARGLIST);
        Node zero = new Node.Int(0);
        Node one = new Node.Int(1);
        Node[] range =
                switch (given.length) {
                    case 1 -> new Node[] {zero, given[0], one};
                    case 2 -> new Node[] {given[0], given[1], one};
                    case 3 -> given;
                    default -> null;
                };
        boolean fits =
                range != null
                        && range[2] instanceof Node.Int step
                        && step.value() != 0
                        && isExpression(range[0])
                        && isExpression(range[1]);
        return fits ? range : null;
    }

    private static boolean isExpression(Node n) {
        return !(n instanceof Tree t)
                || t.kind != Rule.ARGLIST_STAR
                        && t.kind != Rule.ARGLIST_DBL_STAR
                        && t.kind != Rule.ARGUMENT;
    }

    /** On the stack lie the end, unless it is a small int, and the next value. */
    private void countingLoop(Tree t, Node[] range) {
        Loop loop = new Loop(c, false);
        int top = c.newLabel();
        int entry = c.newLabel();
        Node end = range[1];
        boolean endOnStack = !(end instanceof Node.Int);
        if (endOnStack) {
            c.node(end);
        }
        c.node(range[0]);
        c.emit.jump(entry);
        c.emit.label(top);
        c.emit.dupTop();
        c.assignments.store(t.node(0));
        c.node(t.node(2));
        c.emit.label(loop.next);
        c.node(range[2]);
        c.emit.binary(BinaryOp.INPLACE_ADD);
        c.emit.label(entry);
        if (endOnStack) {
            c.emit.dupTopTwo();
            c.emit.rotTwo();
        } else {
            c.emit.dupTop();
            c.node(end);
        }
        boolean up = ((Node.Int) range[2]).value() >= 0;
        c.emit.binary(up ? BinaryOp.LESS : BinaryOp.MORE);
        c.emit.popJumpIf(true, top);
        loop.close();
        int past = Compilation.NO_LABEL;
        if (t.node(3) != null) {
            dropCounter(endOnStack);
            c.node(t.node(3));
            past = c.newLabel();
            c.emit.jump(past);
            c.emit.adjustStack(endOnStack ? 2 : 1);
        }
        c.emit.label(loop.end);
        dropCounter(endOnStack);
        if (t.node(3) != null) {
            c.emit.label(past);
        }
    }

    private void dropCounter(boolean endOnStack) {
        c.emit.popTop();
        if (endOnStack) {
            c.emit.popTop();
        }
    }
}
