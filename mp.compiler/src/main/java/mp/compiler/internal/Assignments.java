package mp.compiler.internal;

import mp.compiler.internal.Node.Tree;
import mp.core.code.BinaryOp;

/** Expression statements and everything that is assigned to. */
final class Assignments {
    private static final String NO_TARGET = "can't assign to expression";

    /** An augmented assignment loads its target, keeping what it takes to store it again. */
    private enum Mode {
        STORE,
        LOAD_KEEPING,
        STORE_KEPT
    }

    private final Compilation c;

    Assignments(Compilation c) {
        this.c = c;
    }

    void statement(Tree t) {
        Node left = t.node(0);
        if (t.node(1) == null) {
            expression(left);
            return;
        }
        Tree right = t.node(1) instanceof Tree r ? r : null;
        switch (right == null ? 0 : right.kind) {
            case Rule.ANNASSIGN -> annotated(left, right);
            case Rule.EXPR_STMT_AUGASSIGN -> augmented(left, right);
            case Rule.EXPR_STMT_ASSIGN_LIST -> several(left, right);
            default -> plain(left, t.node(1));
        }
    }

    private void expression(Node n) {
        if (c.settings.repl() && c.scope.kind == Scope.Kind.MODULE) {
            c.load("__repl_print__");
            c.node(n);
            c.emit.callFunction(1, 0, false);
            c.emit.popTop();
        } else if (n instanceof Node.Name || n instanceof Tree t && t.kind != Rule.CONST_OBJECT) {
            c.node(n);
            c.emit.popTop();
        }
    }

    private void annotated(Node left, Tree t) {
        if (t.node(1) != null) {
            plain(left, t.node(1));
        } else if (c.scope.kind == Scope.Kind.FUNCTION && left instanceof Node.Name name) {
            c.scope.findOrAdd(name.name(), Variable.Kind.LOCAL);
        }
        boolean kept = c.settings.annotations() && c.scope.kind != Scope.Kind.FUNCTION;
        if (kept && left instanceof Node.Name name) {
            annotate(name.name(), t.node(0));
        }
    }

    /** Puts the value of an annotation into the dict that {@link ScopeBodies} has made. */
    private void annotate(String name, Node annotation) {
        c.scope.annotated = true;
        c.node(annotation);
        c.load(ScopeBodies.ANNOTATIONS);
        c.emit.loadString(name);
        c.emit.storeSubscript();
    }

    private void augmented(Node left, Tree t) {
        assign(left, Mode.LOAD_KEEPING);
        c.node(t.node(1));
        int token = ((Node.Tok) t.node(0)).kind();
        c.emit.binary(BinaryOp.INPLACE_OR + token - Token.PIPE_EQUAL);
        assign(left, Mode.STORE_KEPT);
    }

    private void several(Node left, Tree t) {
        int last = t.size() - 1;
        c.node(t.node(last));
        if (last > 0) {
            c.emit.dupTop();
        }
        store(left);
        for (int i = 0; i < last; i++) {
            if (i + 1 < last) {
                c.emit.dupTop();
            }
            store(t.node(i));
        }
    }

    private void plain(Node left, Node right) {
        if (swaps(left, right)) {
            swap((Tree) left, (Tree) right);
        } else {
            c.node(right);
            store(left);
        }
    }

    /** Whether two or three items go to as many targets, so that no tuple is needed. */
    private boolean swaps(Node left, Node right) {
        if (!c.settings.swapPairs()
                || !Node.is(left, Rule.TESTLIST_STAR_EXPR)
                || !Node.is(right, Rule.TESTLIST_STAR_EXPR)) {
            return false;
        }
        Tree targets = (Tree) left;
        int n = targets.size();
        if (n != ((Tree) right).size() || n != 2 && (n != 3 || !c.settings.swapTriples())) {
            return false;
        }
        for (Node target : targets.nodes) {
            if (Node.is(target, Rule.STAR_EXPR)) {
                return false;
            }
        }
        return true;
    }

    private void swap(Tree left, Tree right) {
        for (Node n : right.nodes) {
            c.node(n);
        }
        if (left.size() == 3) {
            c.emit.rotThree();
        }
        c.emit.rotTwo();
        for (Node n : left.nodes) {
            store(n);
        }
    }

    /** Assigns the top of the stack. */
    void store(Node target) {
        assign(target, Mode.STORE);
    }

