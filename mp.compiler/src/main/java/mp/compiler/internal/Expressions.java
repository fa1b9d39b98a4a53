package mp.compiler.internal;

import mp.compiler.internal.Node.Tree;
import mp.core.code.BinaryOp;
import mp.core.code.UnaryOp;

/** Operators, comparisons, yield and await. */
final class Expressions {
    private final Compilation c;

    Expressions(Compilation c) {
        this.c = c;
    }

    void not(Tree t) {
        c.node(t.node(0));
        c.emit.unary(UnaryOp.NOT);
    }

    /** A comparison; of several in a row each operand is computed once. */
    void comparison(Tree t) {
        c.node(t.node(0));
        boolean several = t.size() > 3;
        int fail = several ? c.newLabel() : Compilation.NO_LABEL;
        for (int i = 1; i + 1 < t.size(); i += 2) {
            c.node(t.node(i + 1));
            boolean more = i + 2 < t.size();
            if (more) {
                c.emit.dupTop();
                c.emit.rotThree();
            }
            comparisonOperator(t.node(i));
            if (more) {
                c.emit.jumpIfOrPop(false, fail);
            }
        }
        if (several) {
            int end = c.newLabel();
            c.emit.jump(end);
            c.emit.label(fail);
            c.emit.adjustStack(1);
            c.emit.rotTwo();
            c.emit.popTop();
            c.emit.label(end);
        }
    }

    private void comparisonOperator(Node n) {
        if (n instanceof Node.Tok t) {
            boolean in = t.kind() == Token.IN;
            c.emit.binary(in ? BinaryOp.IN : BinaryOp.LESS + t.kind() - Token.LESS);
            return;
        }
        Tree t = (Tree) n;
        if (t.kind == Rule.COMP_OP_NOT_IN) {
            c.emit.notIn();
        } else if (t.node(0) == null) {
            c.emit.binary(BinaryOp.IS);
        } else {
            c.emit.isNot();
        }
    }

    /** Operands of one operator. */
    void chain(Tree t) {
        int op = BinaryOp.OR + t.kind - Rule.EXPR;
        c.node(t.node(0));
        for (int i = 1; i < t.size(); i++) {
            c.node(t.node(i));
            c.emit.binary(op);
        }
    }

    /** Operands with an operator between any two. */
    void mixedChain(Tree t) {
        c.node(t.node(0));
        for (int i = 1; i + 1 < t.size(); i += 2) {
            c.node(t.node(i + 1));
            c.emit.binary(BinaryOp.LSHIFT + ((Node.Tok) t.node(i)).kind() - Token.DBL_LESS);
        }
    }

    void sign(Tree t) {
        c.node(t.node(1));
        int token = ((Node.Tok) t.node(0)).kind();
        c.emit.unary(token == Token.TILDE ? UnaryOp.INVERT : UnaryOp.POSITIVE + token - Token.PLUS);
    }

    void power(Tree t) {
        c.all(t);
        c.emit.binary(BinaryOp.POWER);
    }

    private boolean inFunction() {
        return c.scope.kind == Scope.Kind.FUNCTION || c.scope.kind == Scope.Kind.LAMBDA;
    }

    void yields(Tree t) {
        if (!inFunction()) {
            c.error(t, "'yield' outside function");
        } else if (t.node(0) == null) {
            c.emit.loadNone();
            c.emit.yieldValue();
        } else if (Node.is(t.node(0), Rule.YIELD_ARG_FROM)) {
            c.node(t.tree(0).node(0));
            yieldFrom();
        } else {
            c.node(t.node(0));
            c.emit.yieldValue();
        }
    }

    /** Yields all that the object on the stack yields. */
    void yieldFrom() {
        c.emit.getIter(false);
        c.emit.loadNone();
        c.emit.yieldFrom();
    }

    void await(Tree t) {
        if (!inFunction() && !c.settings.topLevelAwait()) {
            c.error(t, "'await' outside function");
            return;
        }
        c.calls.atom(t);
        yieldFrom();
    }
}