    private void assign(Node target, Mode mode) {
        c.enter();
        if (target instanceof Node.Name name) {
            if (mode == Mode.LOAD_KEEPING) {
                c.load(name.name());
            } else {
                c.store(name.name());
            }
        } else if (!(target instanceof Tree t) || !assignTree(t, mode)) {
            c.error(target, NO_TARGET);
        }
        c.leave();
    }

    private boolean assignTree(Tree t, Mode mode) {
        switch (t.kind) {
            case Rule.ATOM_EXPR_NORMAL:
                return trailer(t, mode);
            case Rule.TESTLIST_STAR_EXPR, Rule.EXPRLIST:
                return mode == Mode.STORE && unpack(t.nodes);
            case Rule.ATOM_PAREN:
                return mode == Mode.STORE && t.node(0) != null && unpackList(t, t.tree(0));
            case Rule.ATOM_BRACKET:
                if (mode != Mode.STORE) {
                    return false;
                }
                if (t.node(0) == null) {
                    return unpack(Node.NONE);
                }
                return Node.is(t.node(0), Rule.TESTLIST_COMP)
                        ? unpackList(t, t.tree(0))
                        : unpack(t.nodes);
            default:
                return false;
        }
    }

    private boolean unpackList(Tree whole, Tree list) {
        if (Displays.isComprehension(list)) {
            c.error(whole, NO_TARGET);
            return true;
        }
        return unpack(list.nodes);
    }

    private boolean unpack(Node[] targets) {
        int star = -1;
        for (int i = 0; i < targets.length; i++) {
            if (Node.is(targets[i], Rule.STAR_EXPR)) {
                if (star >= 0) {
                    c.error(targets[i], "multiple *x in assignment");
                    return true;
                }
                c.emit.unpackEx(i, targets.length - i - 1);
                star = i;
            }
        }
        if (star < 0) {
            c.emit.unpackSequence(targets.length);
        }
        for (int i = 0; i < targets.length; i++) {
            store(i == star ? ((Tree) targets[i]).node(0) : targets[i]);
        }
        return true;
    }

    /** A subscript or an attribute; false where the last trailer is neither. */
    private boolean trailer(Tree t, Mode mode) {
        if (mode != Mode.STORE_KEPT) {
            c.node(t.node(0));
        }
        Node[] trailers = Node.list(t.node(1), Rule.ATOM_EXPR_TRAILERS);
        if (mode != Mode.STORE_KEPT) {
            for (int i = 0; i < trailers.length - 1; i++) {
                c.node(trailers[i]);
            }
        }
        Tree last = (Tree) trailers[trailers.length - 1];
        switch (last.kind) {
            case Rule.TRAILER_BRACKET -> subscript(last.node(0), mode);
            case Rule.TRAILER_PERIOD -> attribute(Node.name(last.node(0)), mode);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void subscript(Node index, Mode mode) {
        if (mode == Mode.STORE_KEPT) {
            c.emit.rotThree();
            c.emit.storeSubscript();
            return;
        }
        c.node(index);
        if (mode == Mode.LOAD_KEEPING) {
            c.emit.dupTopTwo();
            c.emit.loadSubscript();
        } else {
            c.emit.storeSubscript();
        }
    }

    private void attribute(String name, Mode mode) {
        if (mode == Mode.LOAD_KEEPING) {
            c.emit.dupTop();
            c.emit.loadAttribute(name);
            return;
        }
        if (mode == Mode.STORE_KEPT) {
            c.emit.rotTwo();
        }
        c.emit.storeAttribute(name);
    }

    /**
     * {@code name := value}. In a comprehension the name belongs to the scope around it, whose
     * global and nonlocal declarations hold.
     */
    void named(Node target, Node value) {
        if (!(target instanceof Node.Name name)) {
            c.error(target, NO_TARGET);
            c.node(value);
            return;
        }
        c.node(value);
        c.emit.dupTop();
        if (c.pass == Pass.SCOPE && c.scope.kind.isComprehension()) {
            bindOutside(name);
        }
        c.store(name.name());
    }

    private void bindOutside(Node.Name target) {
        String name = target.name();
        Scope outer = c.scope.parent;
        if (outer.modify(name).kind == Variable.Kind.GLOBAL_EXPLICIT) {
            c.scope.findOrAdd(name, Variable.Kind.GLOBAL_EXPLICIT);
            return;
        }
        Variable v = c.scope.findOrAdd(name, Variable.Kind.UNDECIDED);
        boolean global = outer.parent == null;
        if (!global && v.kind == Variable.Kind.GLOBAL_IMPLICIT) {
            v.kind = Variable.Kind.UNDECIDED;
        }
        c.statements.declare(target, v, global);
    }
}
